package org.portatlas.view.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portatlas.registry.PortSet;
import org.portatlas.registry.RegionSummary;
import org.portatlas.registry.Registry;
import org.portatlas.text.Language;

class FrenchRegionTest {
    @BeforeEach
    void french() {
        Language.FRENCH.speak(Locale.FRENCH);
    }

    @AfterEach
    void english() {
        Language.ENGLISH.speak(Locale.ENGLISH);
    }

    @Test
    void gaps_thatLieInItPartly_sayHowMuch() {
        RegionSummary summary = RegionSummary.of(Registry.embedded(), PortSet.between(790, 799));
        assertThat(RegionLine.gaps(summary))
                .containsExactly(new RegionLine(781, "781–799", "10 de ses 19 ports dans la région"));
    }
}
