package org.portatlas.view.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portatlas.SwiftExtension;
import org.portatlas.SwiftRobot;
import org.portatlas.map.Glyphs;
import org.portatlas.map.MapType;
import org.portatlas.map.PixelSurface;
import org.portatlas.registry.Registry;
import org.portatlas.text.Language;
import org.testfx.framework.junit5.Start;

/// When the map on the screen is drawn anew: the gap 781–799 in a window, close enough for all of it.
@ExtendWith(SwiftExtension.class)
class MapPaneTest {
    private static final Registry REGISTRY = Registry.embedded();

    private final SwiftRobot robot = new SwiftRobot();
    private final MapViewModel model = TestMap.of(REGISTRY);
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

    /// For those in the last row: larger type, and nothing that only the one at the desk could read.
    @Test
    void magnified_isMeasuredInLargerPixels_withoutLoupeAndMinimap_andComesBack() {
        robot.interact(() -> {
            model.lookAt(793, 1);
            pane.layout();
            model.hover(400, 400);
            model.lookAt(793, 20);
            pane.layout();
        });
        Node minimap = pane.lookup("#minimap");
        Node loupe = pane.lookup(".loupe");
        assertThat(minimap.isVisible()).isTrue();
        var before = model.viewport();
        robot.interact(() -> {
            pane.magnificationProperty().set(2.2);
            pane.layout();
        });
        assertThat(model.viewport().frame().scale()).isEqualTo(2.2);
        assertThat(model.viewport().frame().width()).isEqualTo(900);
        assertThat(minimap.isVisible()).isFalse();
        robot.interact(() -> {
            model.lookAt(793, 1);
            pane.layout();
            model.hover(400, 400);
        });
        assertThat(loupe.isVisible()).isFalse();
        robot.interact(() -> {
            pane.magnificationProperty().set(1);
            pane.layout();
            model.hover(400, 401);
        });
        assertThat(loupe.isVisible()).isTrue();
        assertThat(model.viewport().frame()).isEqualTo(before.frame());
    }

    /// The frame round the selected port lies round its cell, however thick its lines are.
    @Test
    void magnified_framesTheSelectedPortInItsCell() {
        robot.interact(() -> {
            pane.magnificationProperty().set(2.2);
            model.selectedPortProperty().set(OptionalInt.of(793));
            model.lookAt(793, 30);
            pane.layout();
        });
        var cell = model.viewport().cell(793, model.layout());
        Node marks = pane.getChildrenUnmodifiable().stream()
                .filter(SelectionMarks.class::isInstance)
                .findFirst()
                .orElseThrow();
        Bounds frame = ((Parent) marks)
                .getChildrenUnmodifiable().stream()
                        .filter(Node::isVisible)
                        .map(each -> marks.localToParent(each.getBoundsInParent()))
                        .findFirst()
                        .orElseThrow();

        assertThat(frame.getCenterX()).isCloseTo(cell.x() + cell.width() / 2.0, within(1.0));
        assertThat(frame.getCenterY()).isCloseTo(cell.y() + cell.height() / 2.0, within(1.0));
        assertThat(frame.getWidth()).isBetween(cell.width() + 12.0, cell.width() + 20.0);
    }

    /// The smallest type of the presenter's view, at 2.2 times the size: digits at least as high as
    /// those of 24 pixels.
    @Test
    void typefaces_magnified_areAtLeastOf24Pixels() {
        robot.interact(() -> {
            Text digit = new Text("0");
            digit.setFont(Font.font(24));
            digit.setBoundsType(TextBoundsType.VISUAL);
            int least = (int) Math.floor(digit.getLayoutBounds().getHeight());
            MapType type = GlyphSnapshots.of(MapFaces.of(2.2));
            for (Glyphs glyphs : List.of(type.ruler(), type.label(), type.heading())) {
                assertThat(glyphs.capHeight()).isGreaterThanOrEqualTo(least);
            }
            assertThat(GlyphSnapshots.of(MapFaces.of(2.0)).ruler().capHeight()).isLessThan(least);
        });
    }

    /// Type for a large screen seen from afar has canvases of its own; each is the same as in the
    /// common one.
    @Test
    void typefaces_ofAnySize_haveEveryCharacter() {
        robot.interact(() -> {
            for (double scale : new double[] {1, 5, 6, 7.5, 11}) {
                MapType type = GlyphSnapshots.of(MapFaces.of(scale));
                int[] pixels = new int[2000 * 400];
                PixelSurface surface = new PixelSurface(pixels, 2000, 400);
                type.label().draw(surface, surface.bounds(), "~·×", 20, 100, 0xFFFFFFFF);
                assertThat(Arrays.stream(pixels).filter(pixel -> pixel != 0).count())
                        .as("inked at %s", scale)
                        .isGreaterThan((long) (40 * scale));
                assertThat(type.ruler().width("0123")).isCloseTo((int) (28 * scale), within((int) (2 * scale) + 1));
            }
        });
    }

    @Test
    void typefaces_inFrench_haveItsLetters() {
        robot.interact(() -> {
            MapType english = GlyphSnapshots.of(MapFaces.of(1));
            Language.FRENCH.speak(Locale.FRENCH);
            MapType french = GlyphSnapshots.of(MapFaces.of(1));
            Language.ENGLISH.speak(Locale.ENGLISH);
            assertThat(inked(english, "é")).isZero();
            assertThat(inked(french, "é")).isGreaterThan(inked(french, "e"));
            assertThat(inked(french, "’")).isPositive();
        });
    }

    private static long inked(MapType type, String text) {
        int[] pixels = new int[60 * 60];
        PixelSurface surface = new PixelSurface(pixels, 60, 60);
        type.label().draw(surface, surface.bounds(), text, 20, 30, 0xFFFFFFFF);
        return Arrays.stream(pixels).filter(pixel -> pixel != 0).count();
    }
}
