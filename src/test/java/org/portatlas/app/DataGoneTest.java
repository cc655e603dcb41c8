package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.portatlas.Watchdog;

/// The directory of the user's files goes, or can no longer be written to, while the window is open: it is told, and
/// nothing that the window knows is lost.
@EnabledIfSystemProperty(named = "portatlas.faults", matches = "true")
class DataGoneTest extends SavingAtlas {
    @Test
    void directoryThatIsRemoved_isTold_andWrittenAnewWithAllThatIsKnown() throws Exception {
        write("22", "first");
        waitFor(() -> notes().contains("first"));
        set(now -> now.withTheme(Optional.of("dark")));
        waitFor(() -> saved().theme().isPresent());
        try (Watchdog _ = Watchdog.over("data directory removed")) {
            remove(directory());
            waitFor(() -> isTold("The file of your notes is gone ("
                    + directory().resolve("notes.json") + "): they are in this window alone"));
            assertThat(node("#note-22-22").isVisible()).isTrue();
            write("443", "second");
            waitFor(() -> notes().contains("second"));
            set(now -> now.withTextSize(110));
            waitFor(() -> saved().textSize() == 110);
        }
        assertThat(saved().theme()).as("what was set before").hasValue("dark");
        assertThat(notes()).containsExactly("first", "second");
    }

    @Test
    void directoryThatCannotBeWrittenTo_isTold_andWrittenLaterWithAllThatIsKnown() throws Exception {
        set(now -> now.withTheme(Optional.of("dark")));
        waitFor(() -> saved().theme().isPresent());
        remove(directory());
        Files.writeString(directory(), "no directory");
        try (Watchdog _ = Watchdog.over("data directory that cannot be written to")) {
            set(now -> now.withTextSize(110));
            waitFor(() -> isTold("What you have set could not be saved: " + directory()));
            assertThat(atlas().model().settings().get().textSize())
                    .as("it acts all the same")
                    .isEqualTo(110);
            Files.delete(directory());
            set(now -> now.withSelectionChecked(true));
            waitFor(() -> Files.exists(directory()) && saved().selectionChecked());
        }
        assertThat(saved().textSize()).as("what could not be saved then").isEqualTo(110);
        assertThat(saved().theme()).hasValue("dark");
    }

    private static void remove(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
