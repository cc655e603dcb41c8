package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.portatlas.map.Theme;
import org.portatlas.map.Viewport;
import org.portatlas.store.Session;

/// What a teacher does before a class: a lesson on the wall, step by step, with all that one does to a
/// picture there, and back to the window as it was.
@Tag("journey")
class PresentJourneyTest extends RunningAtlas {
    @Test
    void lesson_isPlayedByArrowKeys_partByPart_andTheWindowIsGivenBack() throws Exception {
        robot.interact(() -> map().themeProperty().set(Theme.DARK));
        search("8080");
        Viewport before = map().viewport();
        openLesson("What a port is");
        robot.interact(() -> map().lookAt(8080, before.cellHeight()));
        robot.interact(() -> map().selectedPortProperty().set(OptionalInt.of(8080)));
        Viewport shown = map().viewport();
        focusMap();
        robot.type(KeyCode.F5);
        waitFor(() -> isPresenting());
        assertThat(map().themeProperty().get()).isEqualTo(Theme.LIGHT);
        assertThat(atlas().root().lookup(".atlas-bar")).isNull();
        assertThat(said()).startsWith("Lesson What a port is A port is a number.");
        robot.type(KeyCode.RIGHT);
        assertThat(said()).startsWith("1 of 7 One computer, many conversations");
        robot.type(KeyCode.PAGE_DOWN);
        robot.write(" ");
        assertThat(said()).startsWith("3 of 7 Two bytes, one cell");
        waitAtRest();
        assertThat(selected()).hasValue(793);
        assertThat(inView(793)).isTrue();
        robot.type(KeyCode.LEFT);
        assertThat(said()).startsWith("2 of 7 Sixteen bits");
        for (int step = 2; step < 7; step++) {
            robot.type(KeyCode.RIGHT);
        }
        assertThat(said()).startsWith("7 of 7 Think");
        robot.type(KeyCode.RIGHT);
        assertThat(said()).startsWith("7 of 7 Divide by 256.").doesNotContain("443");
        robot.type(KeyCode.RIGHT);
        assertThat(said()).contains("✓ Port 443", "the port of https");
        assertThat(selected()).hasValue(443);
        robot.type(KeyCode.RIGHT);
        assertThat(said()).as("after the end").contains("✓ Port 443");
        robot.type(KeyCode.ESCAPE);
        waitFor(() -> !isPresenting());
        waitAtRest();
        assertThat(map().themeProperty().get()).isEqualTo(Theme.DARK);
        assertThat(selected()).hasValue(8080);
        assertThat(map().viewport()).isEqualTo(shown);
        assertThat(atlas().root().lookup(".atlas-bar")).isNotNull();
        assertThat(text("#lesson-place")).isEqualTo("Lesson  ·  step 7 of 7");
        assertThat(node("#map").isFocused()).isTrue();
    }

    @Test
    void port_isShownLarge_movedFrom_typed_andDrawnOn() throws Exception {
        search("443");
        robot.type(KeyCode.F5);
        waitFor(() -> isPresenting());
        assertThat(said()).startsWith("443 0x01BB");
        robot.type(KeyCode.RIGHT);
        assertThat(said()).startsWith("444 ");
        robot.type(KeyCode.LEFT, 2);
        assertThat(said()).startsWith("442 ");
        robot.write("793");
        assertThat(badges()).contains("Go to 793, Enter");
        robot.type(KeyCode.ENTER);
        waitAtRest();
        assertThat(said()).startsWith("793 ").contains("Between 780 wpgs and 800 mdbs-daemon.");
        waitFor(() -> said().contains("On this computer"));

        // A light round the pointer, and none after.
        Node light = node("#present-spotlight");
        assertThat(light.isVisible()).isFalse();
        robot.write("s");
        robot.moveTo(map(0.3, 0.4));
        Point2D there = node("#present").screenToLocal(map(0.3, 0.4));
        assertThat(light.contains(there)).as("a shade on the pointer").isFalse();
        assertThat(light.contains(there.add(200, 0))).as("a shade beside it").isTrue();
        robot.write("s");
        assertThat(light.isVisible()).isFalse();

        // Ink stays where it belongs when the map is moved.
        robot.write("d");
        assertThat(badges()).contains("Drawing");
        Viewport still = map().viewport();
        robot.moveTo(map(0.2, 0.3))
                .press(MouseButton.PRIMARY)
                .moveTo(map(0.5, 0.5))
                .release(MouseButton.PRIMARY);
        assertThat(map().viewport()).as("no hand moves the map").isEqualTo(still);
        assertThat(strokes()).isEqualTo(1);
        robot.moveTo(map(0.6, 0.3))
                .press(MouseButton.PRIMARY)
                .moveTo(map(0.5, 0.6))
                .release(MouseButton.PRIMARY);
        assertThat(strokes()).isEqualTo(2);
        double left = ink().getFirst().getBoundsInParent().getMinX();
        robot.interact(() -> map().pan(-50, 0));
        assertThat(ink().getFirst().getBoundsInParent().getMinX()).isEqualTo(left - 50);
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertThat(strokes()).isEqualTo(1);
        robot.type(KeyCode.BACK_SPACE);
        assertThat(strokes()).isZero();
        robot.moveTo(map(0.2, 0.3))
                .press(MouseButton.PRIMARY)
                .moveTo(map(0.5, 0.5))
                .release(MouseButton.PRIMARY);
        robot.write("c");
        assertThat(strokes()).isZero();
        robot.moveTo(map(0.2, 0.3))
                .press(MouseButton.PRIMARY)
                .moveTo(map(0.5, 0.5))
                .release(MouseButton.PRIMARY);
        robot.type(KeyCode.ESCAPE);
        waitFor(() -> !isPresenting());
        robot.type(KeyCode.F5);
        waitFor(() -> isPresenting());
        assertThat(strokes()).as("nothing is remembered").isZero();
        assertThat(badges()).doesNotContain("Drawing");
    }

    @Test
    void black_isEndedByAnyKey_whichDoesNothingElse() throws Exception {
        search("443");
        robot.type(KeyCode.F5);
        waitFor(() -> isPresenting());
        robot.write("b");
        assertThat(node("#present-black").isVisible()).isTrue();
        robot.type(KeyCode.RIGHT);
        assertThat(node("#present-black").isVisible()).isFalse();
        assertThat(selected()).hasValue(443);
        robot.write(".");
        assertThat(node("#present-black").isVisible()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(node("#present-black").isVisible()).isFalse();
        assertThat(isPresenting()).isTrue();
        robot.write("?");
        assertThat(node("#present-keys").getParent().isVisible()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(node("#present-keys").getParent().isVisible()).isFalse();
        assertThat(isPresenting()).isTrue();
    }

    /// What begins to listen meanwhile is not seen, and the pointer says nothing, until it thaws.
    @Test
    void frozen_nothingFollowsTheMachineOrThePointer() throws Exception {
        focusMap();
        robot.interact(() -> atlas().model().live().secondsProperty().set(1));
        waitFor(() -> atlas().model().live().listeningProperty().get() >= 0);
        robot.type(KeyCode.F5);
        waitFor(() -> isPresenting());
        robot.moveTo(map(0.4, 0.6));
        waitFor(() -> node("#present-plate").isVisible());
        robot.write("f");
        assertThat(badges()).contains("Frozen");
        assertThat(node("#present-plate").isVisible()).isFalse();
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            int port = listener.getLocalPort();
            robot.moveTo(map(0.5, 0.7));
            assertThat(map().hoveredPortProperty().get()).isEmpty();
            // Within that time it would be read again.
            TimeUnit.MILLISECONDS.sleep(1_800);
            assertThat(isMarked(port)).isFalse();
            robot.write("f");
            waitFor(() -> isMarked(port));
            assertThat(badges()).doesNotContain("Frozen");
        }
    }

    @Test
    void stepThatOffersSomething_doesItOnEnter() throws Exception {
        int port = freePort();
        Path lesson = Files.writeString(
                directory().resolve("practice.md"),
                "# Practice\n\nTry it.\n\n## Do\n\nA text.\n\n```do\npractise: " + port + " listening-ipv4\ncheck: "
                        + port + "\n```\n");
        focusMap();
        robot.write("s");
        waitFor(() -> !robot.lookup(".lesson-entry").queryAll().isEmpty());
        robot.interact(() -> atlas().models().lessons().read(lesson));
        waitFor(() -> text("#lesson-title").equals("Practice"));
        robot.interact(
                () -> robot.lookup("#lesson-present").queryAs(Button.class).fire());
        waitFor(() -> isPresenting());
        robot.type(KeyCode.RIGHT);
        assertThat(said()).contains("A text.", "Enter Listen on 127.0.0.1, port " + port);
        robot.type(KeyCode.ENTER);
        waitFor(() -> said().contains("Done, by Port Atlas itself"));
        assertThat(said()).contains("Enter Check port " + port + " here").doesNotContain("A text.");
        robot.type(KeyCode.ENTER);
        waitFor(() -> said().contains("listens on TCP, this machine only."));
        assertThat(selected()).hasValue(port);
        robot.type(KeyCode.LEFT);
        assertThat(said()).contains("A text.");
    }

    /// A window that is closed while it presents is remembered as it was before.
    @Test
    void closedWhilePresenting_isRememberedAsBefore() throws Exception {
        robot.interact(() -> atlas().model().settings().change(all -> all.withTheme(Optional.of("dark"))));
        search("443");
        double height = map().logicalCellHeight();
        robot.type(KeyCode.F5);
        waitFor(() -> isPresenting());
        robot.write("793").type(KeyCode.ENTER);
        waitAtRest();
        Session session = reopen();
        assertThat(session.map().selectedPort()).hasValue(443);
        assertThat(session.map().view().orElseThrow().cellHeight()).isEqualTo(height);
        assertThat(isPresenting()).isFalse();
        assertThat(map().themeProperty().get()).isEqualTo(Theme.DARK);
    }

    private void openLesson(String title) throws Exception {
        focusMap();
        robot.write("s");
        waitFor(() -> !robot.lookup(".lesson-entry").queryAll().isEmpty());
        Button entry = robot.lookup(".lesson-entry").queryAllAs(Button.class).stream()
                .filter(each -> each.getText().contains(title))
                .findFirst()
                .orElseThrow();
        robot.interact(entry::fire);
        waitFor(() -> text("#lesson-title").equals(title));
    }

    private boolean isPresenting() {
        return atlas().root().lookup("#present") != null;
    }

    private void waitAtRest() throws Exception {
        waitFor(() ->
                map().flightProperty().get() == null && map().passageProperty().get() == null);
    }

    /// All that the caption says, in order. Texts that flow are no labels.
    private String said() {
        return words(node("#present-caption")).replaceAll("\\s+", " ").strip();
    }

    private String badges() {
        return words(node("#present-badges"));
    }

    private static String words(Node node) {
        String own = node instanceof Labeled labeled
                ? labeled.getText()
                : node instanceof javafx.scene.text.Text text ? text.getText() : "";
        StringBuilder all = new StringBuilder(own).append(' ');
        if (node instanceof Parent parent && !(node instanceof Labeled)) {
            parent.getChildrenUnmodifiable().forEach(child -> all.append(words(child)));
        }
        return all.toString();
    }

    private boolean isMarked(int port) {
        return map().marksProperty().get().stream().anyMatch(mark -> mark.port() == port);
    }

    private List<Node> ink() {
        return List.copyOf(((Parent) node("#present-ink")).getChildrenUnmodifiable());
    }

    /// Each has its casing.
    private int strokes() {
        return ink().size() / 2;
    }

    /// A point of the map, on the screen.
    private Point2D map(double acrossShare, double downShare) {
        Node map = node("#map");
        return map.localToScreen(
                map.getLayoutBounds().getWidth() * acrossShare,
                map.getLayoutBounds().getHeight() * downShare);
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }
}
