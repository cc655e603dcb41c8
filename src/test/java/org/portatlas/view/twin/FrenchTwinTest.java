package org.portatlas.view.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portatlas.layer.LayerInput;
import org.portatlas.layer.RegistryLayer;
import org.portatlas.registry.Registry;
import org.portatlas.text.Language;

class FrenchTwinTest {
    private static final TwinFacts FACTS = new TwinFacts(new RegistryLayer(), LayerInput.of(Registry.embedded()), null);

    @BeforeEach
    void french() {
        Language.FRENCH.speak(Locale.FRENCH);
    }

    @AfterEach
    void english() {
        Language.ENGLISH.speak(Locale.ENGLISH);
    }

    private static long count(String typed) {
        return IntStream.range(0, 65536)
                .filter(TwinFilter.of(typed, FACTS).passes())
                .count();
    }

    @ParameterizedTest
    @CsvSource({"système,system", "utilisateur,user", "attribué,assigned", "non-attribué,unassigned"})
    void filter_inWordsOfEitherLanguage_isTheSame(String french, String english) {
        assertThat(count(french)).isEqualTo(count(english)).isPositive();
    }

    @Test
    void filter_thatMeansNothing_saysWhy() {
        assertThat(TwinFilter.of("900-700", FACTS).problem())
                .isEqualTo("«\u00a0900-700\u00a0» est à l’envers\u00a0: écrivez 700-900.");
    }

    @Test
    void status_isShownInFrench_andWrittenAsEver() {
        assertThat(TwinColumn.STATUS.text(FACTS, 793)).isEqualTo("non attribué");
        assertThat(TwinColumn.STATUS.value(FACTS, 793)).isEqualTo("unassigned");
        assertThat(TwinViewModel.count(1234)).isEqualTo("1\u202f234 sur 65\u202f536");
    }
}
