package org.portatlas.view.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Random;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.portatlas.layer.HeldSockets;
import org.portatlas.machine.BindRules;
import org.portatlas.machine.PortCheck;
import org.portatlas.registry.Registry;
import org.portatlas.view.compare.Comparison.Row;
import org.portatlas.view.compare.Comparison.Side;

class CompareViewModelTest {
    private static final Registry REGISTRY = Registry.embedded();

    private final ObjectProperty<OptionalInt> selected = new SimpleObjectProperty<>(OptionalInt.empty());
    private final ObjectProperty<@Nullable HeldSockets> held = new SimpleObjectProperty<>();
    private final CompareViewModel model = new CompareViewModel(REGISTRY, BindRules.ofThisMachine(), selected, held);

    private void select(int port) {
        selected.set(OptionalInt.of(port));
    }

    private Comparison comparison() {
        return Objects.requireNonNull(model.comparisonProperty().get());
    }

    private Row row(String name) {
        return comparison().rows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void compare(int left, int right) {
        model.end();
        select(left);
        model.turn();
        select(right);
    }

    @Test
    void pinnedPort_standsBesideEachPortSelectedAfterIt() {
        compare(443, 8443);
        assertThat(comparison().left()).isEqualTo(new Comparison.Side(443, "443"));
        assertThat(comparison().right()).isEqualTo(new Comparison.Side(8443, "8443"));
        assertThat(row("Hex")).isEqualTo(new Row("Hex", "0x01BB", "0x20FB"));
        assertThat(row("Binary").left()).isEqualTo("0000 0001  1011 1011");
        assertThat(row("Range").left()).startsWith("System");
        assertThat(row("Range").right()).startsWith("User");
        assertThat(row("Range").differs()).isTrue();
        assertThat(row("Services").left()).contains("https (TCP, UDP): http protocol over TLS/SSL");
        assertThat(row("Services").right()).contains("pcsync-https");
        assertThat(row("Gap")).isEqualTo(new Row("Gap", "in none", "in none"));
        assertThat(row("Gap").differs()).isFalse();
        select(793);
        assertThat(row("Gap").right()).startsWith("781–799\nGap of 19 ports");
        assertThat(row("Services").right()).isEqualTo("none");
        assertThat(row("Registry rows").right()).contains("788–799");
    }

    @Test
    void pinnedPortItself_isComparedTransportByTransport() {
        select(514);
        model.turn();
        assertThat(comparison().left()).isEqualTo(new Comparison.Side(514, "514 TCP"));
        assertThat(comparison().right()).isEqualTo(new Comparison.Side(514, "514 UDP"));
        assertThat(row("Status")).isEqualTo(new Row("Status", "Assigned: shell", "Assigned: syslog"));
        assertThat(row("Services").left()).contains("shell").doesNotContain("syslog");
        assertThat(model.hint()).startsWith("Select another port");
        select(80);
        assertThat(comparison().right().title()).isEqualTo("80");
        assertThat(model.hint()).isEmpty();
        model.transportsProperty().set(true);
        assertThat(comparison().left().title()).isEqualTo("80 TCP");
        selected.set(OptionalInt.empty());
        assertThat(comparison().left().title()).isEqualTo("514 TCP");
    }

    @Test
    void turn_unpinsWhatIsPinned_andWithoutASelectionPinsNothing() {
        model.turn();
        assertThat(model.pinnedProperty().get()).isEmpty();
        compare(443, 80);
        model.turn();
        assertThat(model.pinnedProperty().get()).isEmpty();
        assertThat(model.comparisonProperty().get()).isNull();
        assertThat(model.end()).isFalse();
    }

    @Test
    void here_isNotLookedUntilLooked_thenTellsTheListenerOfItsTransportAlone() throws Exception {
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            select(listener.getLocalPort());
            model.turn();
            assertThat(row("Here now")).isEqualTo(new Row("Here now", "not looked", "not looked"));
            held.set(HeldSockets.of(PortCheck.ofThisMachine().listeners()));
            assertThat(row("Here now").left())
                    .contains("PID " + ProcessHandle.current().pid())
                    .contains("listens on TCP " + listener.getLocalPort());
            assertThat(row("Here now").right()).startsWith("nothing that was seen");
        }
    }

    /// Whichever is pinned: the same rows, the other way round; and a port beside itself has no rows that differ.
    @Test
    void comparison_turnedRound_isItsMirror() {
        Random random = new Random(793);
        for (int round = 0; round < 300; round++) {
            int one = random.nextInt(65536);
            int other = random.nextInt(65536);
            compare(one, other);
            Comparison there = comparison();
            compare(other, one);
            Comparison back = comparison();
            assertThat(back.rows())
                    .isEqualTo(there.rows().stream()
                            .map(row -> new Row(row.name(), /* left= */ row.right(), /* right= */ row.left()))
                            .toList());
            assertThat(there.rows()).allSatisfy(row -> assertThat(row.left()).isNotBlank());
            assertThat(there.rows().stream().filter(Row::differs).map(Row::name))
                    .contains("Hex", "Binary");
        }
    }

    @Test
    void text_isATableOfThreeColumns_whateverTheLines() {
        compare(443, 793);
        assertThat(comparison().text().lines())
                .hasSize(comparison().rows().size() + 1)
                .allMatch(line -> line.chars().filter(sign -> sign == '\t').count() == 2);
        assertThat(comparison().sentence()).matches("\\d+ of \\d+ rows differ\\.");
    }

    /// A program may be named like a formula.
    @Test
    void text_isNoFormulaForASpreadsheet() {
        Comparison comparison =
                new Comparison(new Side(443, "443"), new Side(793, "793"), List.of(new Row("Here", "=1+1", "@x")));
        assertThat(comparison.text()).endsWith("Here\t'=1+1\t'@x\n");
    }
}
