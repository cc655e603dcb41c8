package org.portatlas.view.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portatlas.SwiftRobot;
import org.portatlas.layer.LayerInput;
import org.portatlas.layer.RegistryLayer;
import org.portatlas.map.Captions;
import org.portatlas.map.RowsLayout;
import org.portatlas.registry.Registry;
import org.portatlas.view.layers.LayersViewModel;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// When the map on the screen is drawn anew: the gap 781–799 in a window, close enough for all of it.
@ExtendWith(ApplicationExtension.class)
class MapPaneTest {
    private static final Registry REGISTRY = Registry.embedded();

    private final SwiftRobot robot = new SwiftRobot();
    private final MapViewModel model = new MapViewModel(
            REGISTRY,
            new Captions(REGISTRY),
            new LayersViewModel(new RegistryLayer(), LayerInput.of(REGISTRY)),
            new RowsLayout());
    private MapPane pane;

    @Start
    void start(Stage stage) {
        pane = new MapPane(model);
        stage.setScene(new Scene(pane, 900, 700));
        stage.show();
    }

    @BeforeEach
    void comeClose() {
        robot.interact(() -> model.lookAt(793, 30));
    }

    private long drawn() {
        return pane.getChildrenUnmodifiable().stream()
                .filter(PixelPicture.class::isInstance)
                .mapToLong(picture -> ((PixelPicture) picture).drawn())
                .sum();
    }

    /// How many pictures of the map a selection costs.
    private long picturesFor(int port) {
        long before = drawn();
        robot.interact(() -> model.selectedPortProperty().set(OptionalInt.of(port)));
        assertThat(pane.getAccessibleText()).as("what is heard follows").contains(Integer.toString(port));
        return drawn() - before;
    }

    @Test
    void selection_ofAnotherGapOrOfNone_drawsOnce_andOfTheSameDrawsNothing() {
        assertThat(drawn()).isPositive();
        assertThat(picturesFor(780)).as("of none, after none").isZero();
        assertThat(picturesFor(801)).as("of none, after none").isZero();
        assertThat(picturesFor(781)).as("of a gap: it is hatched more").isOne();
        assertThat(picturesFor(799)).as("of the same gap").isZero();
        assertThat(picturesFor(790)).as("of the same gap").isZero();
        assertThat(picturesFor(803)).as("of another gap").isOne();
        assertThat(picturesFor(800)).as("of none, after a gap").isOne();
        assertThat(picturesFor(801)).as("of none, after none").isZero();
    }

    @Test
    void pointer_overOtherPorts_drawsNothing() {
        long before = drawn();
        var cell = model.viewport().cell(790, model.layout());
        robot.interact(() -> model.hover(cell.x() + 2, cell.y() + 2));
        assertThat(model.hoveredPortProperty().get()).hasValue(790);
        robot.interact(() -> model.hover(cell.right() + 2, cell.y() + 2));
        assertThat(model.hoveredPortProperty().get()).hasValue(791);
        assertThat(drawn()).isEqualTo(before);
    }

    /// Nothing of it has its style yet when the pointer first comes.
    @Test
    void loupe_onTheFirstMoveOfThePointer_hasRoomForItsCaption() {
        robot.interact(() -> {
            model.lookAt(793, 1);
            pane.layout();
            model.hover(400, 400);
        });
        Node loupe = pane.lookup(".loupe");
        Node caption = pane.lookup(".loupe-caption");

        assertThat(loupe.isVisible()).isTrue();
        assertThat(caption.getBoundsInParent().getHeight()).isGreaterThan(8);
        assertThat(loupe.getLayoutBounds().contains(caption.getBoundsInParent()))
                .as("%s in %s", caption.getBoundsInParent(), loupe.getLayoutBounds())
                .isTrue();
    }
}
