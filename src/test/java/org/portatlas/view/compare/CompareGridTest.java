package org.portatlas.view.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portatlas.SwiftExtension;
import org.portatlas.SwiftRobot;
import org.portatlas.layer.HeldSockets;
import org.portatlas.machine.BindRules;
import org.portatlas.registry.Registry;
import org.testfx.api.FxRobot;

@ExtendWith(SwiftExtension.class)
class CompareGridTest {
    private final FxRobot robot = new SwiftRobot();

    private static Comparison comparison() {
        SimpleObjectProperty<OptionalInt> selected = new SimpleObjectProperty<>(OptionalInt.of(443));
        CompareViewModel model = new CompareViewModel(
                Registry.embedded(),
                BindRules.ofThisMachine(),
                selected,
                new SimpleObjectProperty<@Nullable HeldSockets>());
        model.turn();
        selected.set(OptionalInt.of(793));
        return java.util.Objects.requireNonNull(model.comparisonProperty().get());
    }

    /// Side by side where there is room, else one below the other; no text is cut, and a sign tells what differs.
    @ParameterizedTest
    @ValueSource(ints = {380, 469, 470, 580, 960})
    void width_decidesHowTheColumnsStand_andNothingIsCut(int width) {
        robot.interact(() -> {
            Comparison comparison = comparison();
            CompareGrid grid = new CompareGrid(port -> {});
            Scene scene = new Scene(new StackPane(grid), width, 2000);
            grid.show(comparison);
            var unused = scene.snapshot(null);
            unused = scene.snapshot(null);
            List<Node> titles = List.copyOf(grid.lookupAll(".compared"));
            long differing =
                    comparison.rows().stream().filter(Comparison.Row::differs).count();
            assertThat(titles).hasSize(width < 470 ? (int) (2 * differing) : 2);
            assertThat(texts(grid)).filteredOn("≠"::equals).hasSize((int) differing);
            assertThat(texts(grid))
                    .filteredOn("="::equals)
                    .hasSize(comparison.rows().size() - (int) differing);
            for (Node node : grid.getChildren()) {
                Bounds bounds = node.getBoundsInParent();
                assertThat(bounds.getMaxX()).as(node.toString()).isLessThanOrEqualTo(width);
                if (node instanceof Labeled labeled) {
                    assertThat(((Text) labeled.lookup(".text")).getText()).isEqualTo(labeled.getText());
                }
            }
        });
    }

    private static List<String> texts(CompareGrid grid) {
        return grid.getChildren().stream()
                .map(node -> ((Labeled) node).getText())
                .toList();
    }
}
