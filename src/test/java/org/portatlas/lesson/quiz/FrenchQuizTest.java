package org.portatlas.lesson.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portatlas.lesson.ClassList;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.PortStatus;
import org.portatlas.registry.Registry;

/// The quiz in French asks the same, and is remembered as the same.
class FrenchQuizTest {
    private static final Registry REGISTRY = Registry.embedded();

    @BeforeEach
    void speakFrench() {
        Locale.setDefault(Locale.FRENCH);
    }

    @AfterEach
    void speakEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @Test
    void quiz_ofTheSameWord_hasTheSameQuestions_inOtherWords() {
        List<QuizQuestion> french = quiz();
        Locale.setDefault(Locale.ENGLISH);
        List<QuizQuestion> english = quiz();

        assertThat(french)
                .extracting(QuizQuestion::key)
                .containsExactlyElementsOf(
                        english.stream().map(QuizQuestion::key).toList());
        assertThat(french)
                .extracting(QuizQuestion::about)
                .containsExactlyElementsOf(
                        english.stream().map(QuizQuestion::about).toList());
        for (int i = 0; i < french.size(); i++) {
            assertThat(french.get(i).ask())
                    .isNotEqualTo(english.get(i).ask())
                    .matches(".*(\\.|\u00a0\\?)")
                    .doesNotContain("{", " ?", " port of ");
            assertThat(french.get(i).why()).isNotEqualTo(english.get(i).why());
        }
    }

    @Test
    void question_isWholeInFrench() {
        RangeQuestions ranges = new RangeQuestions(REGISTRY);
        QuizQuestion count = ranges.count(PortRange.SYSTEM, PortStatus.UNASSIGNED);

        assertThat(ranges.edge(PortRange.DYNAMIC, true).ask()).isEqualTo("Cliquez sur le premier port dynamique.");
        assertThat(ranges.edge(PortRange.USER, false).why()).isEqualTo("Les ports utilisateur vont de 1024 à 49151.");
        assertThat(count.ask())
                .isEqualTo(
                        "Il y a 1\u202f024 ports système. Combien d’entre eux, à peu près, sont non attribués\u00a0?");
        assertThat(count.why()).isEqualTo("283, soit 28\u00a0%, dans l’édition du 2026-08-17.");
    }

    private static List<QuizQuestion> quiz() {
        return new QuizMaker(REGISTRY, ClassList.embedded())
                .make(new QuizSeed("classe"), 40, EnumSet.allOf(QuizKind.class));
    }
}
