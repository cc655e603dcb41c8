package org.portatlas.map;

import org.jspecify.annotations.Nullable;
import org.portatlas.registry.PortStatus;
import org.portatlas.registry.Registry;
import org.portatlas.registry.Transport;

/// What is written on each port's cell: the name, both names where TCP and UDP differ, and the transports it is
/// assigned for. Made once for a registry; immutable; any thread.
public final class Captions {
    private final @Nullable String[] names = new String[PortLayout.SIDE * PortLayout.SIDE];
    private final @Nullable String[] transports = new String[PortLayout.SIDE * PortLayout.SIDE];

    public Captions(Registry registry) {
        for (int port = 0; port < names.length; port++) {
            if (registry.status(port) == PortStatus.ASSIGNED) {
                names[port] = name(registry, port);
                transports[port] = transports(registry, port);
            }
        }
    }

    /// What is written where one transport protocol alone counts.
    public Captions(Registry registry, Transport transport) {
        for (int port = 0; port < names.length; port++) {
            if (registry.status(port, transport) == PortStatus.ASSIGNED) {
                names[port] = registry.headline(port, transport);
                transports[port] = transport.label();
            }
        }
    }

    /// The port's name, `null` if no assignment names it.
    public @Nullable String name(int port) {
        return names[port];
    }

    /// The transports for which the port is assigned, as in "tcp udp"; `null` if for none.
    public @Nullable String transports(int port) {
        return transports[port];
    }

    private static @Nullable String name(Registry registry, int port) {
        String tcp = registry.headline(port, Transport.TCP);
        String udp = registry.headline(port, Transport.UDP);
        return tcp == null || udp == null || tcp.equals(udp) ? registry.headline(port) : tcp + " / " + udp;
    }

    private static String transports(Registry registry, int port) {
        StringBuilder labels = new StringBuilder();
        for (Transport transport : Transport.values()) {
            if (registry.status(port, transport) == PortStatus.ASSIGNED) {
                labels.append(labels.isEmpty() ? "" : " ").append(transport.label());
            }
        }
        return labels.toString();
    }
}
