package org.portatlas.registry;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The status of every port, for each transport protocol and over all of them: an array each, by port.
/// Where records disagree the strongest wins; a port that none covers is unlisted, or dynamic by its range.
final class StatusMap {
    private final PortStatus[] overAll = new PortStatus[PortRange.PORTS];
    private final PortStatus[] tcp;
    private final PortStatus[] udp;
    private final PortStatus[] sctp;
    private final PortStatus[] dccp;

    StatusMap(List<RegistryRecord> records) {
        lay(PortStatus.UNLISTED, 0, PortRange.USER.last());
        lay(PortStatus.DYNAMIC, PortRange.DYNAMIC.first(), PortRange.DYNAMIC.last());
        // The long ranges are unassigned for every transport: they are laid first, once, before the arrays part.
        for (RegistryRecord record : records) {
            if (isUnassignedForAll(record) && record.hasPort()) {
                lay(PortStatus.UNASSIGNED, record.first(), record.last());
            }
        }
        tcp = overAll.clone();
        udp = overAll.clone();
        sctp = overAll.clone();
        dccp = overAll.clone();
        for (RegistryRecord record : records) {
            if (record.hasPort() && !isUnassignedForAll(record)) {
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
        if (transport == null) {
            return overAll;
        }
        return switch (transport) {
            case TCP -> tcp;
            case UDP -> udp;
            case SCTP -> sctp;
            case DCCP -> dccp;
        };
    }

    /// Sets a run of ports, over all transports, by doubling: this runs once, when the program has just started and a
    /// loop over 42,000 ports is slow.
    private void lay(PortStatus status, int first, int last) {
        int length = last - first + 1;
        overAll[first] = status;
        for (int done = 1; done < length; done *= 2) {
            System.arraycopy(overAll, first, overAll, first + done, Math.min(done, length - done));
        }
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

    private static boolean isUnassignedForAll(RegistryRecord record) {
        return record.status() == PortStatus.UNASSIGNED && record.transport() == null && record.service() == null;
    }
}
