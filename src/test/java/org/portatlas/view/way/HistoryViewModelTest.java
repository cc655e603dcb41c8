package org.portatlas.view.way;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portatlas.map.CellPassage;
import org.portatlas.map.HilbertLayout;
import org.portatlas.map.MapFrame;
import org.portatlas.map.RowsLayout;
import org.portatlas.map.Viewport;
import org.portatlas.registry.Registry;
import org.portatlas.view.LateClock;
import org.portatlas.view.map.Flight;
import org.portatlas.view.map.MapViewModel;
import org.portatlas.view.map.TestMap;

class HistoryViewModelTest {
    private static final Registry REGISTRY = Registry.embedded();
    private static final MapFrame FRAME = MapFrame.of(800, 800, 1).withGhosts(4);

    private final LateClock clock = new LateClock();
    private final MapViewModel map = TestMap.of(REGISTRY);
    private HistoryViewModel history;
    private long minutes;

    @BeforeEach
    void start() {
        map.resize(FRAME);
        history = new HistoryViewModel(map, clock);
    }

    private void land() {
        for (Flight flight = map.flightProperty().get();
                flight != null;
                flight = map.flightProperty().get()) {
            map.fly(flight, 0.5);
            map.fly(flight, 1);
        }
    }

    private void later() {
        minutes++;
        clock.putForward(Duration.ofMinutes(minutes));
    }

    private void visit(int... ports) {
        for (int port : ports) {
            map.select(port);
            land();
            later();
        }
    }

    private OptionalInt selected() {
        return map.selectedPortProperty().get();
    }

    @Test
    void back_afterTwoPorts_leadsToTheFirstAndToTheWhole_andForwardAgain() {
        assertThat(history.backwardProperty().get()).isFalse();
        visit(443);
        Viewport at443 = map.viewport();
        visit(50000);
        Viewport at50000 = map.viewport();
        history.back();
        land();
        assertThat(selected()).hasValue(443);
        assertThat(map.viewport()).isEqualTo(at443);
        history.back();
        land();
        assertThat(selected()).isEmpty();
        assertThat(map.viewport().isWhole()).isTrue();
        assertThat(history.backwardProperty().get()).isFalse();
        history.back();
        assertThat(selected()).isEmpty();
        history.forward();
        history.forward();
        land();
        assertThat(selected()).hasValue(50000);
        assertThat(map.viewport()).isEqualTo(at50000);
        assertThat(history.forwardProperty().get()).isFalse();
    }

    @Test
    void select_afterBack_forgetsWhatLayForward() {
        visit(443, 8080);
        history.back();
        land();
        later();
        visit(22);
        assertThat(history.forwardProperty().get()).isFalse();
        history.back();
        assertThat(selected()).hasValue(443);
    }

    @Test
    void arrowKeys_inASecond_leaveOneEntryForAllThatWerePassed() {
        visit(443);
        for (int step = 0; step < 7; step++) {
            map.moveSelection(1, 0);
            map.moveSelection(0, 1);
        }
        land();
        later();
        int end = 443 + 7 + 7 * 256;
        assertThat(selected()).hasValue(end);
        assertThat(history.recent()).containsExactly(end, 443);
        history.back();
        assertThat(selected()).hasValue(443);
    }

    @Test
    void arrowKeys_slowly_leaveAnEntryForEachPort() {
        visit(443);
        for (int step = 0; step < 3; step++) {
            map.moveSelection(1, 0);
            later();
        }
        assertThat(history.recent()).containsExactly(446, 445, 444, 443);
        history.back();
        assertThat(selected()).hasValue(445);
    }

    @Test
    void jumps_inASecond_areEntriesAll() {
        map.select(443);
        map.select(8080);
        map.select(22);
        land();
        assertThat(history.recent()).containsExactly(22, 8080, 443);
        history.back();
        assertThat(selected()).hasValue(8080);
    }

    @Test
    void anotherView_withoutASelection_isAPlace_andASmallMoveIsNone() {
        visit(443);
        Viewport close = map.viewport();
        map.pan(-20, -10);
        later();
        Viewport moved = map.viewport();
        assertThat(moved).isNotEqualTo(close);
        map.showWhole();
        land();
        later();
        history.back();
        land();
        assertThat(selected()).hasValue(443);
        assertThat(map.viewport()).isEqualTo(moved);
    }

    @Test
    void aLongDrag_inSmallMoves_isOnePlace() {
        visit(0x2010);
        Viewport close = map.viewport();
        for (int move = 0; move < 400; move++) {
            map.pan(-15, -15);
        }
        later();
        history.back();
        land();
        assertThat(map.viewport().originX()).isBetween(close.originX() - 900, close.originX());
        history.forward();
        land();
        assertThat(map.viewport().originX()).isLessThan(close.originX() - 5000);
        assertThat(history.forwardProperty().get()).isFalse();
    }

    @Test
    void resize_isNoPlace_andBackFitsTheNewWindow() {
        visit(443, 8080);
        map.resize(MapFrame.of(600, 500, 1).withGhosts(4));
        later();
        history.back();
        land();
        assertThat(selected()).hasValue(443);
        assertThat(map.viewport().frame()).isEqualTo(MapFrame.of(600, 500, 1).withGhosts(4));
        var cell = map.viewport().cell(443, map.layout());
        assertThat(cell.within(map.viewport().grid())).isEqualTo(cell);
        history.back();
        land();
        assertThat(history.backwardProperty().get()).isFalse();
    }

    @Test
    void back_toAPlaceInAnotherLayout_putsThePortsBackToo() {
        visit(443);
        Viewport then = map.viewport();
        map.arrange(new HilbertLayout());
        arrive();
        assertThat(history.forwardProperty().get()).isFalse();
        visit(8080);
        history.back();
        arrive();
        assertThat(selected()).hasValue(443);
        assertThat(map.layout().id()).as("the place was kept as it was left").isEqualTo(new HilbertLayout().id());
        map.arrange(new RowsLayout());
        arrive();
        visit(8080);
        map.arrange(new HilbertLayout());
        arrive();
        history.back();
        arrive();
        assertThat(map.layout().id()).isEqualTo(RowsLayout.ID);
        assertThat(map.viewport()).isEqualTo(then);
    }

    /// A change of layout has come to its end, and a flight too.
    private void arrive() {
        for (CellPassage passage = map.passageProperty().get();
                passage != null;
                passage = map.passageProperty().get()) {
            map.pass(passage, 1);
        }
        land();
        later();
    }

    @Test
    void recent_afterManyPorts_areTheLastTwelveOnce_withEarlierDaysBehind() {
        visit(1, 2, 3, 1);
        history.remember(List.of(80, 3, 22));
        assertThat(history.recent()).containsExactly(1, 3, 2, 80, 22);
        IntStream.rangeClosed(1, 20).forEach(each -> visit(each * 500));
        assertThat(history.recent())
                .containsExactlyElementsOf(IntStream.rangeClosed(9, 20)
                        .mapToObj(each -> (29 - each) * 500)
                        .toList());
    }
}
