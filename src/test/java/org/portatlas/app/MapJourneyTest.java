package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.portatlas.map.Theme;
import org.portatlas.registry.Registry;
import org.portatlas.store.Session;
import org.portatlas.view.main.MainLayout;
import org.portatlas.view.main.Opening;
import org.portatlas.view.map.MapPane;

/// Moving about on the map, in the real application.
@Tag("journey")
class MapJourneyTest extends RunningAtlas {
    @Override
    boolean moves() {
        return true;
    }

    @Test
    void everythingElse_whenItComes_leavesTheMapInItsPlace() {
        Node map = node("#map");
        Scene shown = map.getScene();
        robot.interact(() -> {
            MapPane first = new MapPane(AtlasData.of(Registry.embedded()).map());
            Opening alone = new Opening(first, MainLayout.of(100), OptionalDouble.empty());
            new Scene(alone, shown.getWidth(), shown.getHeight());
            alone.resize(shown.getWidth(), shown.getHeight());
            alone.layout();
            assertThat(first.getLayoutX()).isEqualTo(map.localToScene(0, 0).getX());
            assertThat(first.getLayoutY()).isEqualTo(map.localToScene(0, 0).getY());
            assertThat(first.getWidth()).isEqualTo(((MapPane) map).getWidth());
            assertThat(first.getHeight()).isEqualTo(((MapPane) map).getHeight());
        });
    }

    @Test
    void clickOnTheMap_selectsThePortUnderThePointer() throws Exception {
        Node map = node("#map");
        var cell = map().viewport().cell(30000, map().layout());
        robot.clickOn(map.localToScreen(cell.x() + 0.5, cell.y() + 0.5));
        waitUntilAtRest();
        assertThat(selected()).isEqualTo(OptionalInt.of(30000));
        assertThat(map().viewport().cellHeight()).isGreaterThanOrEqualTo(28);
    }

    /// The robot's wheel does nothing on the headless platform, so the event is fired at the map itself.
    @Test
    void wheelOverAPort_comesCloserAndKeepsItUnderThePointer() throws Exception {
        Node node = node("#map");
        var cell = map().viewport().cell(30000, map().layout());
        double x = cell.x() + cell.width() / 2.0;
        double y = cell.y() + cell.height() / 2.0;
        for (int notch = 0; notch < 9; notch++) {
            robot.interact(() -> node.fireEvent(wheel(node.localToScene(x, y), 40)));
        }
        waitUntilAtRest();
        assertThat(map().viewport().cellHeight()).isGreaterThan(10);
        assertThat(map().viewport().portAt(x, y, map().layout())).hasValue(30000);
    }

    @Test
    void dragOfTheMap_movesItWithTheHand() throws Exception {
        robot.interact(() -> map().lookAt(30000, 30));
        Node node = node("#map");
        double before = map().viewport().originX();
        // Who rests before letting go does not fling it.
        robot.drag(node, MouseButton.PRIMARY).moveBy(-60, 0).sleep(150).drop();
        assertThat(map().viewport().originX())
                .isEqualTo(before - 60 * node.getScene().getWindow().getRenderScaleX());
        assertThat(selected()).isEmpty();
    }

    @Test
    void gapsSwitchAndThemeOfTheMenu_changeTheMap() {
        assertThat(map().gapsShownProperty().get()).isTrue();
        robot.clickOn("#show").clickOn("#gaps");
        assertThat(map().gapsShownProperty().get()).isFalse();
        Theme before = map().themeProperty().get();
        robot.clickOn("#menu").clickOn("#menu-theme");
        assertThat(map().themeProperty().get()).isNotEqualTo(before);
        assertThat(atlas().root().getStyleClass())
                .contains(before == Theme.DARK ? "light" : "dark")
                .doesNotContain(before == Theme.DARK ? "dark" : "light");
    }

    @Test
    void letterG_goesThroughTheGaps_andQuestionMarkShowsTheKeys() throws Exception {
        robot.clickOn("#search").write("793").type(KeyCode.ENTER);
        waitUntilAtRest();
        robot.write("g");
        waitFor(() -> selected().equals(OptionalInt.of(803)));
        robot.write("G");
        waitFor(() -> selected().equals(OptionalInt.of(781)));
        waitUntilAtRest();
        robot.write("?");
        waitFor(() -> node("#keys").isVisible());
        assertThat(texts("#keys")).contains("Shift+G");
        robot.type(KeyCode.ESCAPE);
        waitFor(() -> !node("#keys").isVisible());
        waitFor(() -> node("#map").isFocused());
    }

    @Test
    void letterH_morphsToHilbert_aClickFindsThePortThere_andBackItIsStillInView() throws Exception {
        Node node = node("#map");
        robot.clickOn("#map").type(KeyCode.ESCAPE).type(KeyCode.HOME);
        waitUntilAtRest();
        List<Boolean> moments = new ArrayList<>();
        robot.interact(() -> map().passageProperty().subscribe(moment -> moments.add(moment != null)));
        robot.write("h");
        waitUntilAtRest();
        assertThat(moments).as("seen on the way").contains(true).endsWith(false);
        assertThat(map().layout().id()).isEqualTo("hilbert");
        assertThat(robot.lookup("#layout").queryComboBox().getValue()).isSameAs(map().layout());
        assertThat(map().viewport().isWhole()).isTrue();
        waitFor(() -> text("#facts-line").endsWith("1 square = 4096"));

        // The last port of the curve, in the upper right corner.
        var grid = map().viewport().grid();
        robot.clickOn(node.localToScreen(grid.right() - 0.5, grid.y() + 0.5));
        waitUntilAtRest();
        assertThat(selected()).hasValue(65535);
        robot.clickOn("#search").write("793").type(KeyCode.ENTER);
        waitUntilAtRest();
        assertThat(inView(793)).isTrue();
        waitFor(() -> text("#facts-line").endsWith("within 0–4095"));
        waitFor(node::isFocused);
        robot.write("h");
        waitUntilAtRest();
        assertThat(map().layout().id()).isEqualTo("rows");
        assertThat(selected()).hasValue(793);
        assertThat(inView(793)).isTrue();

        robot.clickOn("#layout").type(KeyCode.DOWN).type(KeyCode.ENTER);
        waitFor(() -> map().layout().id().equals("hilbert"));
        waitUntilAtRest();
        Session session = reopen();
        assertThat(session.map().layout()).hasValue("hilbert");
        assertThat(map().layout().id()).isEqualTo("hilbert");
        assertThat(inView(793)).isTrue();
    }

    private static ScrollEvent wheel(Point2D inScene, double turned) {
        double x = inScene.getX();
        double y = inScene.getY();
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                x,
                y,
                x,
                y,
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                turned,
                0,
                turned,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }
}
