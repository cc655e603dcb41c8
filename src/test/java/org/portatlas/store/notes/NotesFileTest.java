package org.portatlas.store.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portatlas.store.Loaded;
import org.portatlas.store.UserFile;
import org.portatlas.store.UserFiles;

/// Changes of notes on a real file, as two windows make them that do not see each other's.
class NotesFileTest {
    @TempDir
    private Path directory;

    private static final Note MINE = TestNotes.note(22, 22, "mine", NoteColour.NONE, "a");
    private static final Note THEIRS = TestNotes.note(22, 22, "theirs", NoteColour.RED, "b");

    private NotesFile file() {
        return new NotesFile(new UserFiles(directory));
    }

    private NotesStep change(NoteChange... changes) throws IOException {
        return file().change(List.of(changes));
    }

    private Notes onDisk() {
        Loaded<Notes> loaded = new NotesFile(new UserFiles(directory)).load();
        assertThat(loaded.problem()).isNull();
        return loaded.value();
    }

    @Test
    void written_isThere_andUndone_isGone() throws IOException {
        NotesStep step = change(NoteChange.write(null, MINE));
        assertThat(onDisk().all()).containsExactly(MINE);
        assertThat(step.notes()).isEqualTo(onDisk());
        assertThat(step.kept()).isEmpty();
        NotesStep undone = file().change(step.inverse());
        assertThat(onDisk()).isEqualTo(Notes.NONE);
        assertThat(file().change(undone.inverse()).notes().all()).containsExactly(MINE);
    }

    @Test
    void sameRange_writtenInTwoWindows_keepsBothTexts_andTellsSo() throws IOException {
        change(NoteChange.write(null, THEIRS));
        NotesStep step = change(NoteChange.write(null, MINE));
        Note both = Objects.requireNonNull(onDisk().of(MINE.range()));
        assertThat(both.text()).isEqualTo("theirs\n\nmine");
        assertThat(both.tags()).containsExactly("a", "b");
        assertThat(both.colour()).isEqualTo(NoteColour.RED);
        assertThat(step.kept()).containsExactly(MINE.range());
        file().change(step.inverse());
        assertThat(onDisk().all()).containsExactly(THEIRS);
    }

    @Test
    void edited_afterAnotherWindowHadEditedIt_keepsBothTexts() throws IOException {
        change(NoteChange.write(null, MINE));
        change(NoteChange.write(MINE, THEIRS));
        Note edited = TestNotes.note(22, "mine, edited");
        assertThat(change(NoteChange.write(MINE, edited)).kept()).hasSize(1);
        assertThat(onDisk().all()).singleElement().extracting(Note::text).isEqualTo("theirs\n\nmine, edited");
    }

    @Test
    void deleted_whatAnotherWindowHadChanged_staysAndIsTold() throws IOException {
        change(NoteChange.write(null, THEIRS));
        assertThat(change(NoteChange.delete(MINE)).kept()).containsExactly(MINE.range());
        assertThat(onDisk().all()).containsExactly(THEIRS);
        assertThat(change(NoteChange.delete(THEIRS)).kept()).isEmpty();
        assertThat(onDisk().isEmpty()).isTrue();
        // Edited here, deleted there: the text that was just written stays.
        change(NoteChange.write(THEIRS, MINE));
        assertThat(onDisk().all()).containsExactly(MINE);
    }

    @Test
    void equalChange_changesNothing() throws IOException {
        change(NoteChange.write(null, MINE));
        assertThat(change(NoteChange.write(null, MINE)).done()).isEmpty();
        assertThat(change(NoteChange.write(THEIRS, MINE)).kept()).isEmpty();
    }

    @Test
    void bothTooLong_isRefused_andNothingOfTheStepIsDone() throws IOException {
        change(NoteChange.write(null, TestNotes.note(22, "x".repeat(Note.MOST_TEXT))));
        assertThatThrownBy(
                        () -> change(NoteChange.write(null, TestNotes.note(23, "new")), NoteChange.write(null, MINE)))
                .isInstanceOf(IOException.class)
                .hasMessage("Your notes are not saved: the note of port 22 was changed in another window, and both have"
                        + " no room in one note.");
        assertThat(onDisk().size()).isEqualTo(1);
    }

    @Test
    void moreThanTheFileMayHold_isRefused_beforeItIsWritten() throws IOException {
        String text = "日".repeat(Note.MOST_TEXT);
        List<NoteChange> many = java.util.stream.IntStream.range(0, 349)
                .mapToObj(port -> NoteChange.write(null, TestNotes.note(port, text)))
                .toList();
        file().change(many.subList(0, 348));
        assertThatThrownBy(() -> file().change(many)).hasMessageContaining("8 MiB");
        assertThat(onDisk().size()).isEqualTo(348);
    }

    @Test
    void damagedFile_isSetAside_newerOne_isLeftAlone() throws IOException {
        Path path = file().path();
        change(NoteChange.write(null, MINE));
        change(NoteChange.write(null, TestNotes.note(80, "web")));
        Files.writeString(path, "{\"version\":1,\"notes\":[\n{\"first\":\"x\"");
        Loaded<Notes> loaded = file().load();
        assertThat(loaded.problem()).contains("line 2").contains("The last good state");
        assertThat(loaded.value().all()).containsExactly(MINE);
        Files.writeString(path, "{\"version\":2,\"notes\":[]}");
        assertThat(file().load().problem()).contains("newer version");
        assertThatThrownBy(() -> change(NoteChange.write(null, THEIRS))).hasMessageContaining("newer version");
        assertThat(path).hasContent("{\"version\":2,\"notes\":[]}");
    }

    @Test
    void stamp_tellsThatAnotherHasWritten() throws IOException {
        assertThat(FileStamp.of(file().path())).isEqualTo(FileStamp.NONE);
        change(NoteChange.write(null, MINE));
        FileStamp before = FileStamp.of(file().path());
        assertThat(FileStamp.of(file().path())).isEqualTo(before);
        change(NoteChange.write(MINE, TestNotes.note(22, 22, "mime", NoteColour.NONE, "a")));
        assertThat(FileStamp.of(file().path())).isNotEqualTo(before);
    }

    @Test
    void notesAtAPort_areItsOwnAndThoseOfItsRanges_theNarrowestFirst() {
        assertThat(TestNotes.all().at(22))
                .extracting(note -> note.range().label())
                .containsExactly("22", "20–30", "0–65535");
        assertThat(TestNotes.all().at(65535))
                .extracting(note -> note.range().label())
                .containsExactly("0–65535");
        assertThat(Notes.NONE.at(0)).isEmpty();
    }

    @Test
    void import_choosesNothingForTheUser() {
        Note fresh = TestNotes.note(80, "web");
        Note equal = TestNotes.note(443, "same");
        NotesImport plan = NotesImport.of(Notes.of(List.of(MINE, equal)), Notes.of(List.of(THEIRS, fresh, equal)));
        assertThat(plan.fresh()).containsExactly(fresh);
        assertThat(plan.equal()).containsExactly(equal);
        assertThat(plan.conflicts()).containsExactly(new NotesImport.Conflict(MINE, THEIRS));
        assertThatThrownBy(() -> plan.changes(Map.of())).hasMessage("nothing is chosen for port 22");
        NotedRange range = MINE.range();
        assertThat(plan.changes(Map.of(range, NotesImport.Choice.MINE))).containsExactly(NoteChange.write(null, fresh));
        assertThat(plan.changes(Map.of(range, NotesImport.Choice.THEIRS)))
                .containsExactly(NoteChange.write(null, fresh), NoteChange.write(MINE, THEIRS));
        assertThat(plan.changes(Map.of(range, NotesImport.Choice.BOTH))
                        .getLast()
                        .after())
                .isEqualTo(MINE.with(THEIRS).orElseThrow());
    }

    @Test
    void sharedFile_isRemembered() throws IOException {
        UserFile<Optional<Path>> place = new UserFiles(directory).sharedNotes();
        assertThat(place.load()).isEqualTo(new Loaded<>(Optional.empty(), null));
        Path path = directory.resolve("Übung 1 = a.csv");
        place.save(Optional.of(path));
        assertThat(new UserFiles(directory).sharedNotes().load().value()).contains(path);
        place.save(Optional.empty());
        assertThat(new UserFiles(directory).sharedNotes().load().value()).isEmpty();
    }
}
