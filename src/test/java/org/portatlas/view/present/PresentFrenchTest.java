package org.portatlas.view.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.portatlas.registry.Registry;
import org.portatlas.text.Texts;

/// What stands on the wall in French.
class PresentFrenchTest {
    @BeforeAll
    static void speakFrench() {
        Locale.setDefault(Locale.FRENCH);
    }

    @AfterAll
    static void speakEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @Test
    void caption_ofAllPorts_countsAsTheLanguageDoes() {
        assertThat(PortCaptions.of(Registry.embedded(), null, List.of(), ""))
                .isInstanceOfSatisfying(Caption.OfPort.class, all -> {
                    assertThat(all.number()).isEqualTo("65\u202F536");
                    assertThat(all.facts().getFirst()).matches("\\d\u202F\\d{3} attribués");
                    assertThat(all.facts().getLast()).isEqualTo("16\u202F384 jamais attribués");
                });
    }

    @Test
    void connections_areOneOrMany() {
        Texts texts = new Texts(SocketWords.class);
        assertThat(texts.get("here.connections", 1)).isEqualTo("1 connexion.");
        assertThat(texts.get("here.connections", 3)).isEqualTo("3 connexions.");
        assertThat(texts.get("here.ends", 2, "a:1, b:2")).isEqualTo("Autres extrémités\u00A0: a:1, b:2");
    }
}
