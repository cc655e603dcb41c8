package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.portatlas.registry.SharedEditions;
import org.portatlas.view.changes.ChangesPane;

/// What somebody does who wants to know what IANA changed since spring: the older edition from a file, the counts, a
/// port that came, the map, the other way round, and a file for a colleague.
@Tag("journey")
class ChangesJourneyTest extends RunningAtlas {
    private void showPane() throws Exception {
        focusMap();
        robot.type(KeyCode.F10);
        waitFor(() -> robot.lookup("#menu-changes").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#menu-changes").queryAs(Button.class).fire());
        waitFor(() -> node("#changes-from").isFocused());
    }

    private void chooseFrom(Path file) {
        robot.interact(() -> {
            robot.lookup("#changes").queryAs(ChangesPane.class).setFileChooser(() -> Optional.of(file));
            robot.lookup("#changes-from").queryAs(MenuButton.class).getItems().stream()
                    .filter(item -> "changes-from-file".equals(item.getId()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
        });
    }

    private void fire(String query) {
        robot.interact(() -> robot.lookup(query).queryAs(Button.class).fire());
    }

    private TableView<?> table() {
        return robot.lookup("#changes-table").queryAs(TableView.class);
    }

    @Test
    void editionOfApril_isComparedShownExchangedAndExported() throws Exception {
        Path april = SharedEditions.path(SharedEditions.OF_APRIL);
        assertThat(robot.lookup("#changes").tryQuery())
                .as("made when it is asked for")
                .isEmpty();
        showPane();
        chooseFrom(april);
        waitFor(() -> text("#changes-sentence").startsWith("20 ports and 21 services"));
        assertThat(text("#changes-sentence")).endsWith("from the edition of 2026-04-09 to that of 2026-08-17.");
        assertThat(text("#changes-added")).isEqualTo("✓ added 3");
        assertThat(text("#changes-changed")).isEqualTo("✓ changed 17");
        assertThat(node("#changes-released").isDisabled()).isTrue();
        assertThat(table().getItems()).hasSize(10 + 21);

        // The ports that came alone, by keyboard; the pane stays.
        robot.interact(() ->
                robot.lookup("#changes-changed").queryAs(ToggleButton.class).fire());
        robot.interact(() ->
                robot.lookup("#changes-services").queryAs(ToggleButton.class).fire());
        waitFor(() -> table().getItems().size() == 3);
        robot.interact(table()::requestFocus);
        robot.type(KeyCode.DOWN).type(KeyCode.UP).type(KeyCode.ENTER);
        waitFor(() -> selected().isPresent() && selected().getAsInt() == 4480);
        waitUntilAtRest();
        assertThat(inView(4480)).isTrue();
        assertThat(node("#changes").isVisible()).isTrue();
        waitFor(() -> text("#port-change")
                .equals("Added between the editions of 2026-04-09 and 2026-08-17: agtp (tcp), agtp-quic (udp)."));

        fire("#changes-show");
        waitFor(() -> texts("#legend").contains("added 3"));
        assertThat(texts("#legend")).contains("released 0", "changed 17", "2026-04-09 → 2026-08-17");
        waitFor(() -> text("#port-line").contains("added: agtp (tcp), agtp-quic (udp)"));

        fire("#changes-exchange");
        waitFor(() -> texts("#legend").contains("released 3"));
        assertThat(text("#changes-released")).isEqualTo("✓ released 3");
        waitFor(() -> text("#port-change").startsWith("Released between the editions of 2026-08-17 and 2026-04-09"));

        Path json = directory().resolve("changes.json");
        robot.interact(() -> {
            robot.lookup("#changes").queryAs(ChangesPane.class).setExportChooser(proposed -> {
                assertThat(proposed).isEqualTo("changes.json");
                return Optional.of(json);
            });
            robot.lookup("#changes-export")
                    .queryAs(MenuButton.class)
                    .getItems()
                    .get(1)
                    .fire();
        });
        waitFor(() -> text("#changes-message").equals("3 changes written to " + json + "."));
        assertThat(Files.readString(json))
                .startsWith("{\"from\":\"2026-08-17\",\"to\":\"2026-04-09\",\"changes\":[{\"first\":4480,")
                .contains("\"change\":\"released\"");
        robot.interact(table()::requestFocus);
        robot.type(KeyCode.ESCAPE);
        waitFor(() -> node("#map").isFocused());
        assertThat(node("#changes-dock").isVisible()).isFalse();
    }

    /// A file that is no registry is refused with its line, and changes nothing.
    @Test
    void fileThatIsNoRegistry_isRefusedInOneSentence() throws Exception {
        robot.interact(() -> map().select(4480));
        waitUntilAtRest();
        showPane();
        chooseFrom(Files.writeString(directory().resolve("notes.csv"), "port,name\n22,ssh\n"));
        waitFor(() -> text("#changes-sentence").startsWith("notes.csv, line 1: this is not IANA's port registry"));
        assertThat(node("#changes-show").isDisabled()).isTrue();
        assertThat(node("#port-change").isVisible()).isFalse();
    }

    /// The layer, before anything is compared, says what to do.
    @Test
    void layerWithoutAComparison_saysWhatToDo() throws Exception {
        robot.interact(() -> map().layers().choose(new org.portatlas.layer.ChangesLayer()));
        waitFor(() -> texts("#legend").contains("Choose two editions to compare"));
    }
}
