package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.portatlas.layer.Layers;
import org.portatlas.store.LessonProgress;
import org.portatlas.store.UserFiles;

/// What students and teachers do: read a lesson that leads over the map, answer, check, and come back to it.
@Tag("journey")
class LessonJourneyTest extends RunningAtlas {
    @Test
    void lesson_isReadByKeyboard_leadsTheMap_asks_andRemembersHowFar() throws Exception {
        focusMap();
        robot.write("s");
        waitFor(() -> !robot.lookup(".lesson-entry").queryAll().isEmpty());
        assertThat(text("#lesson-title")).isEqualTo("Learn with the map");
        Button first = entry("What a port is");
        robot.interact(first::requestFocus);
        robot.type(KeyCode.SPACE);
        waitFor(() -> text("#lesson-title").equals("What a port is"));
        assertThat(text("#lesson-place")).isEqualTo("Lesson  ·  step 1 of 7");
        waitUntilAtRest();
        assertThat(map().viewport().isWhole()).isTrue();
        waitFor(() -> button("#lesson-next").isFocused());
        robot.type(KeyCode.SPACE).type(KeyCode.SPACE);
        waitFor(() -> text("#lesson-place").endsWith("step 3 of 7"));
        waitFor(() -> map().selectedPortProperty().get().equals(OptionalInt.of(793)));
        waitUntilAtRest();
        assertThat(map().hitsProperty().get().contains(793)).isTrue();
        for (int step = 4; step <= 7; step++) {
            robot.type(KeyCode.PAGE_DOWN);
        }
        waitFor(() -> text("#lesson-place").endsWith("step 7 of 7"));
        assertThat(button("#lesson-click").isDisabled()).isTrue();
        robot.interact(() -> map().select(442));
        robot.interact(() -> button("#lesson-click").fire());
        assertThat(text("#lesson-verdict")).isEqualTo("✗ Not quite: Port 442");
        robot.interact(() -> map().select(443));
        robot.interact(() -> button("#lesson-click").fire());
        assertThat(text("#lesson-verdict")).isEqualTo("✓ Right: Port 443");
        robot.interact(() -> button("#lesson-shelf").fire());
        waitFor(() -> !robot.lookup(".lesson-entry").queryAll().isEmpty());
        assertThat(entry("What a port is").getAccessibleText()).contains("read");
        assertThat(map().hitsProperty().get().isEmpty()).isTrue();
        waitFor(() -> progress().steps("01-what-a-port-is.md") == 7);
        // Forgetting can be taken back.
        robot.interact(() -> button("#lesson-forget").fire());
        waitFor(() -> progress().isEmpty());
        robot.interact(() -> button("#lesson-forget").fire());
        waitFor(() -> progress().steps("01-what-a-port-is.md") == 7);
        robot.interact(() -> entry("What a port is").requestFocus());
        robot.type(KeyCode.ESCAPE);
        waitFor(() -> robot.lookup("#map").query().isFocused());
        assertThat(robot.lookup("#lesson-pane").query().getParent().isVisible()).isFalse();
    }

    @Test
    void lessonOfATeacher_isOpened_checksAPort_andOneWithAMistakeIsNamed() throws Exception {
        focusMap();
        robot.write("s");
        waitFor(() -> !robot.lookup(".lesson-entry").queryAll().isEmpty());
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            int port = listener.getLocalPort();
            Path good = Files.writeString(
                    directory().resolve("mine.md"),
                    "# Ours\n\nAn introduction.\n\n## Look\n\nA text.\n\n```map\nshow: port " + port
                            + "\n```\n\n```do\ncheck: " + port + "\n```\n");
            Path wrong = Files.writeString(
                    directory().resolve("wrong.md"), "# Ours\n\nWords.\n\n## Look\n\nA <b>text</b>.\n");
            robot.interact(() -> atlas().models().lessons().read(wrong));
            waitFor(() -> text("#lesson-message").startsWith("wrong.md, line 7: "));
            assertThat(text("#lesson-title")).isEqualTo("Learn with the map");
            robot.interact(() -> atlas().models().lessons().read(good));
            waitFor(() -> text("#lesson-title").equals("Ours"));
            robot.interact(() -> button(".lesson-action").fire());
            waitFor(() -> words(0).contains("PID " + ProcessHandle.current().pid()));
        }
    }

    /// A socket of the learner's own: it is there, others can connect, and it goes when told or with the window.
    @Test
    void practiceListener_isMade_hasClients_andGoes() throws Exception {
        int port = freePort();
        Path lesson = Files.writeString(
                directory().resolve("practice.md"),
                "# Practice\n\nTry it.\n\n## Do\n\nA text.\n\n```do\npractise: " + port
                        + " listening-ipv4\nconnect: 5 clients to " + port + "\n```\n");
        focusMap();
        robot.write("s");
        waitFor(() -> !robot.lookup(".lesson-entry").queryAll().isEmpty());
        robot.interact(() -> atlas().models().lessons().read(lesson));
        waitFor(() -> text("#lesson-title").equals("Practice"));
        fireAction(1);
        waitFor(() -> words(1).startsWith("No practice listener is on port " + port));
        fireAction(0);
        waitFor(() -> words(0).startsWith("Done, by Port Atlas itself"));
        assertThat(action(0).getText()).isEqualTo("End practice on port " + port);
        fireAction(1);
        waitFor(() -> words(1).startsWith("5 clients are connected"));
        waitFor(() -> atlas().model().connections().threadsProperty().get().fans().stream()
                .anyMatch(fan -> fan.service() == port && fan.connections() == 5));
        new Socket(InetAddress.ofLiteral("127.0.0.1"), port).close();
        fireAction(0);
        waitFor(() -> action(0).getText().equals("Listen on 127.0.0.1, port " + port));
        assertThat(isRefused(port)).isTrue();
        fireAction(0);
        waitFor(() -> action(0).getText().startsWith("End practice"));
        hide();
        assertThat(isRefused(port)).isTrue();
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }

    private static boolean isRefused(int port) throws IOException {
        try (Socket reached = new Socket(InetAddress.ofLiteral("127.0.0.1"), port)) {
            return !reached.isConnected();
        } catch (ConnectException refused) {
            return true;
        }
    }

    private Button action(int index) {
        return List.copyOf(robot.lookup(".lesson-action").queryAllAs(Button.class))
                .get(index);
    }

    /// The window's first pane offers what to begin with.
    @Test
    void chips_showTheListenersAndTheFirstLesson() throws Exception {
        robot.clickOn(chip("What listens here now"));
        waitFor(() -> node("#listeners").isVisible());
        robot.interact(() -> node("#listeners").setVisible(false));
        robot.clickOn(chip("First lesson"));
        waitFor(() -> !robot.lookup("#lesson-title").queryAll().isEmpty());
        waitFor(() -> text("#lesson-title").equals("What a port is"));
        waitFor(() -> button("#lesson-next").isFocused());
    }

    private Node chip(String text) {
        return robot.lookup(".chip").<Button>queryAllAs(Button.class).stream()
                .filter(each -> each.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    /// What a lesson shows is the lesson's: its layer and layout go with it, and come again with it.
    @Test
    void lessonThatIsPutAside_givesLayerAndLayoutBack_unlessTheReaderChoseMeanwhile() throws Exception {
        robot.interact(() -> map().layers().choose(Layers.ofId("gaps").orElseThrow()));
        focusMap();
        robot.write("s");
        waitFor(() -> !robot.lookup(".lesson-entry").queryAll().isEmpty());
        Path lesson = Files.writeString(directory().resolve("colours.md"), """
                # Colours

                Two of them.

                ## One

                Years.

                ```map
                layer: age
                layout: hilbert
                ```

                ## Two

                Transports.

                ```map
                layer: transports
                ```
                """);
        robot.interact(() -> atlas().models().lessons().read(lesson));
        waitFor(() -> text("#lesson-title").equals("Colours"));
        robot.type(KeyCode.PAGE_DOWN);
        waitFor(() -> shownLayer().equals("transports"));
        assertThat(map().layout().id()).isEqualTo("hilbert");
        robot.type(KeyCode.ESCAPE);
        waitFor(() -> shownLayer().equals("gaps"));
        waitFor(() -> map().layout().id().equals("rows"));
        focusMap();
        robot.write("s");
        waitFor(() -> shownLayer().equals("transports"));
        robot.interact(() -> map().layers().choose(Layers.ofId("density").orElseThrow()));
        robot.interact(() -> button("#lesson-shelf").fire());
        waitUntilAtRest();
        assertThat(shownLayer()).isEqualTo("density");
    }

    private String shownLayer() {
        return map().layers().layerProperty().get().id();
    }

    private void fireAction(int index) {
        robot.interact(() -> action(index).fire());
    }

    private String words(int index) {
        return List.copyOf(robot.lookup(".lesson-action-words").queryAllAs(Labeled.class))
                .get(index)
                .getText();
    }

    private Button entry(String title) {
        return robot.lookup(".lesson-entry")
                .<Button>match(node ->
                        String.valueOf(((Node) node).getAccessibleText()).contains(title))
                .query();
    }

    private Button button(String query) {
        return robot.lookup(query).queryAs(Button.class);
    }

    private LessonProgress progress() {
        return new UserFiles(directory()).lessons().load().value();
    }
}
