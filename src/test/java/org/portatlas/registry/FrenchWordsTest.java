package org.portatlas.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the registry, its search and its comparison say in French. What people type stays the same in every language.
class FrenchWordsTest {
    private final PortSearch search = new PortSearch(Registry.embedded());

    @BeforeEach
    void speakFrench() {
        Locale.setDefault(Locale.FRENCH);
    }

    @AfterEach
    void speakEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @Test
    void malformedQuery_isExplained() {
        assertThatThrownBy(() -> SearchQuery.of("70000"))
                .hasMessage("le port 70000 n’existe pas\u00A0: les ports sont les nombres 0-65535");
        assertThat(TermSyntax.parse("70000 ssh").problem())
                .isEqualTo("Le port 70000 n’existe pas\u00A0: les ports sont les nombres 0-65535.");
        assertThat(TermSyntax.parse("gap>viel").problem())
                .isEqualTo("«\u00A0gap>viel\u00A0» ne peut pas être compris\u00A0: écrivez gap>100, gap<5 ou gap=19.");
    }

    @Test
    void findings_sayWhatTheyAre_withWhatWasAskedForMarked() {
        Findings.Finding gap = search.find("system gap=19", 50).best().getFirst();
        assertThat(words(gap.detail())).isEqualTo("[système] · lacune de [19 ports]");
        assertThat(words(search.find("793", 50).best().getFirst().detail())).isEqualTo("non attribué");
    }

    @Test
    void status_isSearchedForByItsEnglishWord_inEveryLanguage() {
        PortSet unassigned = search.find("unassigned", 1).ports();
        assertThat(unassigned.contains(793)).isTrue();
        assertThat(unassigned.contains(22)).isFalse();
    }

    @Test
    void refusedFile_isExplainedWithItsLine() {
        assertThatThrownBy(() -> CsvSamples.read(CsvSamples.whole("echo,99999,tcp,Echo,,,,,,,,")))
                .isInstanceOf(RegistryFormatException.class)
                .hasMessageMatching("ligne \\d+\u00A0: «\u00A099999\u00A0» n’est ni un port ni une plage de ports dans"
                        + " 0-65535");
    }

    @Test
    void changes_areTold() throws IOException {
        PortChange moved = diff(",7,,Unassigned,,,,,,,,", ",7,,Reserved,,,,,,,,");
        assertThat(ChangeWords.brief(moved))
                .isEqualTo("déplacé\u00A0: de «\u00A0non attribué\u00A0» à «\u00A0réservé\u00A0»");
        assertThat(ChangeWords.before(moved)).isEqualTo("non attribué");

        PortChange changed = diff("e,7,udp,Old,,,2001-01,,,,,", "e,7,udp,New,,,2002-02,,,,,");
        assertThat(ChangeWords.brief(changed)).isEqualTo("modifié\u00A0: titre, date (udp)");
        assertThat(ChangeWords.after(changed))
                .isEqualTo("titre (udp)\u00A0: New\u00A0; date (udp)\u00A0: enregistré 2002-02");
    }

    @Test
    void cutTitle_isKnownByItsKind_notByItsWord() throws IOException {
        PortChange cut = diff("e,7,tcp,All the,,,,,,,,", "e,7,tcp,All the words,,,,,,,,");
        assertThat(ChangeWords.lines(cut))
                .singleElement()
                .extracting(ChangeWords.Line::text)
                .isEqualTo("All the… (les mêmes mots, coupés ailleurs)");
    }

    private static PortChange diff(String before, String after) throws IOException {
        return RegistryDiff.between(CsvSamples.read(CsvSamples.whole(before)), CsvSamples.read(CsvSamples.whole(after)))
                .runs()
                .getFirst();
    }

    /// What matched in brackets.
    private static String words(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.matched() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
