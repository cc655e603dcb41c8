package org.portatlas.machine;

import static org.assertj.core.api.Assertions.assertThat;

/// What tests ask of an answer.
final class Answered {
    private Answered() {}

    /// The only socket of an answer with that verdict alone.
    static SocketEntry only(PortAnswer answer, Verdict verdict) {
        assertThat(answer.verdicts()).as(answer.toString()).containsExactly(verdict);
        assertThat(answer.sockets()).hasSize(1);
        return answer.sockets().getFirst();
    }

    static void assertOwnedBy(SocketEntry socket, long pid) {
        assertThat(socket.owners()).extracting(Owner::pid).containsExactly(pid);
        assertThat(socket.ownerHidden()).isFalse();
    }
}
