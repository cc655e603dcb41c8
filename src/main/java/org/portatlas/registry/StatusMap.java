package org.portatlas.registry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The status of every port, for each transport protocol and over all of them: an array each, by port.
/// Where records disagree the strongest wins; a port that none covers is unlisted, or dynamic by its range.
final class StatusMap {
    private final PortStatus[] overAll = new PortStatus[PortRange.PORTS];
    private final Map<Transport, PortStatus[]> byTransport = new EnumMap<>(Transport.class);

    StatusMap(List<RegistryRecord> records) {
        Arrays.fill(overAll, PortStatus.UNLISTED);
        Arrays.fill(overAll, PortRange.DYNAMIC.first(), PortRange.PORTS, PortStatus.DYNAMIC);
        // The long ranges all speak for every transport: they are laid once, before the arrays part.
        for (RegistryRecord record : records) {
            if (record.hasPort() && speaksForAll(record)) {
                strengthen(overAll, record);
            }
        }
        for (Transport transport : Transport.values()) {
            byTransport.put(transport, overAll.clone());
        }
        for (RegistryRecord record : records) {
            if (record.hasPort() && !speaksForAll(record)) {
                strengthen(overAll, record);
                for (Transport transport : record.transports()) {
                    strengthen(of(transport), record);
                }
            }
        }
    }

    /// Over all transports if none is given.
    PortStatus status(int port, @Nullable Transport transport) {
        return of(transport)[port];
    }

    /// The gaps in port order, over all transports if none is given.
    List<Gap> gaps(@Nullable Transport transport) {
        PortStatus[] statuses = of(transport);
        List<Gap> gaps = new ArrayList<>();
        for (PortRange range : List.of(PortRange.SYSTEM, PortRange.USER)) {
            int first = range.first();
            for (int port = first; port <= range.last(); port++) {
                if (statuses[port] != PortStatus.UNASSIGNED) {
                    first = port + 1;
                } else if (port == range.last() || statuses[port + 1] != PortStatus.UNASSIGNED) {
                    gaps.add(new Gap(first, port));
                }
            }
        }
        return List.copyOf(gaps);
    }

    private PortStatus[] of(@Nullable Transport transport) {
        return transport == null ? overAll : byTransport.getOrDefault(transport, overAll);
    }

    private static void strengthen(PortStatus[] statuses, RegistryRecord record) {
        PortStatus status = record.status();
        int last = record.last();
        for (int port = record.first(); port <= last; port++) {
            if (status.compareTo(statuses[port]) < 0) {
                statuses[port] = status;
            }
        }
    }

    private static boolean speaksForAll(RegistryRecord record) {
        return record.transport() == null && record.service() == null;
    }
}
