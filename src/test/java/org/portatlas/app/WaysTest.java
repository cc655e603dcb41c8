package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.portatlas.SwiftRobot;
import org.portatlas.map.Minimap;
import org.portatlas.map.MinimapPicture;
import org.portatlas.map.PixelBox;
import org.portatlas.map.Viewport;
import org.portatlas.registry.Gap;
import org.portatlas.store.Session;

/// How people find their way, in the real application: the gap lens, back and forward, the line of links, the minimap,
/// ghosts.
@Tag("journey")
class WaysTest extends RunningAtlas {
    private static final int BORDER = MinimapPicture.BORDER;

    @Test
    void gapLens_byKeyboard_leadsToAGap_andGGoesOnByLength() throws Exception {
        assertThat(robot.lookup("#gap-lens").tryQuery())
                .as("made when it is asked for")
                .isEmpty();
        focusMap();
        robot.write("m");
        waitFor(() -> node("#gap-filter").isFocused());
        assertThat(text("#gap-count")).isEqualTo("853 of 853");
        robot.write("system >15");
        waitFor(() -> table().getItems().size() < 20);
        robot.type(KeyCode.ENTER);
        waitFor(() -> node("#gap-table").isFocused());
        Gap first = Objects.requireNonNull(map().selectedGap());
        assertThat(map().viewport().isWhole()).as("only selected, not flown to").isTrue();
        robot.type(KeyCode.DOWN);
        waitFor(() -> !first.equals(map().selectedGap()));
        Gap second = Objects.requireNonNull(map().selectedGap());
        assertThat(second.first()).isGreaterThan(first.last());
        robot.type(KeyCode.ENTER);
        waitUntilAtRest();
        waitFor(() -> node("#map").isFocused());
        assertThat(inView(second.first()) && inView(second.last())).isTrue();
        // From the map to the table.
        robot.clickOn("#gap-filter").eraseText(10);
        robot.interact(() -> atlas().model().show(793, 793));
        waitUntilAtRest();
        assertThat(table().getSelectionModel().getSelectedIndex()).isNotNegative();
        assertThat(String.valueOf(table().getSelectionModel().getSelectedItem()))
                .contains("first=781, last=799");
        robot.clickOn("#gap-longest");
        assertThat(map().selectedPortProperty().get())
                .as("a new order selects nothing")
                .hasValue(793);
        focusMap();
        robot.type(KeyCode.ESCAPE).write("g");
        waitFor(() -> {
            Gap gap = map().selectedGap();
            return gap != null && gap.length() == 829;
        });
        robot.clickOn("#gap-copy");
        AtomicReference<String> copied = new AtomicReference<>("");
        robot.interact(() -> copied.set(Clipboard.getSystemClipboard().getString()));
        assertThat(copied.get().lines()).hasSize(854);
        assertThat(copied.get().lines().skip(1).findFirst().orElseThrow()).contains("\t829\tuser\t");
        robot.clickOn("Then and now");
        waitFor(() -> text("#gap-caution").contains("counted differently"));
        robot.type(KeyCode.ESCAPE);
        waitFor(() -> !node("#gap-lens").getParent().isVisible());
    }

    @Test
    void gapLens_typedFilter_movesNothingOnTheMap_andOneDockStandsAtATime() throws Exception {
        robot.interact(() -> atlas().model().show(793, 793));
        waitUntilAtRest();
        robot.clickOn("#gaps-button");
        waitFor(() -> node("#gap-filter").isFocused());
        robot.write("user <9 http");
        assertThat(map().selectedPortProperty().get()).hasValue(793);
        robot.eraseText(12);
        assertThat(map().selectedPortProperty().get()).hasValue(793);
        robot.clickOn("#listeners-button");
        assertThat(node("#listeners").isVisible()).isTrue();
        assertThat(node("#gap-lens").getParent().isVisible()).isFalse();
        robot.clickOn("#gaps-button");
        assertThat(node("#listeners").isVisible()).isFalse();
        focusMap();
        robot.write("n");
        waitFor(() -> node("#pick").getParent().isVisible());
        assertThat(node("#gap-lens").getParent().isVisible()).isFalse();
    }

    @Test
    void backAndForward_byKeysMouseAndButtons_leadThroughWhatWasSelected() throws Exception {
        search("443");
        search("50000");
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        waitFor(() -> selected().equals(OptionalInt.of(443)));
        waitUntilAtRest();
        assertThat(inView(443)).isTrue();
        // From another control than the map.
        robot.clickOn("#search");
        robot.press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
        waitFor(() -> selected().equals(OptionalInt.of(50000)));
        waitUntilAtRest();
        Viewport before = map().viewport();
        robot.moveTo("#map").press(MouseButton.BACK).release(MouseButton.BACK);
        waitFor(() -> selected().equals(OptionalInt.of(443)));
        waitUntilAtRest();
        robot.press(MouseButton.FORWARD).release(MouseButton.FORWARD);
        waitFor(() -> selected().equals(OptionalInt.of(50000)));
        waitUntilAtRest();
        assertThat(map().viewport()).isEqualTo(before);
        robot.clickOn("#back");
        waitFor(() -> selected().equals(OptionalInt.of(443)));
        robot.clickOn("#back");
        waitFor(() -> selected().isEmpty());
        waitUntilAtRest();
        assertThat(map().viewport().isWhole()).isTrue();
        assertThat(node("#back").isDisabled()).isTrue();
    }

    @Test
    void emptySearch_offersThePortsLookedAtLast_andTheyAreRemembered() throws Exception {
        assertThat(node("#suggestions").isVisible()).isFalse();
        search("443");
        search("8080");
        robot.clickOn("#search").type(KeyCode.END).eraseText(4);
        waitFor(() -> text("#search-message").equals("Ports you looked at last"));
        assertThat(node("#suggestions").isVisible()).isTrue();
        robot.type(KeyCode.ENTER);
        assertThat(selected()).as("Enter alone leads nowhere").hasValue(8080);
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.ENTER);
        waitFor(() -> selected().equals(OptionalInt.of(443)));
        waitUntilAtRest();
        robot.clickOn("#search");
        waitFor(() -> node("#suggestions").isVisible());
        robot.clickOn("8080  http-alt");
        waitFor(() -> selected().equals(OptionalInt.of(8080)));
        waitUntilAtRest();
        robot.clickOn("#search");
        waitFor(() -> node("#suggestions").isVisible());
        robot.clickOn("#legend");
        robot.interact(node("#map")::requestFocus);
        waitFor(() -> !node("#suggestions").isVisible());
        Session session = reopen();
        assertThat(session.pane().recent()).containsExactly(8080, 443);
        assertThat(atlas().model().history().recent()).containsExactly(8080, 443);
    }

    @Test
    void wayBar_eachPart_showsItsRunAndKeepsTheSelection() throws Exception {
        search("793");
        waitFor(() -> way().contains("793"));
        assertThat(way()).containsExactly("0–65535", "System", "781–799", "793");
        robot.clickOn("781–799");
        waitUntilAtRest();
        assertThat(inView(781) && inView(799)).isTrue();
        robot.clickOn("0–65535");
        waitUntilAtRest();
        assertThat(map().viewport().isWhole()).isTrue();
        assertThat(selected()).hasValue(793);
        // By keyboard: on from the first part to the last.
        robot.interact(() -> node(".way-part").requestFocus());
        robot.type(KeyCode.TAB).type(KeyCode.TAB).type(KeyCode.TAB).type(KeyCode.SPACE);
        waitUntilAtRest();
        assertThat(inView(793)).isTrue();
        assertThat(map().viewport().cellHeight()).isGreaterThanOrEqualTo(28);
    }

    @Test
    void minimapDragged_movesTheMapWithTheHand_drawnOnce_hiddenAtTheWhole() throws Exception {
        assertThat(robot.lookup("#minimap").tryQuery())
                .as("made when it is needed")
                .isEmpty();
        robot.interact(() -> map().lookAt(30000, 30));
        waitUntilAtRest();
        Node minimap = node("#minimap");
        assertThat(minimap.isVisible()).isTrue();
        ImageView picture = from(minimap, ImageView.class);
        Object image = picture.getImage();
        Minimap small = new Minimap(picture.getFitWidth() - 2 * BORDER);
        Minimap.Frame before = small.frame(map().viewport());
        Bounds all = picture.localToScreen(picture.getBoundsInLocal());
        Point2D at = new Point2D(all.getMinX() + BORDER, all.getMinY() + BORDER);
        robot.moveTo(at.getX() + before.x() + before.width() / 2, at.getY() + before.y() + before.height() / 2);
        robot.press(MouseButton.PRIMARY).moveBy(20, 10).moveBy(7, -25).release(MouseButton.PRIMARY);
        SwiftRobot.settle();
        Minimap.Frame after = small.frame(map().viewport());
        assertThat(after.x()).isEqualTo(before.x() + 27, within(0.05));
        assertThat(after.y()).isEqualTo(before.y() - 15, within(0.05));
        assertThat(selected()).as("no click on the map below").isEmpty();
        // A click elsewhere puts the middle of the frame there.
        robot.clickOn(at.getX() + 64, at.getY() + 100);
        Minimap.Frame clicked = small.frame(map().viewport());
        assertThat(clicked.x() + clicked.width() / 2).isEqualTo(64, within(0.6));
        assertThat(clicked.y() + clicked.height() / 2).isEqualTo(100, within(0.6));
        assertThat(picture.getImage()).isSameAs(image);
        assertThat(map().hoveredPortProperty().get()).isEmpty();
        robot.interact(() -> map().showWhole());
        waitUntilAtRest();
        waitFor(() -> !minimap.isVisible());
    }

    @Test
    void minimap_turnedOff_staysOffInTheNextRun() throws Exception {
        robot.interact(() -> map().lookAt(30000, 30));
        waitUntilAtRest();
        waitFor(() -> node("#minimap").isVisible());
        robot.clickOn("#show").clickOn("#minimap-shown");
        waitFor(() -> !node("#minimap").isVisible());
        Session session = reopen();
        assertThat(session.shown().minimap()).isFalse();
        robot.interact(() -> map().lookAt(20000, 30));
        waitUntilAtRest();
        assertThat(robot.lookup("#minimap").tryQuery()).isEmpty();
    }

    /// Wherever the selected port stands, and wherever the pointer is.
    @Test
    void minimap_neverHidesTheSelection_norIsItHiddenByTheLoupe() throws Exception {
        robot.interact(() -> map().lookAt(30000, 20));
        waitUntilAtRest();
        Node minimap = node("#minimap");
        Bounds corner = minimap.getBoundsInParent();
        int below = map().viewport()
                .portAt(corner.getCenterX(), corner.getCenterY(), map().layout())
                .orElseThrow();
        robot.interact(() -> map().selectedPortProperty().set(OptionalInt.of(below)));
        SwiftRobot.settle();
        var cell = map().viewport().cell(below, map().layout());
        assertThat(minimap.getBoundsInParent().intersects(cell.x(), cell.y(), cell.width(), cell.height()))
                .isFalse();
        assertThat(minimap.getBoundsInParent().getMinX()).isLessThan(corner.getMinX());
        robot.interact(() -> {
            map().selectNothing();
            map().lookAt(30000, 6);
        });
        waitUntilAtRest();
        int seen = 0;
        PixelBox grid = map().viewport().grid();
        double scale = map().viewport().frame().scale();
        for (double x = (grid.x() + 4) / scale; x < (grid.right() - 4) / scale; x += 37) {
            for (double y = (grid.y() + 4) / scale; y < (grid.bottom() - 4) / scale; y += 31) {
                double pointX = x;
                double pointY = y;
                if (!minimap.getBoundsInParent().contains(x, y)) {
                    robot.interact(() -> map().hover(pointX * scale, pointY * scale));
                    Node loupe = node(".loupe");
                    assertThat(loupe.isVisible()).isTrue();
                    assertThat(loupe.localToParent(loupe.getLayoutBounds()).intersects(minimap.getBoundsInParent()))
                            .as("loupe over the minimap, pointer at %s, %s", x, y)
                            .isFalse();
                    seen++;
                }
            }
        }
        assertThat(seen).isGreaterThan(50);
    }

    @Test
    void ghostOfTheNextRow_clicked_selectsItsPort() throws Exception {
        search("255");
        Node node = node("#map");
        var last = map().viewport().cell(255, map().layout());
        robot.moveTo(node.localToScreen(last.right() + 20.0, last.y() + 10.0));
        waitFor(() -> map().hoveredPortProperty().get().equals(OptionalInt.of(256)));
        robot.clickOn(node.localToScreen(last.right() + 20.0, last.y() + 10.0));
        waitFor(() -> selected().equals(OptionalInt.of(256)));
        waitUntilAtRest();
        assertThat(inView(256)).isTrue();
    }

    private TableView<?> table() {
        return robot.lookup("#gap-table").queryTableView();
    }

    private List<String> way() {
        return robot.lookup(".way-part").<Labeled>queryAll().stream()
                .map(Labeled::getText)
                .collect(Collectors.toList());
    }

    private static <T extends Node> T from(Node parent, Class<T> type) {
        return ((javafx.scene.Parent) parent)
                .getChildrenUnmodifiable().stream()
                        .filter(type::isInstance)
                        .map(type::cast)
                        .findFirst()
                        .orElseThrow();
    }
}
