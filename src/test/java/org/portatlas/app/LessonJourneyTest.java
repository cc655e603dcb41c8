package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.portatlas.store.LessonProgress;
import org.portatlas.store.LessonProgressFile;

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
        robot.interact(() -> robot.lookup("#lesson-next").query().requestFocus());
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
            robot.interact(() -> atlas().lessons().read(wrong));
            waitFor(() -> text("#lesson-message").startsWith("wrong.md, line 7: "));
            assertThat(text("#lesson-title")).isEqualTo("Learn with the map");
            robot.interact(() -> atlas().lessons().read(good));
            waitFor(() -> text("#lesson-title").equals("Ours"));
            robot.interact(() -> button(".lesson-action").fire());
            waitFor(() -> text("#lesson-check-sentence")
                    .contains("PID " + ProcessHandle.current().pid()));
        }
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
        return new LessonProgressFile(directory()).load().progress();
    }
}
