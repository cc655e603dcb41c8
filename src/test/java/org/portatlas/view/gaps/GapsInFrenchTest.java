package org.portatlas.view.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.Registry;

/// The lens on the gaps in French: its numbers, and the words that its filter takes.
class GapsInFrenchTest {
    private static final List<GapRow> ALL = GapRow.of(Registry.embedded());

    @BeforeEach
    void french() {
        Locale.setDefault(Locale.FRENCH);
    }

    @AfterEach
    void english() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @Test
    void share_followsTheLanguage_butInAFileItDoesNot() {
        GapRow row = ALL.stream()
                .filter(each -> each.gap().contains(793))
                .findFirst()
                .orElseThrow();
        assertThat(row.shareText()).isEqualTo("1,9\u00a0%");
        assertThat(row.shareInFile()).isEqualTo("1.9 %");
        assertThat(row.rangeName()).isEqualTo("Système");
    }

    @Test
    void filter_takesTheRangesByBothNames() {
        long system =
                ALL.stream().filter(row -> row.range() == PortRange.SYSTEM).count();
        assertThat(system).isPositive().isLessThan(ALL.size());
        for (String word : List.of("système", "Système", "system")) {
            assertThat(ALL.stream().filter(GapFilter.of(word)).count()).as(word).isEqualTo(system);
        }
    }
}
