package org.portatlas.view.detail;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

/// The three names of a port beside each other, where they do not fit: registered as, commonly used for, held now by.
/// They are never merged.
final class MismatchTexts {
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
        return (mismatch.isKnown() ? "Mismatch: " : "Whether this fits cannot be told: ")
                + registered(
                        input.registry(),
                        port,
                        Transport.valueOf(socket.protocol().name()))
                + ", " + used(rule.use(port))
                + ", held now by " + holders(socket)
                + (mismatch == Mismatch.OTHER_PROGRAM ? known(rule, socket) : "") + ".";
    }

    private static String registered(Registry registry, int port, Transport transport) {
        PortStatus status = registry.status(port, transport);
        String name = registry.headline(port, transport);
        String words = switch (status) {
            case ASSIGNED -> name == null ? "registered without a name" : "registered as " + name;
            case RESERVED -> "reserved by IANA";
            case RETIRED -> "withdrawn by IANA";
            case UNASSIGNED -> "assigned to nobody";
            case UNLISTED -> "not listed";
            case DYNAMIC -> "a Dynamic Port, where no service is registered";
        };
        boolean same = status == registry.status(port);
        return same ? words : words + " for " + transport.label().toUpperCase(Locale.ROOT);
    }

    private static String used(@Nullable CommonUse use) {
        return use == null ? "no common use known to us" : "commonly used for " + use.use();
    }

    private static String holders(SocketEntry socket) {
        List<Owner> owners = socket.owners();
        if (owners.isEmpty()) {
            return "a program that cannot be seen from here";
        }
        String first = owners.stream()
                .limit(MOST_OWNERS)
                .map(owner -> owner.name() + " (PID " + owner.pid() + ")")
                .collect(Collectors.joining(" and "));
        return owners.size() > MOST_OWNERS ? first + " and " + (owners.size() - MOST_OWNERS) + " more" : first;
    }

    /// Why the holder is another, where our table says so; the common use says it by itself.
    private static String known(MismatchRule rule, SocketEntry socket) {
        TreeSet<String> serves = new TreeSet<>();
        for (Owner owner : socket.owners()) {
            KnownProgram program = rule.known(owner);
            if (program != null) {
                serves.addAll(program.serves());
            }
        }
        return serves.isEmpty() ? "" : ", which is known for " + String.join(", ", serves);
    }
}
