package org.portatlas.machine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.portatlas.text.Texts;

/// Where sockets are bound, in the words of a sentence: `on all interfaces, IPv4 and IPv6`, `on 127.0.0.1 and ::1 (this
/// machine only)`.
final class BoundTo {
    private static final Texts TEXTS = new Texts(BoundTo.class);
    private static final int MOST_ADDRESSES = 4;

    private BoundTo() {}

    /// @param sockets of one protocol; not empty
    static String phrase(Collection<SocketEntry> sockets) {
        List<String> parts = new ArrayList<>();
        List<SocketEntry> everywhere = some(sockets, Exposure.ALL);
        if (!everywhere.isEmpty()) {
            parts.add(TEXTS.get("on.all", families(everywhere)));
        }
        List<String> machine = places(some(sockets, Exposure.MACHINE));
        if (!machine.isEmpty()) {
            parts.add(TEXTS.get("on.machine", Listing.of(machine, MOST_ADDRESSES)));
        }
        List<String> addresses = places(some(sockets, Exposure.ADDRESS));
        if (!addresses.isEmpty()) {
            parts.add(TEXTS.get("on.address", Listing.of(addresses, MOST_ADDRESSES), addresses.size()));
        }
        return parts.stream()
                .reduce((before, next) -> TEXTS.get("on.and", before, next))
                .orElse("");
    }

    private static List<SocketEntry> some(Collection<SocketEntry> sockets, Exposure exposure) {
        return sockets.stream().filter(socket -> socket.exposure() == exposure).toList();
    }

    private static List<String> places(Collection<SocketEntry> sockets) {
        return sockets.stream().map(BoundTo::place).distinct().toList();
    }

    private static String place(SocketEntry socket) {
        String networkInterface = socket.networkInterface();
        if (networkInterface == null) {
            return socket.address();
        }
        boolean wildcard =
                socket.address().equals("0.0.0.0") || socket.address().equals("::");
        return wildcard
                ? TEXTS.get("on.interface", networkInterface, families(List.of(socket)))
                : TEXTS.get("on.interface.address", socket.address(), networkInterface);
    }

    /// An IPv6 socket on `::` takes IPv4 as well, unless it was told not to; not every source tells.
    private static String families(Collection<SocketEntry> wildcards) {
        boolean ipv4 = wildcards.stream().anyMatch(BoundTo::takesIpv4);
        boolean ipv6 = wildcards.stream().anyMatch(socket -> socket.family() == Family.IPV6);
        if (ipv4) {
            return ipv6 ? TEXTS.get("families.both") : TEXTS.get("families.ipv4");
        }
        boolean refused = wildcards.stream().allMatch(socket -> Objects.equals(socket.v6only(), true));
        return refused ? TEXTS.get("families.ipv6") : TEXTS.get("families.unsure");
    }

    private static boolean takesIpv4(SocketEntry socket) {
        return socket.family() == Family.IPV4 || Objects.equals(socket.v6only(), false);
    }
}
