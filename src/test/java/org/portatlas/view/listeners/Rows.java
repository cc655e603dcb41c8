package org.portatlas.view.listeners;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portatlas.layer.CommonUses;
import org.portatlas.machine.Exposure;
import org.portatlas.machine.Family;
import org.portatlas.machine.Owner;
import org.portatlas.machine.Protocol;
import org.portatlas.machine.SocketEntry;
import org.portatlas.machine.SocketState;
import org.portatlas.registry.Registry;

/// Rows of sockets that need not exist.
final class Rows {
    static final PortNames NAMES = new PortNames(Registry.embedded(), CommonUses::embedded);

    private Rows() {}

    /// Listens, and nobody can see who.
    static ListenerRow tcp(int port, String address) {
        return row(Protocol.TCP, address, port, List.of());
    }

    static ListenerRow tcp(int port, String address, long pid, String program) {
        return row(Protocol.TCP, address, port, List.of(owner(pid, program)));
    }

    static ListenerRow udp(int port, String address, long pid, String program) {
        return row(Protocol.UDP, address, port, List.of(owner(pid, program)));
    }

    static ListenerRow tcp(int port, String address, List<Owner> owners) {
        return row(Protocol.TCP, address, port, owners);
    }

    static Owner owner(long pid, String name) {
        return new Owner(pid, name, null, null, null, null, null, null, null);
    }

    private static ListenerRow row(Protocol protocol, String address, int port, List<Owner> owners) {
        return ListenerRow.of(entry(protocol, address, port, owners), NAMES);
    }

    static SocketEntry entry(Protocol protocol, String address, int port, List<Owner> owners) {
        boolean isIpv6 = address.indexOf(':') >= 0;
        @Nullable Boolean v6only = isIpv6 ? Boolean.FALSE : null;
        return new SocketEntry(
                protocol,
                isIpv6 ? Family.IPV6 : Family.IPV4,
                address,
                null,
                port,
                protocol == Protocol.TCP ? SocketState.LISTENING : SocketState.BOUND,
                null,
                v6only,
                switch (address) {
                    case "0.0.0.0", "::" -> Exposure.ALL;
                    case "::1" -> Exposure.MACHINE;
                    default -> address.startsWith("127.") ? Exposure.MACHINE : Exposure.ADDRESS;
                },
                1000,
                "ada",
                -1,
                owners,
                owners.isEmpty());
    }
}
