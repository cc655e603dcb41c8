package org.portatlas.view.listeners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portatlas.text.Texts;

/// What is said of listeners in French.
class ListenersFrenchTest {
    @BeforeAll
    static void speakFrench() {
        Locale.setDefault(Locale.FRENCH);
    }

    @AfterAll
    static void speakEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @Test
    void sentence_ofARow_isOneOfTheLanguage() {
        ListenerRow row = Rows.tcp(30000, "127.0.0.1", 812, "node");
        assertThat(row.state()).isEqualTo("à l’écoute");
        assertThat(row.sentence()).isEqualTo("node (PID 812) est à l’écoute sur TCP 30000, " + row.exposure());
        assertThat(row.sentence(false))
                .isEqualTo("node (PID 812) n’est plus à l’écoute sur TCP 30000, " + row.exposure());
        assertThat(Rows.tcp(80, "0.0.0.0").sentence(true))
                .startsWith("Quelque chose (propriétaire masqué) est désormais à l’écoute sur TCP 80, ");
    }

    @Test
    void sentence_ofAChange_saysWhatWasBefore() {
        RowChanges changes = RowChanges.between(
                List.of(Rows.tcp(3000, "127.0.0.1", 1, "node")), List.of(Rows.tcp(3000, "127.0.0.1", 2, "java")));
        assertThat(changes.kept().getFirst().sentence()).endsWith("\u00A0; avant\u00A0: tenu par node (PID 1)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"exposé", "EXPOSÉ", "expose", "exposed"})
    void filter_takesTheWordsOfTheLanguageAndTheEnglishOnes(String typed) {
        ListenerFilter filter = ListenerFilter.of(typed);
        assertThat(filter.passes()).accepts(Rows.tcp(80, "0.0.0.0")).rejects(Rows.tcp(80, "127.0.0.1"));
    }

    @Test
    void filter_thatMeansNothing_saysSo() {
        assertThat(ListenerFilter.of("70000").problem())
                .isEqualTo("Il n’y a pas de port 70000\u00A0: le dernier est 65535.");
    }

    @Test
    void counts_areOneOrMany() {
        Texts texts = new Texts(ListenersPane.class);
        assertThat(texts.get("sockets", 1)).isEqualTo("1 socket");
        assertThat(texts.get("sockets", 1200)).isEqualTo("1\u202F200 sockets");
        assertThat(texts.get("baseline.since", 0, 1, 2)).isEqualTo("Depuis\u00A0: 0 apparu, 1 disparu, 2 changés.");
    }
}
