package org.portatlas.layer;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.portatlas.layer.LayerInput.Tables;
import org.portatlas.machine.Owner;
import org.portatlas.machine.Protocol;
import org.portatlas.machine.SocketEntry;
import org.portatlas.machine.SocketState;
import org.portatlas.registry.Assignment;
import org.portatlas.registry.PortStatus;
import org.portatlas.registry.Registry;
import org.portatlas.registry.Transport;

/// Whether what holds a port fits what the registry says of it. Immutable; any thread.
///
/// Each socket is held against the registry's word for its own transport:
/// 1. A socket that does not listen and lies in this machine's ephemeral range is the client end of something: fits.
/// 2. Dynamic: a TCP listener is a mismatch, for RFC 6335 (8.1.2) wants no service there; UDP fits.
/// 3. Unassigned, reserved or retired: a mismatch, whoever holds it. A common use explains it and does not undo it.
/// 4. Assigned: the owners decide. An owner *fits* if it bears the name of a service that the port is registered for
///    (`sshd` and `ssh`), or is known to serve one (`nginx` and `http`). An owner *is another* if it is known to serve
///    other services alone, or bears the name of what the port is commonly used for instead. One owner that fits is
///    enough; a mismatch takes that all owners are seen and all are others. Everything else cannot be told: a hidden
///    owner, a program that we do not know, one that runs or passes on anything (`java`, `systemd`, `docker-proxy`).
/// 5. The registry has rows for other transports alone: it fits if an owner fits those, and else cannot be told.
///
/// The gravest of its sockets counts for a port. A program's name is a claim of the program, no proof.
public final class MismatchRule {
    /// A shorter word of a common use could be anybody's name.
    private static final int SHORTEST_WORD = 4;

    private final Registry registry;
    private final Tables tables;

    public MismatchRule(Registry registry, Tables tables) {
        this.registry = registry;
        this.tables = tables;
    }

    /// How the sockets of a port fit it.
    ///
    /// @param port 0 to 65535
    /// @param sockets that hold this port
    /// @return [Mismatch#FITS] if there are none
    public Mismatch of(int port, Collection<SocketEntry> sockets) {
        return sockets.stream()
                .map(socket -> of(port, socket))
                .min(Mismatch::compareTo)
                .orElse(Mismatch.FITS);
    }

    private Mismatch of(int port, SocketEntry socket) {
        boolean listens = socket.state() == SocketState.LISTENING;
        if (!listens && tables.ranges().ephemeral().contains(port)) {
            return Mismatch.FITS;
        }
        PortStatus status = registry.status(port, socket.protocol() == Protocol.TCP ? Transport.TCP : Transport.UDP);
        return switch (status) {
            case DYNAMIC -> listens ? Mismatch.DYNAMIC : Mismatch.FITS;
            case UNASSIGNED -> Mismatch.UNASSIGNED;
            case RESERVED, RETIRED -> Mismatch.RESERVED;
            case UNLISTED -> isAnyFit(port, socket) ? Mismatch.FITS : Mismatch.CANNOT_TELL;
            case ASSIGNED ->
                isAnyFit(port, socket)
                        ? Mismatch.FITS
                        : isEveryOther(port, socket) ? Mismatch.OTHER_PROGRAM : Mismatch.CANNOT_TELL;
        };
    }

    private boolean isAnyFit(int port, SocketEntry socket) {
        Set<String> services = services(port);
        return socket.owners().stream().anyMatch(owner -> fits(owner, services));
    }

    private boolean isEveryOther(int port, SocketEntry socket) {
        // The nameless "any private ..." services are anybody's.
        return !services(port).isEmpty()
                && !socket.ownerHidden()
                && !socket.owners().isEmpty()
                && socket.owners().stream().allMatch(owner -> isOther(owner, port));
    }

    private boolean fits(Owner owner, Set<String> services) {
        KnownProgram known = tables.programs().of(owner.name());
        return names(owner).anyMatch(services::contains)
                || (known != null && known.serves().stream().anyMatch(services::contains));
    }

    private boolean isOther(Owner owner, int port) {
        KnownProgram known = tables.programs().of(owner.name());
        CommonUse use = tables.uses().of(port);
        return (known != null && known.alone()) || (use != null && bearsNameOf(use, owner));
    }

    private static boolean bearsNameOf(CommonUse use, Owner owner) {
        List<String> words = Stream.of(use.name().toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .toList();
        return names(owner).anyMatch(words::contains)
                || words.stream()
                        .anyMatch(word -> KnownPrograms.plain(owner.name()).startsWith(word + "-"));
    }

    /// The names under which a program may be registered: its own, and the same without what servers add to it.
    private static Stream<String> names(Owner owner) {
        String plain = KnownPrograms.plain(owner.name());
        return Stream.of(plain, plain.replaceFirst("d$", ""), plain.replaceFirst("[-_](server|daemon)$", ""));
    }

    /// The names of the services that the port is registered for, over all transports.
    private Set<String> services(int port) {
        return registry.port(port).assignments().stream()
                .map(Assignment::service)
                .filter(Objects::nonNull)
                .map(service -> service.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /// What the port is commonly used for; null if the table does not know.
    public @Nullable CommonUse use(int port) {
        return tables.uses().of(port);
    }

    /// What a program is known to serve; null if nothing is known of it.
    public @Nullable KnownProgram known(Owner owner) {
        return tables.programs().of(owner.name());
    }
}
