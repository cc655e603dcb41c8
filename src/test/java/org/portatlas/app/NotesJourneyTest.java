package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.portatlas.layer.Layers;
import org.portatlas.layer.NotesLayer;
import org.portatlas.map.Theme;
import org.portatlas.map.Veil;
import org.portatlas.registry.SharedEditions;
import org.portatlas.store.UserFiles;
import org.portatlas.store.notes.Note;
import org.portatlas.store.notes.NoteChange;
import org.portatlas.store.notes.NoteColour;
import org.portatlas.store.notes.NotedRange;
import org.portatlas.store.notes.NotesFile;
import org.portatlas.text.Language;

/// What somebody does with notes: writes and undoes them, finds them again after another start, sees them on the map,
/// takes over those of a colleague, and reads those that a class shares.
@Tag("journey")
class NotesJourneyTest extends RunningAtlas {
    private NotesFile file() {
        return new NotesFile(new UserFiles(directory()));
    }

    private List<String> onDisk() {
        return file().load().value().all().stream()
                .map(note -> note.range().label() + " " + note.colour().label() + " " + note.tags() + " " + note.text())
                .toList();
    }

    private boolean isThere(String query) {
        return !robot.lookup(query).queryAll().isEmpty();
    }

    /// What is saved may be on the disk before the window knows of it, and offers its undoing.
    private void fire(String query) throws TimeoutException {
        waitFor(() -> !node(query).isDisabled());
        robot.interact(() -> robot.lookup(query).queryAs(ButtonBase.class).fire());
    }

    private void write(String port, String text) throws TimeoutException {
        search(port);
        focusMap();
        robot.write("b");
        waitFor(() -> isThere("#note-text") && node("#note-text").isFocused());
        robot.write(text);
    }

    private static Note note(int first, int last, String text, NoteColour colour, String... tags) {
        return new Note(
                new NotedRange(first, last), text, colour, List.of(tags), Instant.parse("2026-01-02T03:04:05Z"));
    }

    private void undo() {
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
    }

    private void show(String layer) {
        robot.interact(() -> map().layers().choose(Layers.ofId(layer).orElseThrow()));
    }

    @Test
    void note_isWritten_changed_undone_redone_andThereAtTheNextStart() throws Exception {
        write("22", "Bastion of the lab");
        fire("#note-colour-red");
        robot.clickOn("#note-tags").write("Lab, ssh");
        robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        waitFor(() -> isThere("#note-22-22"));
        assertThat(onDisk()).containsExactly("22 red [lab, ssh] Bastion of the lab");
        assertThat(texts("#notes-section")).contains("Note", "Bastion of the lab", "#lab", "#ssh");
        assertThat(isThere("#note-editor")).isFalse();
        waitFor(() -> node("#map").isFocused());

        // Esc gives up, leaving saves.
        robot.write("b");
        waitFor(() -> isThere("#note-text") && node("#note-text").isFocused());
        robot.write(", gone").type(KeyCode.ESCAPE);
        waitFor(() -> !isThere("#note-editor"));
        assertThat(onDisk()).containsExactly("22 red [lab, ssh] Bastion of the lab");
        robot.write("b");
        waitFor(() -> isThere("#note-text") && node("#note-text").isFocused());
        robot.write(", second term");
        focusMap();
        waitFor(() -> onDisk().equals(List.of("22 red [lab, ssh] Bastion of the lab, second term")));
        waitFor(() -> !isThere("#note-editor"));

        undo();
        waitFor(() -> onDisk().equals(List.of("22 red [lab, ssh] Bastion of the lab")));
        waitFor(() -> isThere("#notes-message"));
        assertThat(text("#notes-message")).isEqualTo("Undone: the change of the note of port 22.");
        robot.press(KeyCode.CONTROL, KeyCode.Y).release(KeyCode.Y, KeyCode.CONTROL);
        waitFor(() -> onDisk().equals(List.of("22 red [lab, ssh] Bastion of the lab, second term")));
        waitFor(() -> text("#notes-message").startsWith("Done again: "));
        waitFor(() -> texts("#note-22-22").contains("second term"));
        robot.interact(
                () -> robot.from(node("#note-22-22")).lookup(".note-button").queryAllAs(ButtonBase.class).stream()
                        .filter(button -> button.getText().equals("Delete"))
                        .findFirst()
                        .orElseThrow()
                        .fire());
        waitFor(() -> onDisk().isEmpty());
        waitFor(() -> !isThere("#note-22-22"));
        focusMap();
        undo();
        waitFor(() -> onDisk().size() == 1);
        undo();
        waitFor(() -> onDisk().equals(List.of("22 red [lab, ssh] Bastion of the lab")));

        reopen();
        waitFor(() -> isThere("#note-22-22"));
        assertThat(texts("#note-22-22")).contains("Bastion of the lab");
        assertThat(isThere("#notes-message")).isFalse();
    }

    /// Whoever closes the window in the midst of a sentence finds it again.
    @Test
    void noteBeingWritten_isSavedWhenTheWindowIsClosed() throws Exception {
        write("8080", "half a sen");
        reopen();
        assertThat(onDisk()).containsExactly("8080 none [] half a sen");
        waitFor(() -> isThere("#note-8080-8080"));
    }

    /// The window is made anew for another language, and for another edition.
    @Test
    void noteBeingWritten_isKept_whenTheLanguageChanges_andWhenTheEditionDoes() throws Exception {
        write("8080", "half a sen");
        robot.interact(() -> atlas().model().settings().change(all -> all.withLanguage(Optional.of("fr"))));
        waitFor(() -> Language.current() == Language.FRENCH && isThere("#note-8080-8080"));
        assertThat(texts("#note-8080-8080")).contains("half a sen");
        assertThat(onDisk()).containsExactly("8080 none [] half a sen");

        write("22", "une demi");
        Path april = SharedEditions.path(SharedEditions.OF_APRIL);
        robot.interact(() -> atlas().fileDrop().take(april.toFile()));
        waitFor(() -> texts("#status").contains("2026-04-09") && isThere("#note-22-22"));
        assertThat(texts("#note-22-22")).contains("une demi");
        assertThat(onDisk()).contains("8080 none [] half a sen", "22 none [] une demi");
    }

    @Test
    void region_isNoted_coloursTheMap_andIsFound() throws Exception {
        search("788-799");
        focusMap();
        robot.write("r");
        waitUntilAtRest();
        robot.interact(() -> atlas().models().region().set(788, 799));
        focusMap();
        robot.write("b");
        waitFor(() -> isThere("#note-text") && node("#note-text").isFocused());
        robot.write("our gap");
        fire("#note-colour-green");
        robot.clickOn("#note-tags").write("term-2");
        robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        waitFor(() -> onDisk().equals(List.of("788–799 green [term-2] our gap")));
        show("notes");
        waitFor(() -> texts("#legend").contains("green 12"));
        Theme theme = map().themeProperty().get();
        assertThat(map().colouringProperty().get().swatch(795)).isEqualTo(NotesLayer.swatch(NoteColour.GREEN, theme));
        assertThat(map().colouringProperty().get().landmarks().names()).containsEntry(788, "our gap");
        assertThat(map().layers().words(790)).isEqualTo("note for 788–799: our gap");
        for (String typed : List.of("note:gap", "tag:term", "our gap")) {
            robot.interact(() -> {
                map().selectNothing();
                map().endHits();
            });
            robot.clickOn("#search");
            robot.interact(() -> robot.lookup("#search").queryTextInputControl().setText(typed));
            waitFor(() -> map().hitsProperty().get().toString().equals("788-799"));
            waitFor(() -> texts("#suggestions").contains("our gap")
                    || texts("#suggestions").contains("note"));
        }
        robot.type(KeyCode.ENTER);
        waitFor(() -> selected().isPresent()
                && selected().getAsInt() >= 788
                && selected().getAsInt() <= 799);
    }

    @Test
    void otherWindow_writesToo_andNothingIsLost() throws Exception {
        write("22", "mine");
        file().change(List.of(NoteChange.write(null, note(22, 22, "theirs", NoteColour.NONE))));
        robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        waitFor(() -> onDisk().equals(List.of("22 none [] theirs\n\nmine")));
        waitFor(() -> isThere("#notes-message"));
        assertThat(text("#notes-message"))
                .isEqualTo("The note of port 22 had been changed in another window: nothing of it is lost, what both"
                        + " wrote stands there now.");
        // What another window writes is seen here without anything being done.
        file().change(List.of(NoteChange.write(null, note(20, 30, "from elsewhere", NoteColour.BLUE))));
        waitFor(() -> isThere("#note-20-30"));
    }

    @Test
    void import_tellsWhatItWouldDo_takesOverWhatIsChosen_andIsOneStep() throws Exception {
        file().change(List.of(
                NoteChange.write(null, note(22, 22, "mine", NoteColour.RED)),
                NoteChange.write(null, note(53, 53, "names", NoteColour.NONE)),
                NoteChange.write(null, note(80, 80, "web", NoteColour.NONE))));
        waitFor(() -> atlas().models().notes().texts().size() == 3);
        List<String> before = onDisk();
        Path theirs = Files.writeString(
                directory().resolve("theirs.csv"),
                "first,last,colour,tags,note,modified\n22,,blue,lab,theirs,\n53,,,,name server,\n80,,,,web,\n443,,,,'=tls,\n");
        Path wrong = Files.writeString(
                directory().resolve("wrong.csv"), "first,last,colour,tags,note,modified\n22,,,,a,\n70000,,,,b,\n");
        focusMap();
        robot.write("B");
        waitFor(() -> isThere("#notes-table"));
        robot.interact(() -> atlas().notesDock().take(wrong));
        waitFor(() -> text("#notes-import-message").contains("line 3: ports are the numbers 0 to 65535"));
        assertThat(onDisk()).isEqualTo(before);
        robot.interact(() -> atlas().notesDock().take(theirs));
        waitFor(() -> isThere("#notes-import-summary"));
        assertThat(text("#notes-import-summary"))
                .isEqualTo("From theirs.csv: 1 new note, 1 that is there already, 2 conflicts.");
        assertThat(texts("#notes-conflicts")).contains("Mine: mine (red)", "Theirs: theirs #lab (blue)");
        assertThat(node("#notes-import-run").isDisabled()).isTrue();
        fire("#notes-all-theirs");
        fire("#notes-both-22-22");
        assertThat(node("#notes-import-run").isDisabled()).isFalse();
        assertThat(onDisk()).isEqualTo(before);
        fire("#notes-import-run");
        List<String> after =
                List.of("22 blue [lab] mine\n\ntheirs", "53 none [] name server", "80 none [] web", "443 none [] =tls");
        waitFor(() -> onDisk().equals(after));
        waitFor(() -> text("#notes-import-message").startsWith("3 notes taken over from theirs.csv"));
        fire("#notes-undo");
        waitFor(() -> onDisk().equals(before));
        fire("#notes-redo");
        waitFor(() -> onDisk().equals(after));

        // The table filters, and deletes what is selected as one step.
        robot.clickOn("#notes-filter").write("tag:lab");
        waitFor(() -> text("#notes-count").equals("1 of 4"));
        robot.interact(
                () -> robot.lookup("#notes-filter").queryTextInputControl().clear());
        waitFor(() -> text("#notes-count").equals("4 of 4"));
        robot.interact(() -> {
            TableView<?> table = robot.lookup("#notes-table").queryTableView();
            table.requestFocus();
            table.getSelectionModel().selectAll();
        });
        robot.type(KeyCode.DELETE);
        waitFor(() -> onDisk().isEmpty());
        fire("#notes-undo");
        waitFor(() -> onDisk().equals(after));
    }

    @Test
    void sharedFile_isShownBesideOnesOwn_followed_remembered_andNeverWritten() throws Exception {
        file().change(List.of(NoteChange.write(null, note(22, 22, "mine", NoteColour.RED))));
        Path shared = directory().resolve("class.json");
        String first =
                "{\"version\":1,\"notes\":[\n{\"first\":22,\"text\":\"of the class\"},\n{\"first\":443,\"text\":\"web\",\"colour\":\"blue\"}\n]}";
        Files.writeString(shared, first);
        robot.interact(() -> atlas().models().notes().share(shared));
        search("22");
        waitFor(() -> isThere("#shared-note-22-22") && isThere("#note-22-22"));
        assertThat(texts("#shared-note-22-22")).contains("Shared note", "class.json", "of the class");
        assertThat(texts("#shared-note-22-22")).doesNotContain("Edit", "Delete");
        show("notes");
        waitFor(() -> texts("#legend").contains("with a shared file"));
        assertThat(texts("#legend")).contains("red 1", "blue 1");
        focusMap();
        robot.write("B");
        waitFor(() -> isThere("#notes-table") && text("#notes-count").equals("3 of 3"));
        assertThat(text("#notes-shared")).isEqualTo("Shared, only read: class.json, 2 notes.");
        robot.interact(() -> {
            TableView<?> table = robot.lookup("#notes-table").queryTableView();
            table.requestFocus();
            table.getSelectionModel().selectAll();
        });
        robot.type(KeyCode.DELETE);
        waitFor(() -> onDisk().isEmpty());
        assertThat(shared).hasContent(first);

        Files.writeString(shared, first.replace("of the class", "changed by the teacher"));
        waitFor(() -> texts("#shared-note-22-22").contains("changed by the teacher"));
        Files.writeString(shared, "{\"version\":1,\"notes\":[\n{\"first\":");
        waitFor(() -> text("#notes-shared").contains("class.json is no file of notes: line 2"));
        assertThat(texts("#shared-note-22-22")).contains("changed by the teacher");
        Files.writeString(shared, first);
        reopen();
        search("443");
        waitFor(() -> isThere("#shared-note-443-443"));
        focusMap();
        robot.write("B");
        waitFor(() -> isThere("#notes-share-end"));
        fire("#notes-share-end");
        waitFor(() -> !isThere("#shared-note-443-443"));
        reopen();
        search("443");
        assertThat(isThere("#shared-note-443-443")).isFalse();
        assertThat(Files.readString(shared, StandardCharsets.UTF_8)).isEqualTo(first);
    }

    /// On the wall nothing of the notes is seen before what is private is shown, and nothing during a question.
    @Test
    void notes_areHiddenOnTheWall_untilPIsPressed() throws Exception {
        file().change(List.of(NoteChange.write(null, note(22, 22, "secret", NoteColour.RED))));
        waitFor(() -> atlas().models().notes().texts().size() == 1);
        show("notes");
        waitFor(() -> map().colouringProperty().get().landmarks().names().containsValue("secret"));
        focusMap();
        robot.type(KeyCode.F5);
        waitFor(() -> !map().colouringProperty().get().landmarks().names().containsValue("secret"));
        assertThat(map().layers().words(22)).isEmpty();
        assertThat(atlas().models().notes().texts()).isEmpty();
        robot.write("p");
        waitFor(() -> map().colouringProperty().get().landmarks().names().containsValue("secret"));
        robot.write("p");
        waitFor(() -> map().layers().words(22).isEmpty());
        robot.type(KeyCode.ESCAPE);
        waitFor(() -> map().layers().words(22).equals("note: secret"));
        assertThat(atlas().models().notes().texts()).hasSize(1);

        search("22");
        waitFor(() -> isThere("#note-22-22"));
        robot.interact(() -> map().veilProperty().set(Veil.SERVICES));
        focusMap();
        robot.write("b");
        assertThat(isThere("#note-editor")).isFalse();
        waitFor(() -> !isThere("#note-22-22"));
        assertThat(atlas().models().notes().texts()).isEmpty();
        robot.interact(() -> map().veilProperty().set(Veil.NONE));
        waitFor(() -> isThere("#note-22-22"));
    }
}
