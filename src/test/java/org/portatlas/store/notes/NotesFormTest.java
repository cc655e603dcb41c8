package org.portatlas.store.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portatlas.export.SpreadsheetText;
import org.portatlas.store.NewerFormException;
import org.portatlas.store.StoredFormException;

/// Notes as JSON and as CSV: they come back as they were, and what is wrong is refused with its line.
class NotesFormTest {
    private final NotesForm json = new NotesForm();

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Notes read(String text) throws StoredFormException, NewerFormException {
        return json.read(bytes(text));
    }

    private static String one(String note) {
        return "{\"version\":1,\"notes\":[\n{\"first\":1,\"text\":\"a\"},\n" + note + "\n]}";
    }

    @Test
    void json_readsBackWhatItWrote_aNoteALine() throws Exception {
        byte[] written = json.write(TestNotes.all());
        assertThat(json.read(written)).isEqualTo(TestNotes.all());
        assertThat(NotesReading.read(written)).isEqualTo(TestNotes.all());
        String text = new String(written, StandardCharsets.UTF_8);
        assertThat(text.lines()).hasSize(TestNotes.all().size() + 2);
        assertThat(text.lines().skip(1).findFirst().orElseThrow()).startsWith("{\"first\":0,\"last\":65535,");
        assertThat(json.read(json.write(Notes.NONE))).isEqualTo(Notes.NONE);
    }

    @Test
    void csv_readsBackWhatItWrote_andRunsNothingInASpreadsheet() throws Exception {
        byte[] written = NotesCsv.write(TestNotes.all());
        assertThat(NotesCsv.read(written)).isEqualTo(TestNotes.all());
        assertThat(NotesReading.read(written)).isEqualTo(TestNotes.all());
        String text = new String(written, StandardCharsets.UTF_8);
        assertThat(text).startsWith(NotesCsv.HEADING).contains(",'=1+1").contains(",\"''quoted, and");
        for (String start : List.of("=1", "+1", "-1", "@a", "＝1", "'", "'=1", "''", "a'", "it's")) {
            Note note = TestNotes.note(1, start);
            String cell = new String(NotesCsv.write(Notes.of(List.of(note))), StandardCharsets.UTF_8)
                    .lines()
                    .toList()
                    .get(1)
                    .split(",", -1)[4];
            assertThat(SpreadsheetText.of(cell)).as(start).isEqualTo(cell);
            assertThat(NotesCsv.read(NotesCsv.write(Notes.of(List.of(note)))).all())
                    .containsExactly(note);
        }
    }

    @Test
    void csv_ofASpreadsheet_isTaken() throws Exception {
        Notes read = NotesCsv.read(
                bytes(
                        "\uFEFFFirst,Last,Colour,Tags,Note,Modified\r\n22,,Red,\"Lab, SSH\",\"a\r\nb\",\r\n\r\n,,,,,\r\n80,90,,x,,\r\n"));
        assertThat(read.all()).extracting(Note::text).containsExactly("a\nb", "");
        assertThat(read.all()).extracting(Note::tags).containsExactly(List.of("lab", "ssh"), List.of("x"));
        assertThat(read.all()).extracting(note -> note.range().label()).containsExactly("22", "80–90");
        assertThat(NotesCsv.read(bytes("first,last,colour,tags,note,modified\n1,,,,'tis,\n"))
                        .all())
                .extracting(Note::text)
                .containsExactly("'tis");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x,y|line 1: the heading is missing",
                "first;last;colour;tags;note;modified|line 1: the columns are parted by semicolons",
                "HEAD~1,,,,a|line 2: a line has 6 fields; here are 5",
                "HEAD~a,,,,a,|line 2: “a” is no port",
                "HEAD~1,,,,a,~70000,,,,a,|line 3: ports are the numbers",
                "HEAD~9,1,,,a,|line 2: the range 9-1 is reversed",
                "HEAD~1,,pink,,a,|line 2: “pink” is no colour",
                "HEAD~1,,,,,|line 2: a note has a text, a colour or a tag",
                "HEAD~1,,,,a,~2,,,,b,~1,1,,,c,|line 4: a note for port 1 stands in line 2 already",
                "HEAD~1,,,,a,yesterday|line 2: “yesterday” is no time",
                "HEAD~1,,,a/b,a,|line 2: a tag is one word",
                "HEAD~1,,,,\"a,|line 2: a quotation mark here has no other end",
            })
    void csv_thatIsNone_isRefusedWithItsLine(String text, String reason) {
        byte[] file = bytes(text.replace("HEAD", NotesCsv.HEADING).replace('~', '\n'));
        assertThatThrownBy(() -> NotesReading.read(file))
                .isInstanceOf(StoredFormException.class)
                .hasMessageStartingWith(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"first\":2}|line 3: a note has a text, a colour or a tag",
                "{\"text\":\"a\"}|line 3: the note has no first port",
                "{\"first\":-1,\"text\":\"a\"}|line 3: here should be a number of 0 or more",
                "{\"first\":65536,\"text\":\"a\"}|line 3: ports are the numbers",
                "{\"first\":99999999999999999999,\"text\":\"a\"}|line 3: the number is far too large",
                "{\"first\":1.5,\"text\":\"a\"}|line 3: here should be a whole number",
                "{\"first\":2,\"last\":1,\"text\":\"a\"}|line 3: the range 2-1 is reversed",
                "{\"first\":1,\"text\":\"b\"}|line 3: a note for port 1 stands in line 2 already",
                "{\"first\":2,\"text\":\"a\\u0007\"}|line 3: the note has a character that cannot be seen",
                "{\"first\":2,\"text\":\"\\u202e\"}|line 3: the note has a character that cannot be seen",
                "{\"first\":2,\"text\":\"\\ud800\"}|line 3: the note has a character that cannot be seen",
                "{\"first\":2,\"text\":3}|line 3: here should be a text",
                "{\"first\":2,\"tags\":\"a\"}|line 3: the tags are no list",
                "{\"first\":2,\"tags\":[\"A b\"]}|line 3: a tag is one word",
                "{\"first\":2,\"text\":\"a\",\"modified\":\"2026\"}|line 3: “2026” is no time",
                "{\"first\":2,\"text\":\"a\",|line 4: that is no JSON",
                "[]|line 3: here should be a note",
            })
    void json_thatIsNone_isRefusedWithItsLine(String note, String reason) {
        assertThatThrownBy(() -> read(one(note)))
                .isInstanceOf(StoredFormException.class)
                .hasMessageStartingWith(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"notes\":[],\"version\":1}",
                "{\"version\":0,\"notes\":[]}",
                "{\"version\":1}",
                "{\"version\":1,\"notes\":{}}",
                "{\"version\":1,\"notes\":[]} x"
            })
    void json_withoutTheForm_isRefused(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(StoredFormException.class);
    }

    @Test
    void json_ofANewerVersion_isToldApart_andUnknownKeysArePassedOver() throws Exception {
        assertThatThrownBy(() -> read("{\"version\":2,\"notes\":{}}")).isInstanceOf(NewerFormException.class);
        assertThatThrownBy(() -> NotesReading.read(bytes("{\"version\":2,\"notes\":{}}")))
                .isInstanceOf(StoredFormException.class)
                .hasMessageContaining("newer version");
        assertThat(read("{\"version\":1,\"by\":{\"a\":[1]},\"notes\":[{\"first\":1,\"icon\":{},\"text\":\"a\"}]}")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void moreNotesThanThereMayBe_areRefused_asManyAsThereMayBeAreRead() throws Exception {
        String some = IntStream.range(0, Notes.MOST)
                .mapToObj(i -> "{\"first\":" + i + ",\"text\":\"a\"}")
                .collect(Collectors.joining(",\n"));
        assertThat(read("{\"version\":1,\"notes\":[\n" + some + "]}").size()).isEqualTo(Notes.MOST);
        assertThatThrownBy(() -> read("{\"version\":1,\"notes\":[\n" + some + ",\n{\"first\":60000,\"text\":\"a\"}]}"))
                .hasMessage("line 20002: there are more than 20,000 notes");
        assertThatThrownBy(() -> NotesReading.read(new byte[NotesForm.MOST_BYTES + 1]))
                .hasMessageContaining("larger than 8 MiB");
    }

    /// Heaps of them cover the lines above.
    @Test
    void marksBeyondAllLetters_areLeftOut() throws Exception {
        String heap = "e" + "\u0301".repeat(500) + "x";
        String kept = "e" + "\u0301".repeat(4) + "x";
        NotedRange range = new NotedRange(1, 1);
        assertThat(Note.typed(range, heap, NoteColour.NONE, List.of(), TestNotes.TIME)
                        .orElseThrow()
                        .text())
                .isEqualTo(kept);
        assertThat(NotesCsv.read(bytes(NotesCsv.HEADING + "\n1,,,," + heap + ",\n"))
                        .all())
                .extracting(Note::text)
                .containsExactly(kept);
    }

    @Test
    void typed_isCleaned_andNothingIsNoNote() {
        NotedRange range = NotedRange.of(1);
        assertThat(Note.typed(range, " \n ", NoteColour.NONE, List.of(), TestNotes.TIME))
                .isEmpty();
        Note note = Note.typed(range, "a\r\nb\tc\u0007\u202e \n", NoteColour.NONE, List.of(), TestNotes.TIME)
                .orElseThrow();
        assertThat(note.text()).isEqualTo("a\nb c");
        String longest = "😀".repeat(Note.MOST_TEXT);
        assertThat(Note.typed(range, longest, NoteColour.NONE, List.of(), TestNotes.TIME)
                        .orElseThrow()
                        .text())
                .hasSize(Note.MOST_TEXT);
        assertThat(NoteText.tags(" #Lab, lab;  Zwei-Wort_9 -x ... Ä")).containsExactly("lab", "x", "zwei-wort_9", "ä");
        assertThat(NoteText.tags("a ".repeat(3)
                        + IntStream.range(0, 99).mapToObj(i -> "t" + i).collect(Collectors.joining(" "))))
                .hasSize(Note.MOST_TAGS);
    }
}
