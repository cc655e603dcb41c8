package org.portatlas.view.listeners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.portatlas.view.listeners.RowChanges.Pair;

class RowChangesTest {
    private static final ListenerRow NODE = Rows.tcp(3000, "127.0.0.1", 2, "node");

    private static RowChanges between(ListenerRow before, ListenerRow after) {
        return RowChanges.between(List.of(before), List.of(after));
    }

    private static void assertThatKept(RowChanges changes, boolean isChanged) {
        assertThat(changes.came()).isEmpty();
        assertThat(changes.gone()).isEmpty();
        assertThat(changes.kept()).singleElement().extracting(Pair::isChanged).isEqualTo(isChanged);
    }

    @Test
    void between_listsOfOtherPorts_cameAndGone() {
        ListenerRow other = Rows.tcp(3001, "127.0.0.1", 2, "node");
        assertThat(between(NODE, other)).isEqualTo(new RowChanges(List.of(), List.of(other), List.of(NODE)));
    }

    @Test
    void between_samePortOfAnotherTransport_cameAndGone() {
        ListenerRow udp = Rows.udp(3000, "127.0.0.1", 2, "node");
        assertThat(between(NODE, udp).came()).containsExactly(udp);
    }

    @Test
    void between_theSame_isKeptUnchanged() {
        assertThatKept(between(NODE, Rows.tcp(3000, "127.0.0.1", 2, "node")), false);
    }

    @Test
    void between_anotherProcess_isChanged_butNotForAnotherDay() {
        RowChanges changes = between(NODE, Rows.tcp(3000, "127.0.0.1", 77, "node"));
        assertThatKept(changes, true);
        assertThat(changes.kept().getFirst().isChangedSince()).isFalse();
        assertThat(changes.kept().getFirst().sentence())
                .isEqualTo("node (PID 77) listens on TCP 3000, this machine only; before: held by node (PID 2)");
    }

    @Test
    void between_anotherProgram_isChangedForAnotherDayToo() {
        RowChanges changes = between(NODE, Rows.tcp(3000, "127.0.0.1", 77, "python3"));
        assertThat(changes.kept().getFirst().isChangedSince()).isTrue();
    }

    @Test
    void between_aChildThatSharesTheSocket_isUnchanged() {
        List<org.portatlas.machine.Owner> both = List.of(Rows.owner(2, "node"), Rows.owner(3, "node"));
        assertThatKept(between(NODE, Rows.tcp(3000, "127.0.0.1", both)), false);
    }

    @Test
    void between_ownerNoLongerSeen_isUnchanged() {
        assertThatKept(between(NODE, Rows.tcp(3000, "127.0.0.1")), false);
    }

    @Test
    void between_sameProgramOnAllInterfaces_isChanged() {
        RowChanges changes = between(NODE, Rows.tcp(3000, "0.0.0.0", 2, "node"));
        assertThatKept(changes, true);
        assertThat(changes.kept().getFirst().isChangedSince()).isTrue();
        assertThat(changes.kept().getFirst().sentence())
                .contains("all interfaces")
                .endsWith("before: this machine only, on 127.0.0.1");
    }

    @Test
    void between_anotherProgramOnAnotherAddress_cameAndGone() {
        RowChanges changes = between(NODE, Rows.tcp(3000, "0.0.0.0", 77, "python3"));
        assertThat(changes.came()).hasSize(1);
        assertThat(changes.gone()).hasSize(1);
    }

    @Test
    void between_oneOfTwoSocketsOnTheSameAddressGoes_isSeen() {
        ListenerRow first = Rows.tcp(8443, "0.0.0.0", 1, "envoy");
        ListenerRow second = Rows.tcp(8443, "0.0.0.0", 2, "envoy");
        RowChanges changes = RowChanges.between(List.of(first, second), List.of(second));
        assertThat(changes.gone()).containsExactly(first);
        assertThat(changes.kept()).containsExactly(new Pair(second, second));
    }
}
