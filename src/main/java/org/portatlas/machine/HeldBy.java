package org.portatlas.machine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.portatlas.text.Texts;

/// Who has a socket, in the words of a sentence: its subject, such as `sshd (PID 812, root)`, and where no process
/// can be named, the reason at its end.
///
/// @param subject how the sentence begins
/// @param isPlural whether its verb is plural
/// @param reason what ends it, such as `owner hidden (uid 0, root)`; empty if the subject says all
record HeldBy(String subject, boolean isPlural, String reason) {
    private static final Texts TEXTS = new Texts(HeldBy.class);
    private static final int MOST_PIDS = 3;
    private static final int MOST_NAMES = 3;

    /// @param socket any of the sockets that these owners hold
    /// @param ownersLookedUp whether owners were looked for at all
    static HeldBy of(List<Owner> owners, SocketEntry socket, boolean ownersLookedUp) {
        if (owners.isEmpty()) {
            return new HeldBy(TEXTS.get("by.something"), false, ownersLookedUp ? reason(socket) : "");
        }
        Map<Program, List<Long>> pids = new LinkedHashMap<>();
        owners.forEach(owner -> pids.computeIfAbsent(Program.of(owner), program -> new ArrayList<>())
                .add(owner.pid()));
        List<String> user = socket.uid() < 0 ? List.of() : List.of(user(socket));
        List<String> names = pids.entrySet().stream()
                .map(program -> program.getKey().words(pids(program.getValue()), user))
                .toList();
        return new HeldBy(Listing.of(names, MOST_NAMES), names.size() > 1, "");
    }

    private static String reason(SocketEntry socket) {
        if (!socket.ownerHidden()) {
            return TEXTS.get("by.kernel");
        }
        if (socket.uid() < 0) {
            return TEXTS.get("by.hidden");
        }
        String user = socket.user();
        return user == null
                ? TEXTS.get("by.hidden.uid", socket.uid())
                : TEXTS.get("by.hidden.user", socket.uid(), user);
    }

    private static String user(SocketEntry socket) {
        return Objects.requireNonNullElseGet(socket.user(), () -> TEXTS.get("by.uid", socket.uid()));
    }

    private static String pids(List<Long> pids) {
        String numbers = Listing.of(pids.stream().map(String::valueOf).toList(), MOST_PIDS);
        return pids.size() == 1 ? TEXTS.get("by.pid", numbers) : TEXTS.get("by.pids", numbers);
    }

    /// What makes processes the same to a reader.
    ///
    /// @param container that it runs in; null if there is none
    private record Program(String name, @Nullable String container) {
        static Program of(Owner owner) {
            // docker-proxy runs outside of the container that it is for.
            boolean isInside = owner.container() != null && !owner.name().equals(DockerProxy.NAME);
            return new Program(owner.name(), isInside ? owner.container() : null);
        }

        String words(String pids, List<String> user) {
            List<String> all = new ArrayList<>(List.of(pids));
            all.addAll(user);
            if (container != null) {
                all.add(TEXTS.get("by.container", container));
            }
            return name + " (" + String.join(", ", all) + ")";
        }
    }
}
