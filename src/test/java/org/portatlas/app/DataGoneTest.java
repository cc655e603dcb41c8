package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.portatlas.Watchdog;
import org.portatlas.store.Settings;
import org.portatlas.store.UserFiles;
import org.portatlas.store.notes.NotesFile;

/// The directory of the user's files goes, or can no longer be written to, while the window is open: it is told, and
/// nothing that the window knows is lost.
@EnabledIfSystemProperty(named = "portatlas.faults", matches = "true")
class DataGoneTest extends RunningAtlas {
    @Test
    void directoryThatIsRemoved_isTold_andWrittenAnewWithAllThatIsKnown() throws Exception {
        note("22", "first");
        robot.interact(() -> settings(now -> now.withTheme(Optional.of("dark"))));
        waitFor(() -> saved().theme().isPresent());
        try (Watchdog _ = Watchdog.over("data directory removed")) {
            remove(directory());
            waitFor(() -> isTold("The file of your notes is gone ("
                    + directory().resolve("notes.json") + "): they are in this window alone"));
            assertThat(node("#note-22-22").isVisible()).isTrue();
            note("443", "second");
            robot.interact(() -> settings(now -> now.withTextSize(110)));
            waitFor(() -> saved().textSize() == 110);
        }
        assertThat(saved().theme()).as("what was set before").hasValue("dark");
        assertThat(notes()).containsExactly("first", "second");
    }

    @Test
    void directoryThatCannotBeWrittenTo_isTold_andWrittenLaterWithAllThatIsKnown() throws Exception {
        robot.interact(() -> settings(now -> now.withTheme(Optional.of("dark"))));
        waitFor(() -> saved().theme().isPresent());
        remove(directory());
        Files.writeString(directory(), "no directory");
        try (Watchdog _ = Watchdog.over("data directory that cannot be written to")) {
            robot.interact(() -> settings(now -> now.withTextSize(110)));
            waitFor(() -> isTold("What you have set could not be saved: " + directory()));
            assertThat(settings().textSize()).as("it acts all the same").isEqualTo(110);
            Files.delete(directory());
            robot.interact(() -> settings(now -> now.withSelectionChecked(true)));
            waitFor(() -> Files.exists(directory()) && saved().selectionChecked());
        }
        assertThat(saved().textSize()).as("what could not be saved then").isEqualTo(110);
        assertThat(saved().theme()).hasValue("dark");
    }

    private void note(String port, String text) throws TimeoutException {
        search(port);
        focusMap();
        robot.write("b");
        waitFor(() -> !robot.lookup("#note-text").queryAll().isEmpty()
                && node("#note-text").isFocused());
        robot.write(text).press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        waitFor(() -> notes().contains(text));
    }

    private List<String> notes() {
        return new NotesFile(new UserFiles(directory()))
                .load().value().all().stream().map(note -> note.text()).toList();
    }

    private void settings(java.util.function.UnaryOperator<Settings> change) {
        atlas().model().settings().change(change);
    }

    private Settings settings() {
        return atlas().model().settings().get();
    }

    private Settings saved() {
        return files().settings().load().value();
    }

    private boolean isTold(String sentence) {
        return robot.lookup("#store-notice").queryAll().stream().anyMatch(bar -> bar.isVisible())
                && texts("#store-notice").contains(sentence);
    }

    private static void remove(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
