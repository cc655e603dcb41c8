package org.portatlas.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class RowsLayoutTest {
    private final PortLayout layout = new RowsLayout();

    @Test
    void portAt_overAllCells_isABijection() {
        BitSet seen = new BitSet();
        for (int y = 0; y < 256; y++) {
            for (int x = 0; x < 256; x++) {
                int port = layout.portAt(x, y);
                assertThat(layout.cellX(port)).isEqualTo(x);
                assertThat(layout.cellY(port)).isEqualTo(y);
                seen.set(port);
            }
        }
        assertThat(seen.cardinality()).isEqualTo(65536);
    }

    @Test
    void cellY_isTheHighByte() {
        assertThat(layout.cellY(1023)).isEqualTo(3);
        assertThat(layout.cellY(49151)).isEqualTo(191);
        assertThat(layout.cellY(49152)).isEqualTo(192);
    }
}
