package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.portatlas.SwiftRobot;
import org.portatlas.machine.PortCheck;
import org.portatlas.registry.Registry;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// What those in the last row read: every text of the presenter's view, with every part of every
/// lesson that is shipped and with ports of every kind. None is of less than 24 pixels in a window of
/// 1280 × 720, none is cut, none lies over another.
@ExtendWith(QuietLog.class)
class PresentTextsTest {
    private static final double LEAST = 24;

    /// Of lines and of boxes, for rounding.
    private static final double SLACK = 1;

    private final SoftAssertions all = new SoftAssertions();
    private Atlas atlas;

    @BeforeEach
    void start() throws Exception {
        FxToolkit.registerPrimaryStage();
        atlas = WaitForAsyncUtils.asyncFx(() -> new Atlas(
                        AtlasData.of(Registry.embedded()),
                        PortCheck.ofThisMachine(),
                        ForkJoinPool.commonPool(),
                        Clock.systemUTC(),
                        page -> {}))
                .get();
    }

    private void show(int width, int height) throws Exception {
        fx(() -> {
            Scene scene = new Scene(atlas.root(), width, height);
            assertThat(scene.getRoot()).isSameAs(atlas.root());
            layOut();
        });
    }

    @Test
    void everyPartOfEveryLesson_isReadInTheLastRow() throws Exception {
        show(1280, 720);
        fx(() -> key(KeyCode.UNDEFINED, "s"));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> {
            fx(this::layOut);
            return !atlas.root().lookupAll(".lesson-entry").isEmpty();
        });
        List<Button> entries = atlas.root().lookupAll(".lesson-entry").stream()
                .map(Button.class::cast)
                .toList();
        assertThat(entries).hasSizeGreaterThanOrEqualTo(16);
        int parts = 0;
        for (Button entry : entries) {
            fx(entry::fire);
            fx(() -> atlas.presenter().enter());
            String before = "";
            for (String said = said(); !said.equals(before); said = said()) {
                look(entry.getText() + ": " + said);
                parts++;
                before = said;
                fx(() -> key(KeyCode.PAGE_DOWN, ""));
            }
            fx(() -> atlas.presenter().leave());
        }
        assertThat(parts).isGreaterThan(100);
        all.assertAll();
    }

    /// The larger one only where time is taken for it, as in CI.
    static Stream<Arguments> sizes() {
        Stream<Arguments> small = Stream.of(arguments(1280, 720));
        return Boolean.getBoolean("portatlas.panes") ? Stream.concat(small, Stream.of(arguments(1920, 1080))) : small;
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void portsOfEveryKind_areReadInTheLastRow(int width, int height) throws Exception {
        show(width, height);
        fx(() -> atlas.presenter().enter());
        look("all");
        for (int port : new int[] {0, 22, 443, 514, 793, 1023, 5060, 6000, 27017, 31000, 49151, 50000, 65535}) {
            fx(() -> atlas.model().map().select(port));
            look("port " + port);
        }
        for (String key : List.of("p", "f", "d", "s", "8", "?")) {
            fx(() -> key(KeyCode.UNDEFINED, key));
            look("key " + key);
        }
        fx(() -> atlas.presenter().leave());
        all.assertAll();
    }

    private void layOut() {
        atlas.root().applyCss();
        atlas.root().layout();
    }

    private void look(String what) throws Exception {
        fx(() -> {
            layOut();
            List<Node> texts =
                    Nodes.visibleIn(atlas.root()).filter(Text.class::isInstance).toList();
            all.assertThat(texts).as(what).isNotEmpty();
            for (Node node : texts) {
                Text text = (Text) node;
                all.assertThat(text.getFont().getSize())
                        .as("%s: size of “%s”", what, text.getText())
                        .isGreaterThanOrEqualTo(LEAST * atlas.root().getScene().getHeight() / 720);
                all.assertThat(isInside(text))
                        .as("%s: “%s” is cut", what, text.getText())
                        .isTrue();
            }
            Nodes.visibleIn(atlas.root())
                    .filter(Label.class::isInstance)
                    .map(Labeled.class::cast)
                    .filter(PresentTextsTest::isCut)
                    .forEach(label -> all.fail("%s: “%s” is cut short", what, label.getText()));
            overlaps("#present-caption > .present-page", what);
            overlaps("#present-badges", what);
        });
    }

    /// Inside of all that it stands in: what has no room would be clipped by one of them.
    private boolean isInside(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each.getId() != null && each.getId().startsWith("present")) {
                Bounds room = each.localToScene(each.getLayoutBounds());
                if (bounds.getMinX() < room.getMinX() - SLACK
                        || bounds.getMaxX() > room.getMaxX() + SLACK
                        || bounds.getMinY() < room.getMinY() - SLACK
                        || bounds.getMaxY() > room.getMaxY() + SLACK) {
                    return false;
                }
            }
        }
        return true;
    }

    /// A label whose words do not fit shows fewer of them.
    private static boolean isCut(Labeled label) {
        return label.lookup(".text") instanceof Text shown && !shown.getText().equals(label.getText());
    }

    private void overlaps(String query, String what) {
        List<Node> lines = List.copyOf(((Parent) atlas.root().lookup(query)).getChildrenUnmodifiable());
        for (int one = 0; one < lines.size(); one++) {
            for (int other = 0; other < one; other++) {
                Bounds shared = lines.get(one).getBoundsInParent();
                Bounds place = lines.get(other).getBoundsInParent();
                boolean apart = shared.getMinX() >= place.getMaxX() - SLACK
                        || shared.getMinY() >= place.getMaxY() - SLACK
                        || place.getMinX() >= shared.getMaxX() - SLACK
                        || place.getMinY() >= shared.getMaxY() - SLACK;
                all.assertThat(apart)
                        .as("%s: lines %s and %s touch", what, other, one)
                        .isTrue();
            }
        }
    }

    private String said() throws Exception {
        List<String> words = new ArrayList<>();
        fx(() -> Nodes.visibleIn(atlas.root().lookup("#present-caption"))
                .filter(Text.class::isInstance)
                .forEach(text -> words.add(((Text) text).getText())));
        return String.join(" ", words);
    }

    private void key(KeyCode code, String typed) {
        Node map = atlas.root().lookup("#map");
        var type = typed.isEmpty() ? KeyEvent.KEY_PRESSED : KeyEvent.KEY_TYPED;
        Event.fireEvent(map, new KeyEvent(type, typed, "", code, false, false, false, false));
    }

    private static void fx(Runnable work) throws Exception {
        WaitForAsyncUtils.waitForAsyncFx(10_000, work);
        SwiftRobot.settle();
    }
}
