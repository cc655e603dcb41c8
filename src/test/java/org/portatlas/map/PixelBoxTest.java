package org.portatlas.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PixelBoxTest {
    private static final PixelBox BOX = new PixelBox(10, 20, 30, 40);

    /// Up to its edges, and not a pixel beyond one of them.
    @Test
    void covers_whatLiesWithin() {
        assertThat(BOX.covers(BOX)).isTrue();
        assertThat(BOX.covers(new PixelBox(11, 21, 28, 38))).isTrue();
        assertThat(BOX.covers(new PixelBox(9, 20, 30, 40))).isFalse();
        assertThat(BOX.covers(new PixelBox(10, 19, 30, 40))).isFalse();
        assertThat(BOX.covers(new PixelBox(10, 20, 31, 40))).isFalse();
        assertThat(BOX.covers(new PixelBox(10, 20, 30, 41))).isFalse();
    }

    /// With the first edges and without the last.
    @Test
    void contains_itsPixels() {
        assertThat(BOX.contains(10, 20)).isTrue();
        assertThat(BOX.contains(39.9, 59.9)).isTrue();
        assertThat(BOX.contains(40, 20)).isFalse();
        assertThat(BOX.contains(10, 60)).isFalse();
        assertThat(BOX.contains(9.9, 20)).isFalse();
        assertThat(BOX.contains(10, 19.9)).isFalse();
    }

    @Test
    void point_isOnTheMap_fromItsFirstCellToItsLast() {
        assertThat(new CellPoint(0, 0).onMap()).isTrue();
        assertThat(new CellPoint(255.9, 255.9).onMap()).isTrue();
        assertThat(new CellPoint(256, 0).onMap()).isFalse();
        assertThat(new CellPoint(0, 256).onMap()).isFalse();
        assertThat(new CellPoint(-0.1, 0).onMap()).isFalse();
        assertThat(new CellPoint(0, -0.1).onMap()).isFalse();
    }
}
