package org.portatlas.view.way;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portatlas.registry.Registry;
import org.portatlas.text.Language;

class FrenchCrumbTest {
    @BeforeEach
    void french() {
        Language.FRENCH.speak(Locale.FRENCH);
    }

    @AfterEach
    void english() {
        Language.ENGLISH.speak(Locale.ENGLISH);
    }

    @Test
    void to_aPort_isToldInFrench() {
        assertThat(Crumb.to(OptionalInt.of(793), Registry.embedded()))
                .containsExactly(
                        new Crumb("0–65535", 0, 65535, "Montrer tous les ports, 0 à 65535"),
                        new Crumb("Système", 0, 1023, "Montrer les ports système"),
                        new Crumb("781–799", 781, 799, "Montrer la lacune, 781 à 799"),
                        new Crumb("793", 793, 793, "Montrer le port 793"));
    }
}
