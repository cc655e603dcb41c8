package org.portatlas.export.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portatlas.export.handout.HandOut.Imprint;

/// A hand-out as a file, in French.
class FrenchHandOutTest {
    @BeforeEach
    void speakFrench() {
        Locale.setDefault(Locale.FRENCH);
    }

    @AfterEach
    void speakEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    private static HandOut sheet() {
        return new HandOut(
                "Leçon",
                "Pourquoi il y a des lacunes",
                "",
                1,
                List.of(new Block.Strip("780 wpgs", 781, 799, 793, "800 mdbs-daemon")),
                List.of("Le port 443."),
                List.of(),
                new Imprint("2026-08-17", LocalDate.of(2026, 9, 1), ""));
    }

    @Test
    void file_saysItsLanguage_andAllOfItIsFrench() {
        assertThat(HandOutHtml.of(sheet()))
                .startsWith("<!DOCTYPE html>\n<html lang=\"fr\">")
                .contains(
                        "<title>Leçon\u00a0: Pourquoi il y a des lacunes</title>",
                        "<h2>Réponses</h2>",
                        "Registre de l’IANA, édition 2026-08-17  ·  fiche faite avec Port Atlas, 1 septembre 2026",
                        "La lacune va du port 781 au port 799, entre 780 wpgs et 800 mdbs-daemon.");
    }

    @Test
    void fileName_hasNoAccents() {
        assertThat(sheet().fileName()).isEqualTo("lecon-pourquoi-il-y-a-des-lacunes");
    }

    @Test
    void strip_atTheEndsOfTheMap_isSaidToo() {
        assertThat(new Block.Strip("", 0, 4, 2, "5 rje").words())
                .isEqualTo("La lacune va du port 0 au port 4, avant 5 rje.");
        assertThat(new Block.Strip("3 a", 4, 4, 4, "5 rje").words())
                .isEqualTo("La lacune se réduit au port 4, entre 3 a et 5 rje.");
        assertThat(new Block.Strip("3 a", 4, 4, 4, "").words()).isEqualTo("La lacune se réduit au port 4, après 3 a.");
    }
}
