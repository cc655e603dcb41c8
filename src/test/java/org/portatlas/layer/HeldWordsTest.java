package org.portatlas.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.portatlas.machine.Exposure;
import org.portatlas.machine.Protocol;
import org.portatlas.map.Mark;
import org.portatlas.registry.Registry;
import org.portatlas.registry.Transport;

/// What holds a port, in words and as a mark.
class HeldWordsTest {
    private static final LayerInput BARE = LayerInput.of(Registry.embedded());
    private static final HeldSockets HELD = new HeldSockets(
            List.of(
                    TestSockets.socket(Protocol.TCP, 53, Exposure.MACHINE, "named"),
                    TestSockets.socket(Protocol.TCP, 53, Exposure.ADDRESS, "named"),
                    TestSockets.socket(Protocol.UDP, 53, Exposure.MACHINE, "resolver"),
                    TestSockets.socket(Protocol.UDP, 5353, Exposure.ALL, "")),
            true);

    @Test
    void ofAPort_saysHowItIsHeld_andByWhom_eachOnce() {
        HeldWords words = new HeldWords(BARE.with(HELD));
        assertThat(words.isRead()).isTrue();
        assertThat(words.of(53)).isEqualTo("TCP listening, UDP bound · named, resolver");
        assertThat(words.of(5353)).isEqualTo("UDP bound");
        assertThat(words.of(54)).isEmpty();
    }

    @Test
    void ofAPort_whereNobodyLooks_saysNothing() {
        assertThat(new HeldWords(BARE).isRead()).isFalse();
        assertThat(new HeldWords(BARE).of(53)).isEmpty();
        assertThat(new HeldWords(BARE.with(HELD).on(Transport.UDP)).of(53)).isEqualTo("UDP bound · resolver");
        assertThat(new HeldWords(BARE.with(HELD).on(Transport.SCTP)).isRead()).isFalse();
        assertThat(new HeldWords(BARE.with(HELD).on(Transport.SCTP)).of(53)).isEmpty();
    }

    @Test
    void marks_areOneAPort_byItsWidestExposure() {
        assertThat(MachineMarks.of(HELD.all()))
                .containsExactly(
                        new Mark(
                                53,
                                Mark.Shape.RING_AND_DOT,
                                false,
                                false,
                                "TCP listening, UDP bound · named, resolver"),
                        new Mark(5353, Mark.Shape.DIAMOND, true, false, "UDP bound"));
    }

    @Test
    void marks_ofWhatHasJustComeAndOfPractice_standAmongTheOthers() {
        List<Mark> marks = MachineMarks.of(HELD.all());
        assertThat(MachineMarks.with(marks, Set.of(), Map.of())).isSameAs(marks);
        assertThat(MachineMarks.with(marks, Set.of(53, 54), Map.of()))
                .containsExactly(
                        new Mark(
                                53,
                                Mark.Shape.RING_AND_DOT,
                                false,
                                true,
                                marks.getFirst().words()),
                        marks.getLast());
        assertThat(MachineMarks.with(marks, Set.of(), Map.of(1234, "practice", 5353, "practice")))
                .containsExactly(
                        marks.getFirst(),
                        new Mark(1234, Mark.Shape.RING, false, false, "practice", true),
                        new Mark(5353, Mark.Shape.DIAMOND, true, false, "UDP bound", true));
    }
}
