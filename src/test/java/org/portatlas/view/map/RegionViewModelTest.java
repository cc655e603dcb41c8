package org.portatlas.view.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portatlas.map.CellRectangle;
import org.portatlas.map.HilbertLayout;
import org.portatlas.map.MapFrame;
import org.portatlas.registry.PortSet;
import org.portatlas.registry.Registry;
import org.portatlas.view.map.RegionViewModel.Shape;

class RegionViewModelTest {
    private static final Registry REGISTRY = Registry.embedded();

    private final MapViewModel map = TestMap.of(REGISTRY);
    private final RegionViewModel region = new RegionViewModel(map);

    @BeforeEach
    void size() {
        map.resize(MapFrame.of(800, 800, 1));
    }

    private PortSet ports() {
        return Objects.requireNonNull(region.portsProperty().get());
    }

    @Test
    void begin_takesTheSelectedPort_orTheSystemPorts_andLeavesARegionAlone() {
        region.begin();
        assertThat(ports()).isEqualTo(PortSet.between(0, 1023));
        assertThat(region.end()).isTrue();
        assertThat(region.end()).isFalse();
        map.selectedPortProperty().set(OptionalInt.of(793));
        region.begin();
        assertThat(ports()).hasToString("793");
        region.set(799, 781);
        region.begin();
        assertThat(ports()).hasToString("781-799");
    }

    @Test
    void grow_byCells_isARectangleFromTheSelectedPort_thatShrinksOnTheWayBack() {
        map.selectedPortProperty().set(OptionalInt.of(793));
        region.grow(1, 0, Shape.RECTANGLE);
        region.grow(0, 1, Shape.RECTANGLE);
        assertThat(ports()).hasToString("793-794, 1049-1050");
        region.grow(-1, 0, Shape.RECTANGLE);
        assertThat(ports()).hasToString("793, 1049");
        region.grow(-1, 0, Shape.RECTANGLE);
        assertThat(ports()).hasToString("792-793, 1048-1049");
        assertThat(map.selectedPortProperty().get()).hasValue(793);
    }

    @Test
    void grow_portAfterPort_isARun_andEndsAtTheEnds() {
        map.selectedPortProperty().set(OptionalInt.of(793));
        region.grow(1, 0, Shape.RUN);
        assertThat(ports()).hasToString("793-794");
        region.grow(0, 1, Shape.RUN);
        assertThat(ports()).hasToString("793-1050");
        region.set(65530, 65535);
        region.grow(1, 0, Shape.RUN);
        assertThat(ports()).hasToString("65530-65535");
        region.set(3, 0);
        region.grow(0, -1, Shape.RUN);
        assertThat(ports()).hasToString("0-3");
        region.grow(-1, 0, Shape.RECTANGLE);
        assertThat(ports()).hasToString("0-3");
    }

    @Test
    void grow_beyondWhatIsSeen_movesTheMapThere() {
        map.resize(MapFrame.of(400, 400, 1));
        map.lookAt(793, 40);
        map.selectedPortProperty().set(OptionalInt.of(793));
        for (int step = 0; step < 20; step++) {
            region.grow(0, 1, Shape.RECTANGLE);
        }
        assertThat(map.destination()
                        .cell(793 + 20 * 256, map.layout())
                        .within(map.destination().grid()))
                .isEqualTo(map.destination().cell(793 + 20 * 256, map.layout()));
    }

    @Test
    void anotherLayout_leavesThePortsOfARectangle() {
        region.startAt(5 * 256 + 10);
        region.drawTo(9 * 256 + 20, Shape.RECTANGLE);
        region.finishDrawing();
        PortSet drawn = ports();
        assertThat(drawn.runs()).hasSize(5);
        HilbertLayout hilbert = new HilbertLayout();
        map.arrange(hilbert);
        assertThat(ports()).isEqualTo(drawn);
        region.startAt(1000);
        region.drawTo(3000, Shape.RECTANGLE);
        assertThat(ports()).isEqualTo(CellRectangle.between(1000, 3000, hilbert).ports(hilbert));
        region.drawTo(3000, Shape.RUN);
        assertThat(ports()).hasToString("1000-3000");
    }

    @Test
    void fit_showsEveryCellOfARectangle_asLargeAsItGoes() {
        region.startAt(5 * 256 + 10);
        region.drawTo(9 * 256 + 20, Shape.RECTANGLE);
        region.fit();
        var target = map.destination();
        for (int port : new int[] {5 * 256 + 10, 5 * 256 + 20, 9 * 256 + 10, 9 * 256 + 20}) {
            assertThat(target.cell(port, map.layout()).within(target.grid()))
                    .isEqualTo(target.cell(port, map.layout()));
        }
        assertThat(target.cellHeight()).isGreaterThan(20);
    }
}
