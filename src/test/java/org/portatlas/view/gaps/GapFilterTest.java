package org.portatlas.view.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portatlas.registry.Gap;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.Registry;

class GapFilterTest {
    private static final List<GapRow> ALL = GapRow.of(Registry.embedded());

    private static List<GapRow> pass(String typed) {
        return ALL.stream().filter(GapFilter.of(typed)).toList();
    }

    private static List<GapRow> all(Predicate<GapRow> wanted) {
        return ALL.stream().filter(wanted).toList();
    }

    @Test
    void of_aNumber_findsItsGap() {
        assertThat(pass("793")).extracting(GapRow::gap).containsExactly(new Gap(781, 799));
    }

    @Test
    void of_anAssignedPort_findsTheGapsBesideIt() {
        assertThat(pass("800")).extracting(GapRow::gap).contains(new Gap(781, 799));
        assertThat(pass("800"))
                .allMatch(row -> row.before().port() == 800 || row.after().port() == 800);
        assertThat(pass("79")).noneMatch(row -> row.gap().contains(793));
    }

    @ParameterizedTest
    @ValueSource(strings = {">100", "> 100", ">=101", " >100 ", "> = 101"})
    void of_aLength_comparesNumbers(String typed) {
        assertThat(pass(typed)).isEqualTo(all(row -> row.gap().length() > 100)).isNotEmpty();
    }

    @Test
    void of_otherLengths_compareNumbersToo() {
        assertThat(pass("=19")).isEqualTo(all(row -> row.gap().length() == 19)).isNotEmpty();
        assertThat(pass("<3")).isEqualTo(all(row -> row.gap().length() < 3)).isNotEmpty();
        assertThat(pass("<=3")).isEqualTo(all(row -> row.gap().length() <= 3)).isNotEmpty();
    }

    @Test
    void of_aRangeOfPorts_findsGapsThatHaveSomeThere() {
        assertThat(pass("700-900"))
                .isEqualTo(all(row -> row.gap().last() >= 700 && row.gap().first() <= 900))
                .isNotEmpty();
        assertThat(pass("785-787")).extracting(GapRow::gap).containsExactly(new Gap(781, 799));
    }

    @Test
    void of_severalWords_allMustHold() {
        assertThat(pass("system")).hasSize(47);
        assertThat(pass("User")).hasSize(806);
        assertThat(pass("system >10 700-900"))
                .isEqualTo(all(row -> row.range() == PortRange.SYSTEM
                        && row.gap().length() > 10
                        && row.gap().last() >= 700
                        && row.gap().first() <= 900))
                .isNotEmpty();
    }

    @Test
    void of_aName_findsItsNeighbours() {
        assertThat(pass("WPGS")).extracting(GapRow::gap).contains(new Gap(781, 799));
        assertThat(pass("no-such-name")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "9-", "999999999999", "<>3", "=", "*", "(", "700-"})
    void of_nonsense_holdsForNoneAndNeverThrows(String typed) {
        assertThat(pass(typed)).isEmpty();
    }

    @Test
    void of_nothing_holdsForAll() {
        assertThat(pass("  ")).hasSize(853);
    }
}
