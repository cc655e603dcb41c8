package org.portatlas.machine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Who has a socket, in the words of a sentence: its subject, such as `sshd (PID 812, root)`, and where no process
/// can be named, the reason at its end.
///
/// @param subject how the sentence begins
/// @param isPlural whether its verb is plural
/// @param reason what ends it, such as `owner hidden (uid 0, root)`; empty if the subject says all
record HeldBy(String subject, boolean isPlural, String reason) {
    private static final int MOST_PIDS = 3;
    private static final int MOST_NAMES = 3;

    /// @param socket any of the sockets that these owners hold
    /// @param ownersLookedUp whether owners were looked for at all
    static HeldBy of(List<Owner> owners, SocketEntry socket, boolean ownersLookedUp) {
        if (owners.isEmpty()) {
            return new HeldBy("Something", false, ownersLookedUp ? reason(socket) : "");
        }
        Map<Program, List<Long>> pids = new LinkedHashMap<>();
        owners.forEach(owner -> pids.computeIfAbsent(Program.of(owner), program -> new ArrayList<>())
                .add(owner.pid()));
        String user = socket.uid() < 0 ? "" : ", " + user(socket);
        List<String> names = pids.entrySet().stream()
                .map(program -> program.getKey().name() + " (" + pids(program.getValue()) + user
                        + program.getKey().place() + ")")
                .toList();
        return new HeldBy(Listing.of(names, MOST_NAMES), names.size() > 1, "");
    }

    private static String reason(SocketEntry socket) {
        if (!socket.ownerHidden()) {
            return "held by the kernel, or by a process that cannot be seen from here";
        }
        if (socket.uid() < 0) {
            return "owner hidden";
        }
        String user = socket.user();
        return "owner hidden (uid " + socket.uid() + (user == null ? "" : ", " + user) + ")";
    }

    private static String user(SocketEntry socket) {
        return Objects.requireNonNullElse(socket.user(), "uid " + socket.uid());
    }

    private static String pids(List<Long> pids) {
        return (pids.size() == 1 ? "PID " : "PIDs ")
                + Listing.of(pids.stream().map(String::valueOf).toList(), MOST_PIDS);
    }

    /// What makes processes the same to a reader.
    ///
    /// @param place the container in the words of a sentence; empty if there is none
    private record Program(String name, String place) {
        static Program of(Owner owner) {
            // docker-proxy runs outside of the container that it is for.
            boolean isInside = owner.container() != null && !owner.name().equals(DockerProxy.NAME);
            return new Program(owner.name(), isInside ? ", in " + owner.container() : "");
        }
    }
}
