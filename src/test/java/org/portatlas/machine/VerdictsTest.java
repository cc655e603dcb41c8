package org.portatlas.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VerdictsTest {
    @Test
    void holders_areAllTold_strongestFirst() {
        assertThat(Verdicts.of(List.of(SocketState.values()), Set.of(), true))
                .containsExactly(Verdict.LISTENING, Verdict.BOUND, Verdict.TAKEN_SILENT);
    }

    @Test
    void withoutHolder_theRestDecides() {
        assertThat(Verdicts.of(List.of(SocketState.CLOSING, SocketState.CONNECTED), Set.of(), true))
                .containsExactly(Verdict.CONNECTED);
        assertThat(Verdicts.of(List.of(SocketState.CLOSING), Set.of(), true)).containsExactly(Verdict.CLOSING);
        assertThat(Verdicts.of(List.of(), Set.of(), true)).containsExactly(Verdict.NOTHING);
    }

    @Test
    void forwarding_standsBetweenHolders_andBeforeTheRest() {
        assertThat(Verdicts.of(
                        List.of(SocketState.TAKEN_SILENT, SocketState.LISTENING), Set.of(Verdict.FORWARDED), true))
                .containsExactly(Verdict.LISTENING, Verdict.FORWARDED, Verdict.TAKEN_SILENT);
        assertThat(Verdicts.of(List.of(SocketState.CONNECTED), Set.of(Verdict.FORWARDED), true))
                .containsExactly(Verdict.FORWARDED);
    }

    @Test
    void unreadTable_leavesOnlyYesOrCannotTell() {
        SocketState[] all = SocketState.values();
        for (int bits = 0; bits < 1 << all.length; bits++) {
            BitSet chosen = BitSet.valueOf(new long[] {bits});
            List<SocketState> states =
                    chosen.stream().mapToObj(state -> all[state]).toList();

            assertThat(Verdicts.of(states, Set.of(Verdict.FORWARDED, Verdict.TAKEN_SILENT), false))
                    .isNotEmpty()
                    .allMatch(verdict -> verdict.isHeld() || verdict == Verdict.CANNOT_TELL);
        }
    }

    @Test
    void labels_areTheContracts() {
        assertThat(Verdict.values())
                .extracting(Verdict::label)
                .containsExactly(
                        "listening",
                        "bound",
                        "forwarded",
                        "taken-silent",
                        "held-back",
                        "connected",
                        "closing",
                        "nothing",
                        "cannot-tell");
        assertThat(Verdict.values()).filteredOn(Verdict::isHeld).hasSize(5).doesNotContain(Verdict.CONNECTED);
    }
}
