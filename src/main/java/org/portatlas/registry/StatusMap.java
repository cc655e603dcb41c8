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
    private final PortStatus[] overAll = unlisted();
    private final Map<Transport, PortStatus[]> byTransport = new EnumMap<>(Transport.class);

    StatusMap(List<RegistryRecord> records) {
        for (Transport transport : Transport.values()) {
            byTransport.put(transport, unlisted());
        }
        for (RegistryRecord record : records) {
            if (record.hasPort()) {
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
        return gaps;
    }

    private PortStatus[] of(@Nullable Transport transport) {
        return transport == null ? overAll : byTransport.getOrDefault(transport, overAll);
    }

    private static void strengthen(PortStatus[] statuses, RegistryRecord record) {
        for (int port = record.first(); port <= record.last(); port++) {
            if (record.status().compareTo(statuses[port]) < 0) {
                statuses[port] = record.status();
            }
        }
    }

    private static PortStatus[] unlisted() {
        PortStatus[] statuses = new PortStatus[PortRange.PORTS];
        Arrays.fill(statuses, PortStatus.UNLISTED);
        Arrays.fill(statuses, PortRange.DYNAMIC.first(), PortRange.PORTS, PortStatus.DYNAMIC);
        return statuses;
    }
}
