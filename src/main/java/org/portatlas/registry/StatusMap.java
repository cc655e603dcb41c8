package org.portatlas.registry;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The status of every port, for each transport protocol and over all of them: an array each, by port.
/// Where records disagree the strongest wins; a port that none covers is unlisted, or dynamic by its range.
///
/// Made once, when the program has just started and nothing is compiled yet: hence bytes, and loops with as little in
/// them as can be.
@SuppressWarnings("EnumOrdinal") // the arrays are made and dropped with the process
final class StatusMap {
    private static final PortStatus[] STATUSES = PortStatus.values();

    /// Places in [#STATUSES], of which the lower one is the stronger.
    private final byte[] overAll = new byte[PortRange.PORTS];

    private final byte[] tcp;
    private final byte[] udp;
    private final byte[] sctp;
    private final byte[] dccp;

    StatusMap(RegistryRecord[] records) {
        lay(PortStatus.UNLISTED, 0, PortRange.USER.last());
        lay(PortStatus.DYNAMIC, PortRange.DYNAMIC.first(), PortRange.DYNAMIC.last());
        tcp = overAll.clone();
        udp = overAll.clone();
        sctp = overAll.clone();
        dccp = overAll.clone();
        for (RegistryRecord record : records) {
            strengthen(record);
        }
    }

    /// Over all transports if none is given.
    PortStatus status(int port, @Nullable Transport transport) {
        return STATUSES[of(transport)[port]];
    }

    /// The gaps in port order, over all transports if none is given.
    List<Gap> gaps(@Nullable Transport transport) {
        List<Gap> gaps = new ArrayList<>(1024);
        addGaps(of(transport), PortRange.SYSTEM.first(), PortRange.SYSTEM.last() + 1, gaps);
        addGaps(of(transport), PortRange.USER.first(), PortRange.USER.last() + 1, gaps);
        return List.copyOf(gaps);
    }

    private static void addGaps(byte[] statuses, int from, int end, List<Gap> gaps) {
        byte unassigned = (byte) PortStatus.UNASSIGNED.ordinal();
        for (int port = from; port < end; ) {
            int first = endOfOthers(statuses, unassigned, port, end);
            port = endOfRun(statuses, unassigned, first, end);
            if (first < port) {
                gaps.add(new Gap(first, port - 1));
            }
        }
    }

    /// The first port from here on that has the status; `end` if none has.
    private static int endOfOthers(byte[] statuses, byte status, int from, int end) {
        int port = from;
        while (port < end && statuses[port] != status) {
            port++;
        }
        return port;
    }

    /// The first port from here on that has it not; `end` if all have.
    private static int endOfRun(byte[] statuses, byte status, int from, int end) {
        int port = from;
        while (port < end && statuses[port] == status) {
            port++;
        }
        return port;
    }

    private byte[] of(@Nullable Transport transport) {
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

    private void lay(PortStatus status, int first, int last) {
        int length = last - first + 1;
        overAll[first] = (byte) status.ordinal();
        // Copies of copies: a loop over all of them would not be compiled yet.
        for (int done = 1; done < length; done *= 2) {
            System.arraycopy(overAll, first, overAll, first + done, Math.min(done, length - done));
        }
    }

    private void strengthen(RegistryRecord record) {
        if (!record.hasPort()) {
            return;
        }
        byte status = (byte) record.status().ordinal();
        int first = record.first();
        int last = record.last();
        strengthen(overAll, status, first, last);
        Transport own = record.transport();
        if (own != null) {
            strengthen(of(own), status, first, last);
        } else {
            for (Transport each : record.transports()) {
                strengthen(of(each), status, first, last);
            }
        }
    }

    private static void strengthen(byte[] statuses, byte status, int first, int last) {
        for (int port = first; port <= last; port++) {
            if (status < statuses[port]) {
                statuses[port] = status;
            }
        }
    }
}
