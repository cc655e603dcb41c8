package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.portatlas.map.Landmarks;
import org.portatlas.view.file.FileDrop;
import org.portatlas.view.handout.HandOutPane;

/// What a teacher does before a lesson: takes the list of the course, shows it on the map, and hands it out.
@Tag("journey")
class ClassListJourneyTest extends RunningAtlas {
    private static final String SHIPPED = "“common-ports”, 45 ports, comes with Port Atlas";

    private void showShelf(String title) throws Exception {
        focusMap();
        robot.write("s");
        waitFor(() -> !robot.lookup("#class-list-title").queryAll().isEmpty()
                && text("#class-list-title").equals(title));
    }

    private void fire(String query) {
        robot.interact(() -> robot.lookup(query).queryAs(Button.class).fire());
    }

    @Test
    void list_isOpened_shownOnTheMap_andHandedOut() throws Exception {
        showShelf(SHIPPED);
        assertThat(map().colouringProperty().get().landmarks()).isEqualTo(Landmarks.USUAL);
        assertThat(node("#class-list-shipped").isVisible()).isFalse();
        Path good =
                Files.writeString(directory().resolve("term-1.csv"), "port,name\n22,<b>far</b> shell\n793,our gap\n");
        Path wrong = Files.writeString(directory().resolve("wrong.csv"), "22,ssh\n70000,nothing\n");
        robot.interact(() -> atlas().models().classList().choose(good));
        waitFor(() -> text("#class-list-title").equals("“term-1”, 2 ports, your own"));
        robot.interact(() -> atlas().models().classList().choose(wrong));
        waitFor(() -> text("#class-list-message").startsWith("wrong.csv, line 2: “70000” is no port"));
        assertThat(text("#class-list-title")).startsWith("“term-1”");
        fire("#class-list-show");
        waitFor(() -> texts("#legend").contains("on the list 1"));
        assertThat(texts("#legend")).contains("not assigned 1");
        assertThat(map().colouringProperty().get().landmarks().names()).containsEntry(22, "<b>far</b> shell");

        robot.interact(() -> node("#class-list-hand-out").requestFocus());
        fire("#class-list-hand-out");
        waitFor(() -> node("#hand-out-save").isFocused());
        assertThat(text("#hand-out-title")).isEqualTo("Hand-out: “term-1”");
        Path file = directory().resolve("sheet.html");
        robot.interact(
                () -> robot.lookup("#hand-out").queryAs(HandOutPane.class).setChooser(proposed -> {
                    assertThat(proposed).isEqualTo("class-list-term-1.html");
                    return Optional.of(file);
                }));
        robot.type(KeyCode.SPACE);
        waitFor(() -> text("#hand-out-message").endsWith("written to " + file + "."));
        assertThat(Files.readString(file))
                .contains("&lt;b&gt;far&lt;/b&gt; shell", "(unassigned)", "our gap", "edition 2026-")
                .doesNotContain("<b>");
        robot.type(KeyCode.ESCAPE);
        waitFor(() -> robot.lookup("#hand-out").queryAll().isEmpty());
        assertThat(node("#class-list-hand-out").isFocused()).isTrue();
    }

    /// The choice lasts, and a file that has gone is told of once.
    @Test
    void list_isRemembered_andOneThatHasGoneIsToldOfOnce() throws Exception {
        Path file = Files.writeString(directory().resolve("mine.csv"), "8080,practice\n");
        robot.interact(() -> atlas().models().classList().choose(file));
        waitFor(() -> atlas().models().classList().listProperty().get() != null);
        reopen();
        assertThat(atlas().models().classList().listProperty().get()).isNull();
        showShelf("“mine”, 1 port, your own");
        Files.delete(file);
        reopen();
        showShelf(SHIPPED);
        assertThat(text("#class-list-message")).contains("mine.csv").contains("is not there");
        reopen();
        showShelf(SHIPPED);
        assertThat(text("#class-list-message")).isEmpty();
    }

    /// A port and a lesson have sheets too, by buttons that keys reach.
    @Test
    void portAndLesson_haveHandOuts() throws Exception {
        robot.interact(() -> map().select(793));
        waitUntilAtRest();
        fire("#port-hand-out");
        waitFor(() -> text("#hand-out-title").equals("Hand-out: Port 793"));
        fire("#hand-out-close");
        showShelf(SHIPPED);
        robot.interact(() -> robot.lookup(".lesson-entry").queryAs(Button.class).fire());
        waitFor(() -> node("#lesson-hand-out").isVisible());
        fire("#lesson-hand-out");
        waitFor(() -> text("#hand-out-title").equals("Hand-out: “What a port is”"));
        robot.type(KeyCode.ESCAPE);
        waitFor(() -> robot.lookup("#hand-out").queryAll().isEmpty());
    }

    /// A file from elsewhere is dropped onto the window.
    @Test
    void listAndLesson_areDroppedOntoTheWindow() throws Exception {
        Path list = Files.writeString(directory().resolve("dropped.CSV"), "22,ssh\n23,telnet\n");
        drop(list);
        waitFor(() -> !robot.lookup("#class-list-title").queryAll().isEmpty()
                && text("#class-list-title").equals("“dropped”, 2 ports, your own"));
        Path lesson = Files.writeString(directory().resolve("mine.md"), "# Ours\n\nWords.\n\n## Look\n\nA text.\n");
        drop(lesson);
        waitFor(() -> text("#lesson-title").equals("Ours"));
        assertThat(FileDrop.isTaken(List.of(list.toFile()))).isTrue();
        assertThat(FileDrop.isTaken(List.of(lesson.toFile()))).isTrue();
        assertThat(FileDrop.isTaken(List.of(list.toFile(), lesson.toFile()))).isFalse();
        assertThat(FileDrop.isTaken(List.of(new File("picture.png")))).isFalse();
        assertThat(FileDrop.isTaken(null)).isFalse();
    }

    /// As the window's handlers do, for the robot brings no files from outside.
    private void drop(Path file) {
        robot.interact(() -> atlas().fileDrop().take(file.toFile()));
    }

    /// A layer that was remembered asks for its list by itself.
    @Test
    void layer_readsTheShippedList_whenItIsShown() throws Exception {
        assertThat(atlas().models().classList().listProperty().get()).isNull();
        robot.interact(() -> map().layers().choose(new org.portatlas.layer.ClassListLayer()));
        waitFor(() -> texts("#legend").contains("on the list 45"));
        reopen();
        waitFor(() -> texts("#legend").contains("on the list 45"));
        assertThat(map().colouringProperty().get().landmarks().names()).containsEntry(3389, "RDP");
    }
}
