package org.portatlas.view.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portatlas.map.MapFrame;
import org.portatlas.registry.Gap;
import org.portatlas.registry.PortStatus;
import org.portatlas.registry.Registry;
import org.portatlas.view.map.Flight;
import org.portatlas.view.map.MapViewModel;
import org.portatlas.view.map.TestMap;

class GapsViewModelTest {
    private static final Registry REGISTRY = Registry.embedded();

    private final MapViewModel map = TestMap.of(REGISTRY);
    private final GapsViewModel model = new GapsViewModel(REGISTRY, map, Runnable::run);

    @BeforeEach
    void size() {
        map.resize(MapFrame.of(800, 800, 1));
    }

    private GapRow row(int port) {
        return model.rows().stream()
                .filter(row -> row.gap().contains(port))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void rows_areAllGaps_withNeighboursThatAreAssigned() {
        assertThat(model.rows()).extracting(GapRow::gap).isEqualTo(REGISTRY.gaps());
        for (GapRow row : model.rows()) {
            assertThat(row.before().port()).isLessThan(row.gap().first());
            assertThat(REGISTRY.status(row.before().port())).isEqualTo(PortStatus.ASSIGNED);
            int after = row.after().port();
            assertThat(after < 0 || after > row.gap().last()).isTrue();
            assertThat(after < 0 || REGISTRY.status(after) == PortStatus.ASSIGNED)
                    .isTrue();
        }
        GapRow row = row(793);
        assertThat(row.before().text()).isEqualTo("780 wpgs");
        assertThat(row.after().text()).isEqualTo("800 mdbs-daemon");
        assertThat(row.shareText()).isEqualTo("1.9 %");
    }

    @Test
    void walk_inPortOrder_goesFromGapToGap() {
        map.selectedPortProperty().set(OptionalInt.of(793));
        model.walk(1);
        assertThat(map.selectedGap()).isEqualTo(new Gap(803, 809));
        model.walk(-1);
        assertThat(map.selectedGap()).isEqualTo(new Gap(781, 799));
    }

    @Test
    void walk_longestFirst_goesByLengthThroughAllAndRound() {
        model.longestFirstProperty().set(true);
        Set<Gap> seen = new HashSet<>();
        int last = Integer.MAX_VALUE;
        for (int step = 0; step < 853; step++) {
            model.walk(1);
            Gap gap = Objects.requireNonNull(map.selectedGap());
            assertThat(gap.length()).isLessThanOrEqualTo(last);
            last = gap.length();
            seen.add(gap);
        }
        assertThat(seen).hasSize(853);
        assertThat(last).isEqualTo(1);
        model.walk(1);
        assertThat(map.selectedGap()).extracting(Gap::length).isEqualTo(829);
        model.walk(-1);
        assertThat(map.selectedGap()).extracting(Gap::length).isEqualTo(1);
    }

    @Test
    void select_leavesAPortOfTheGapSelected_andFlyToShowsAllOfIt() {
        map.selectedPortProperty().set(OptionalInt.of(793));
        model.select(row(793));
        assertThat(map.selectedPortProperty().get()).hasValue(793);
        assertThat(map.flightProperty().get()).isNull();
        model.select(row(803));
        assertThat(map.selectedPortProperty().get()).hasValue(803);
        assertThat(map.flightProperty().get()).isNull();
        model.flyTo(row(793));
        assertThat(map.selectedPortProperty().get()).hasValue(781);
        Flight flight = Objects.requireNonNull(map.flightProperty().get());
        for (int port : new int[] {781, 799}) {
            var cell = flight.target().cell(port, map.layout());
            assertThat(cell.within(flight.target().grid())).isEqualTo(cell);
        }
    }

    @Test
    void table_ofWhatIsShown_hasAHeadAndALineForEach() {
        model.filterProperty().set("793");
        assertThat(model.table(model.rows()).tabs())
                .isEqualTo(String.join("\t", GapsViewModel.COLUMNS)
                        + "\n781\t799\t19\tsystem\t780\twpgs\t800\tmdbs-daemon\t1.9 %\n");
    }

    @Test
    void figures_areComputed_besideTheRfcs_withTheCaution() {
        List<RangeFigures> figures = model.figures();
        RangeFigures system = figures.getFirst();
        RangeFigures user = figures.getLast();
        assertThat(system.now()).isEqualTo("67.7 %");
        assertThat(system.then()).isEqualTo("about 76 %");
        assertThat(user.now()).isEqualTo("11.8 %");
        assertThat(user.then()).isEqualTo("about 9 %");
        assertThat(system.gaps() + user.gaps()).isEqualTo(853);
        assertThat(system.unassigned())
                .isEqualTo(REGISTRY.gaps().stream()
                        .filter(gap -> gap.last() <= 1023)
                        .mapToInt(Gap::length)
                        .sum());
        assertThat(user.longest()).isEqualTo(829);
        assertThat(RangeFigures.caution()).contains("counted differently").contains("no measure of growth or decline");
    }
}
