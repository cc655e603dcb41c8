package org.portatlas.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.portatlas.ProcessorTime;
import org.portatlas.map.Colouring;
import org.portatlas.map.Landmarks;
import org.portatlas.map.Theme;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.Registry;
import org.portatlas.store.notes.Note;
import org.portatlas.store.notes.NoteColour;
import org.portatlas.store.notes.NotedRange;
import org.portatlas.store.notes.Notes;

/// Notes on the map: whose colour a port has, what it is called, what the legend counts and the status line says.
class NotesLayerTest {
    private static final LayerInput BARE = LayerInput.of(Registry.embedded());
    private static final LayerInput INPUT = BARE.with(TestSockets.notes());
    private static final Layer LAYER = new NotesLayer();

    @Test
    void port_hasTheColourOfItsNarrowestNote_theUsersOwnFirst() {
        for (Theme theme : Theme.values()) {
            Colouring colours = LAYER.colour(INPUT, theme);
            assertThat(colours.swatch(22)).isEqualTo(NotesLayer.swatch(NoteColour.RED, theme));
            assertThat(colours.swatch(23)).isEqualTo(NotesLayer.swatch(NoteColour.ORANGE, theme));
            assertThat(colours.swatch(443)).isEqualTo(NotesLayer.swatch(NoteColour.YELLOW, theme));
            assertThat(colours.swatch(31000)).isEqualTo(NotesLayer.swatch(NoteColour.BLUE, theme));
            assertThat(colours.swatch(51820)).isEqualTo(NotesLayer.swatch(NoteColour.NONE, theme));
            assertThat(colours.swatch(31)).isEqualTo(LAYER.colour(BARE, theme).swatch(31));
        }
    }

    @Test
    void legend_countsPorts_andSaysThatAFileIsShared() {
        assertThat(LAYER.legend(INPUT, Theme.DARK))
                .extracting(LegendEntry::label)
                .containsExactly(
                        "no colour 1",
                        "red 1",
                        "orange 10",
                        "yellow 1",
                        "green 12",
                        "blue 2,769",
                        "purple 100",
                        "with a shared file");
        assertThat(LAYER.legend(INPUT, Theme.DARK).getLast().detail()).contains("2 of the notes are from term.csv");
        assertThat(LAYER.legend(BARE, Theme.DARK)).singleElement().matches(LegendEntry::isRemark);
        assertThat(LAYER.legend(BARE.with(NotedPorts.NONE), Theme.DARK))
                .singleElement()
                .extracting(LegendEntry::text)
                .isEqualTo("No notes yet: key B on the map writes one");
    }

    @Test
    void landmarks_areTheFirstWords_andTheUsualOnesWithoutNotes() {
        assertThat(LAYER.colour(INPUT, Theme.DARK).landmarks().names())
                .containsEntry(22, "Bastion")
                .containsEntry(8080, "practice server of th…")
                .containsEntry(30000, "cluster (shared)")
                .containsEntry(443, "their web (shared)");
        assertThat(LAYER.colour(BARE.with(NotedPorts.NONE), Theme.DARK).landmarks())
                .isEqualTo(Landmarks.USUAL);
        assertThat(new RegistryLayer().colour(INPUT, Theme.DARK).landmarks()).isEqualTo(Landmarks.USUAL);
    }

    /// The narrowest first, those with a text before all others; what has a tag alone is called by it, and what has
    /// nothing as the registry calls it.
    @Test
    void landmarks_areInTheOrderInWhichTheyAreWanted() {
        NotedPorts noted = new NotedPorts(
                Notes.of(List.of(
                        note(10, 10, "", "lab"),
                        note(20, 20, ""),
                        note(30, 39, "wide"),
                        note(30, 30, "narrow"),
                        note(40, 40, "exactly twenty-two long"),
                        note(50, 50, "exactly twenty-two lon"))),
                Notes.NONE,
                "");
        assertThat(noted.landmarks().ports()).containsExactly(30, 40, 50, 10, 20);
        assertThat(noted.landmarks().names())
                .isEqualTo(
                        Map.of(30, "narrow", 40, "exactly twenty-two lo…", 50, "exactly twenty-two lon", 10, "#lab"));
    }

    @Test
    void landmarks_areTwoHundredAtMost_thoseWithATextFirst() {
        NotedPorts noted = new NotedPorts(
                Notes.of(IntStream.range(0, 300)
                        .mapToObj(port -> note(port, port, port % 3 == 0 ? "" : "note"))
                        .toList()),
                Notes.NONE,
                "");
        assertThat(noted.landmarks().ports())
                .hasSize(200)
                .allMatch(port -> port % 3 != 0)
                .isSorted();
    }

    private static Note note(int first, int last, String text, String... tags) {
        return new Note(new NotedRange(first, last), text, NoteColour.RED, List.of(tags), Instant.EPOCH);
    }

    @Test
    void words_sayTheNote() {
        assertThat(LAYER.words(INPUT, 22)).isEqualTo("note: Bastion, and 1 more");
        assertThat(LAYER.words(INPUT, 789)).isEqualTo("note for 788–799: our gap");
        assertThat(LAYER.words(INPUT, 30000)).isEqualTo("shared note for 30000–32767: cluster");
        assertThat(LAYER.words(INPUT, 80)).isEmpty();
        assertThat(LAYER.words(BARE, 22)).isEmpty();
    }

    @Test
    void otherNotes_areAnotherPicture() {
        NotedPorts other = new NotedPorts(TestSockets.notes().own(), Notes.NONE, "");
        assertThat(LAYER.basis(BARE.with(other))).isNotEqualTo(LAYER.basis(INPUT));
        assertThat(LAYER.colour(BARE.with(other), Theme.DARK)).isNotEqualTo(LAYER.colour(INPUT, Theme.DARK));
        assertThat(LAYER.basis(BARE.with(TestSockets.notes()))).isEqualTo(LAYER.basis(INPUT));
    }

    /// As many notes as there may be, each over nearly everything.
    @Test
    @Tag("no-mutation")
    void manyWideNotes_areLaidInATwinkling() {
        Notes wide = Notes.of(IntStream.range(0, Notes.MOST)
                .mapToObj(i -> new Note(
                        new NotedRange(i, PortRange.PORTS - 1 - i), "n", NoteColour.RED, List.of(), Instant.EPOCH))
                .toList());
        ProcessorTime start = ProcessorTime.start();
        assertThat(new NotedPorts(wide, Notes.NONE, "").colour(65535)).isEqualTo(NoteColour.RED);
        assertThat(start.passed()).isLessThan(Duration.ofSeconds(2));
    }
}
