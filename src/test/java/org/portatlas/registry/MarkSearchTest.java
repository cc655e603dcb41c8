package org.portatlas.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.portatlas.ProcessorTime;
import org.portatlas.registry.Findings.Finding;
import org.portatlas.registry.Findings.Kind;

/// What somebody has noted, in searches: by `note:` and `tag:`, with other terms, and by plain words.
class MarkSearchTest {
    private static final PortSearch SEARCH = new PortSearch(Registry.embedded());
    private static final List<MarkedText> MARKS = List.of(
            new MarkedText(22, 22, "Far shell\nof the Bastion", List.of("lab", "ssh"), "note"),
            new MarkedText(788, 799, "our gap", List.of("lab-2"), "note"),
            new MarkedText(8080, 8080, "", List.of("term"), "shared note"),
            new MarkedText(50000, 50009, "students: bastion", List.of(), "note"));

    private static Findings find(String typed) {
        return SEARCH.find(typed, 50, MARKS);
    }

    private static String text(Finding finding) {
        StringBuilder text = new StringBuilder();
        finding.title().forEach(piece -> text.append(piece.matched() ? "[" + piece.text() + "]" : piece.text()));
        text.append(" | ");
        finding.detail().forEach(piece -> text.append(piece.matched() ? "[" + piece.text() + "]" : piece.text()));
        return text.toString();
    }

    @Test
    void note_findsTheWord_whereverItStandsInTheText() {
        Findings found = find("note:bastion");
        assertThat(found.kind()).isEqualTo(Kind.TERMS);
        assertThat(found.ports()).hasToString("22, 50000-50009");
        assertThat(found.best())
                .extracting(MarkSearchTest::text)
                .containsExactly(
                        "22  Far shell of the [Bastion] | [note] · #lab · #ssh",
                        "50000–50009  students: [bastion] | [note] · 10 ports");
    }

    @Test
    void note_takesSeveralWordsInQuotationMarks_orAfterABlank() {
        assertThat(find("note:\"shell of the\"").ports()).hasToString("22");
        assertThat(find("note: BASTION").ports()).hasToString("22, 50000-50009");
        assertThat(find("note:bastion note:far").ports()).hasToString("22");
        assertThat(find("note:bastion students").ports()).hasToString("50000-50009");
    }

    @Test
    void withoutAWord_findsEveryNote_andEveryTag() {
        assertThat(find("note:").best()).hasSize(4);
        assertThat(find("tag:").best()).hasSize(4 - 1);
    }

    @Test
    void tag_findsItsBeginning_andNoText() {
        assertThat(find("tag:lab").ports()).hasToString("22, 788-799");
        assertThat(find("tag:#LAB-").ports()).hasToString("788-799");
        assertThat(find("tag:bastion").isEmpty()).isTrue();
        assertThat(text(find("tag:term").best().getFirst())).isEqualTo("8080   | [shared note] · #[term]");
    }

    @Test
    void otherTerms_narrowIt() {
        assertThat(find("note:bastion dynamic").ports()).hasToString("50000-50009");
        assertThat(find("tag:lab 793").ports()).hasToString("793");
        assertThat(find("tag:lab 790-795").best()).singleElement().satisfies(one -> {
            assertThat(List.of(one.first(), one.last())).containsExactly(790, 795);
            assertThat(text(one)).isEqualTo("790–795  our gap | [note] · 788–799 · #[lab]-2");
        });
        assertThat(find("tag:lab unassigned").ports()).hasToString("788-799");
        assertThat(find("note:gap gap>5").problem()).isEmpty();
    }

    @Test
    void plainWords_findNotesToo_markedAsSuch_afterTheBestOfTheRegistry() {
        Findings found = find("bastion");
        assertThat(found.kind()).isEqualTo(Kind.WORDS);
        assertThat(found.ports()).hasToString("22, 50000-50009");
        assertThat(found.best()).allMatch(one -> text(one).contains("[note]"));
        Findings ssh = find("ssh");
        assertThat(ssh.best().getFirst().first()).isEqualTo(22);
        assertThat(text(ssh.best().getFirst())).doesNotContain("[note]");
        assertThat(text(ssh.best().get(1))).isEqualTo("22  Far shell of the Bastion | [note] · #lab · #[ssh]");
        assertThat(ssh.best().size()).isGreaterThan(2);
    }

    @Test
    void withoutNotes_nothingIsFoundOfThem_andAllElseIsAsBefore() {
        assertThat(SEARCH.find("note:bastion", 50).isEmpty()).isTrue();
        assertThat(SEARCH.find("tag:lab", 50).kind()).isEqualTo(Kind.TERMS);
        for (String typed : List.of("22", "http", "udp year:2006 user", "gap>100", "dynamic host", "xyzzy")) {
            assertThat(find(typed)).isEqualTo(SEARCH.find(typed, 50));
        }
    }

    /// Eight million characters of notes, as many as there may be.
    @Test
    @Tag("no-mutation")
    void manyLongNotes_areSearchedWhileOneTypes() {
        String text = "x y ".repeat(1_000);
        List<MarkedText> many = IntStream.range(0, 2_000)
                .mapToObj(port -> new MarkedText(port, port, text, List.of(), "note"))
                .toList();
        ProcessorTime start = ProcessorTime.start();
        assertThat(SEARCH.find("note:zebra", 50, many).isEmpty()).isTrue();
        assertThat(start.passed()).isLessThan(Duration.ofSeconds(1));
    }
}
