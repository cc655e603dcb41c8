package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.portatlas.store.LessonProgressFile;
import org.portatlas.store.Session;
import org.portatlas.store.SessionFile;
import org.portatlas.view.map.MapViewModel;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What students and teachers do: read a lesson that leads over the map, answer, check, and come back to it.
@Tag("journey")
@ExtendWith({ApplicationExtension.class, QuietLog.class})
class LessonJourneyTest {
    @TempDir
    private Path data;

    private CompletableFuture<Atlas> opening;
    private Atlas atlas;

    @Start
    void start(Stage stage) {
        opening = new AtlasWindow(
                        AtlasData.read(), new SessionFile(data), CompletableFuture.completedFuture(Session.NEW))
                .show(stage);
    }

    @BeforeEach
    void waitUntilFurnished() {
        atlas = opening.join();
    }

    @Test
    void lesson_isReadByKeyboard_leadsTheMap_asks_andRemembersHowFar(FxRobot robot) throws Exception {
        robot.clickOn("#map").write("s");
        waitFor(() -> !robot.lookup(".lesson-entry").queryAll().isEmpty());
        assertThat(text(robot, "#lesson-title")).isEqualTo("Learn with the map");
        Button first = entry(robot, "What a port is");
        robot.interact(first::requestFocus);
        robot.type(KeyCode.SPACE);
        waitFor(() -> text(robot, "#lesson-title").equals("What a port is"));
        assertThat(text(robot, "#lesson-place")).isEqualTo("Lesson  ·  step 1 of 7");
        waitUntilAtRest();
        assertThat(map().viewport().isWhole()).isTrue();
        robot.interact(() -> robot.lookup("#lesson-next").query().requestFocus());
        robot.type(KeyCode.SPACE).type(KeyCode.SPACE);
        waitFor(() -> text(robot, "#lesson-place").endsWith("step 3 of 7"));
        waitFor(() -> map().selectedPortProperty().get().equals(OptionalInt.of(793)));
        waitUntilAtRest();
        assertThat(map().hitsProperty().get().contains(793)).isTrue();
        for (int step = 4; step <= 7; step++) {
            robot.type(KeyCode.PAGE_DOWN);
        }
        waitFor(() -> text(robot, "#lesson-place").endsWith("step 7 of 7"));
        assertThat(robot.lookup("#lesson-click").queryAs(Button.class).isDisabled())
                .isTrue();
        robot.interact(() -> map().select(442));
        robot.interact(() -> robot.lookup("#lesson-click").queryAs(Button.class).fire());
        assertThat(text(robot, "#lesson-verdict")).isEqualTo("✗ Not quite: Port 442");
        robot.interact(() -> map().select(443));
        robot.interact(() -> robot.lookup("#lesson-click").queryAs(Button.class).fire());
        assertThat(text(robot, "#lesson-verdict")).isEqualTo("✓ Right: Port 443");
        robot.interact(() -> robot.lookup("#lesson-shelf").queryAs(Button.class).fire());
        waitFor(() -> !robot.lookup(".lesson-entry").queryAll().isEmpty());
        assertThat(entry(robot, "What a port is").getAccessibleText()).contains("read");
        assertThat(map().hitsProperty().get().isEmpty()).isTrue();
        waitFor(() -> new LessonProgressFile(data).load().progress().steps("01-what-a-port-is.md") == 7);
        // Forgetting can be taken back.
        robot.interact(
                () -> robot.lookup("#lesson-forget").queryAs(Button.class).fire());
        waitFor(() -> new LessonProgressFile(data).load().progress().isEmpty());
        robot.interact(
                () -> robot.lookup("#lesson-forget").queryAs(Button.class).fire());
        waitFor(() -> new LessonProgressFile(data).load().progress().steps("01-what-a-port-is.md") == 7);
        robot.interact(() -> entry(robot, "What a port is").requestFocus());
        robot.type(KeyCode.ESCAPE);
        waitFor(() -> robot.lookup("#map").query().isFocused());
        assertThat(robot.lookup("#lesson-pane").query().getParent().isVisible()).isFalse();
    }

    @Test
    void lessonOfATeacher_isOpened_checksAPort_andOneWithAMistakeIsNamed(FxRobot robot) throws Exception {
        robot.clickOn("#map").write("s");
        waitFor(() -> !robot.lookup(".lesson-entry").queryAll().isEmpty());
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            int port = listener.getLocalPort();
            Path good = Files.writeString(
                    data.resolve("mine.md"),
                    "# Ours\n\nAn introduction.\n\n## Look\n\nA text.\n\n```map\nshow: port " + port
                            + "\n```\n\n```do\ncheck: " + port + "\n```\n");
            Path wrong = Files.writeString(data.resolve("wrong.md"), "# Ours\n\nWords.\n\n## Look\n\nA <b>text</b>.\n");
            robot.interact(() -> lessons().read(wrong));
            waitFor(() -> text(robot, "#lesson-message").startsWith("wrong.md, line 7: "));
            assertThat(text(robot, "#lesson-title")).isEqualTo("Learn with the map");
            robot.interact(() -> lessons().read(good));
            waitFor(() -> text(robot, "#lesson-title").equals("Ours"));
            robot.interact(
                    () -> robot.lookup(".lesson-action").queryAs(Button.class).fire());
            waitFor(() -> text(robot, "#lesson-check-sentence")
                    .contains("PID " + ProcessHandle.current().pid()));
        }
    }

    private org.portatlas.view.lesson.LessonsViewModel lessons() {
        return atlas.lessons();
    }

    private static Button entry(FxRobot robot, String title) {
        return robot.lookup(".lesson-entry")
                .<Button>match(node ->
                        String.valueOf(((Node) node).getAccessibleText()).contains(title))
                .query();
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    private MapViewModel map() {
        return atlas.model().map();
    }

    private void waitUntilAtRest() throws TimeoutException {
        WaitForAsyncUtils.waitForFxEvents();
        waitFor(() -> map().flightProperty().get() == null);
    }

    private static void waitFor(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
