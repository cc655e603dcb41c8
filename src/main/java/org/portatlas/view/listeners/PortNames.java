package org.portatlas.view.listeners;

import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.portatlas.layer.CommonUse;
import org.portatlas.layer.CommonUses;
import org.portatlas.machine.Protocol;
import org.portatlas.registry.Registry;
import org.portatlas.registry.Transport;

/// The names that a port has whoever holds it: what it is registered as, and what it is commonly used for. They are
/// never merged. The table of common uses is read at the first question. Any thread.
final class PortNames {
    private final Registry registry;
    private final Supplier<CommonUses> source;
    private @Nullable CommonUses uses;

    PortNames(Registry registry, Supplier<CommonUses> source) {
        this.registry = registry;
        this.source = source;
    }

    /// The service registered for the port and transport; where there is one for another transport alone, that one
    /// with a word about it; empty if there is none.
    String registered(int port, Protocol protocol) {
        String own = registry.headline(port, protocol == Protocol.TCP ? Transport.TCP : Transport.UDP);
        if (own != null) {
            return own;
        }
        for (Transport transport : Transport.values()) {
            String other = registry.headline(port, transport);
            if (other != null) {
                return other + " (" + transport.label().toUpperCase(Locale.ROOT) + ")";
            }
        }
        return "";
    }

    /// The service registered for the port, whatever the transport; empty if there is none.
    String registered(int port) {
        String name = registry.headline(port);
        return name == null ? "" : name;
    }

    /// What the port is commonly used for; empty if the table does not know.
    String commonUse(int port) {
        CommonUse use = uses().of(port);
        return use == null ? "" : use.use();
    }

    private synchronized CommonUses uses() {
        CommonUses known = uses;
        if (known == null) {
            known = source.get();
            uses = known;
        }
        return known;
    }
}
