package org.portatlas.view.detail;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.portatlas.layer.CommonUse;
import org.portatlas.layer.HeldSockets;
import org.portatlas.layer.KnownProgram;
import org.portatlas.layer.LayerInput;
import org.portatlas.layer.LayerInput.Tables;
import org.portatlas.layer.Mismatch;
import org.portatlas.layer.MismatchRule;
import org.portatlas.machine.Owner;
import org.portatlas.machine.SocketEntry;
import org.portatlas.registry.PortStatus;
import org.portatlas.registry.Registry;
import org.portatlas.registry.Transport;
import org.portatlas.text.Texts;

/// The three names of a port beside each other, where they do not fit: registered as, commonly used for, held now by.
/// They are never merged.
final class MismatchTexts {
    private static final Texts TEXTS = new Texts(MismatchTexts.class);
    private static final int MOST_OWNERS = 3;

    private MismatchTexts() {}

    /// One sentence; empty where nothing speaks against the holder, and where this machine is not known.
    static String sentence(LayerInput input, int port) {
        Tables tables = input.tables();
        HeldSockets sockets = input.sockets();
        if (tables == null || sockets == null) {
            return "";
        }
        MismatchRule rule = new MismatchRule(input.registry(), tables);
        List<SocketEntry> held = sockets.of(port);
        Mismatch mismatch = rule.of(port, held);
        if (mismatch == Mismatch.FITS) {
            return "";
        }
        SocketEntry socket = held.stream()
                .filter(each -> rule.of(port, List.of(each)) == mismatch)
                .findFirst()
                .orElseThrow();
        String registered = registered(
                input.registry(), port, Transport.valueOf(socket.protocol().name()));
        String used = used(rule.use(port));
        String known = mismatch == Mismatch.OTHER_PROGRAM ? known(rule, socket) : "";
        if (!known.isEmpty()) {
            return TEXTS.get("mismatch.other", registered, used, holders(socket), known);
        }
        return mismatch.isKnown()
                ? TEXTS.get("mismatch", registered, used, holders(socket))
                : TEXTS.get("mismatch.unknown", registered, used, holders(socket));
    }

    private static String registered(Registry registry, int port, Transport transport) {
        PortStatus status = registry.status(port, transport);
        String name = registry.headline(port, transport);
        String words = switch (status) {
            case ASSIGNED -> name == null ? TEXTS.get("mismatch.nameless") : TEXTS.get("mismatch.as", name);
            case RESERVED -> TEXTS.get("mismatch.reserved");
            case RETIRED -> TEXTS.get("mismatch.withdrawn");
            case UNASSIGNED -> TEXTS.get("mismatch.unassigned");
            case UNLISTED -> TEXTS.get("mismatch.unlisted");
            case DYNAMIC -> TEXTS.get("mismatch.dynamic");
        };
        boolean same = status == registry.status(port);
        return same
                ? words
                : TEXTS.get("mismatch.transport", words, transport.label().toUpperCase(Locale.ROOT));
    }

    private static String used(@Nullable CommonUse use) {
        return use == null ? TEXTS.get("mismatch.uncommon") : TEXTS.get("mismatch.common", use.use());
    }

    private static String holders(SocketEntry socket) {
        List<Owner> owners = socket.owners();
        if (owners.isEmpty()) {
            return TEXTS.get("holders.unseen");
        }
        String first = owners.stream()
                .limit(MOST_OWNERS)
                .map(owner -> owner.name() + " (PID " + owner.pid() + ")")
                .reduce((one, other) -> TEXTS.get("holders.and", one, other))
                .orElseThrow();
        return owners.size() > MOST_OWNERS ? TEXTS.get("holders.more", first, owners.size() - MOST_OWNERS) : first;
    }

    /// What the holder is known for, where our table says so; empty where the common use says it by itself.
    private static String known(MismatchRule rule, SocketEntry socket) {
        TreeSet<String> serves = new TreeSet<>();
        for (Owner owner : socket.owners()) {
            KnownProgram program = rule.known(owner);
            if (program != null) {
                serves.addAll(program.serves());
            }
        }
        return String.join(", ", serves);
    }
}
