package org.portatlas.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VisiblePortsTest {
    private static final PortLayout ROWS = new RowsLayout();
    private static final PortLayout HILBERT = new HilbertLayout();

    static Stream<Arguments> views() {
        return Stream.of(ROWS, HILBERT).flatMap(layout -> {
            Viewport whole = Viewport.whole(layout.frame(600, 500, 1));
            return Stream.of(
                            whole,
                            whole.zoomedTo(5.3, 200, 200),
                            whole.centredOn(30000, 30, layout),
                            whole.centredOn(255, 40, layout),
                            whole.centredOn(65535, 44, layout).panned(7, -3),
                            whole.centredOn(511, 36, layout).moved(0.4, 0.7))
                    .map(viewport -> Arguments.of(layout, viewport));
        });
    }

    /// Pixel by pixel, as a pointer would find them.
    @ParameterizedTest
    @MethodSource("views")
    void of_anyView_areThePortsThatAPointerFinds(PortLayout layout, Viewport viewport) {
        BitSet found = new BitSet();
        for (int y = 0; y < viewport.frame().height(); y++) {
            for (int x = 0; x < viewport.frame().width(); x++) {
                viewport.portAt(x + 0.5, y + 0.5, layout).ifPresent(found::set);
                viewport.ghostAt(x + 0.5, y + 0.5, layout).ifPresent(found::set);
            }
        }
        assertThat(VisiblePorts.of(viewport, layout)).isEqualTo(found);
    }
}
