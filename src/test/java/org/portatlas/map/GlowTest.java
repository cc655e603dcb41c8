package org.portatlas.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.portatlas.layer.Glow;
import org.portatlas.layer.Layer;
import org.portatlas.layer.LayerInput;
import org.portatlas.layer.Layers;
import org.portatlas.registry.PortSet;
import org.portatlas.registry.Registry;

/// What a search lights up, over every layer, in both layouts and themes, from the whole view to large cells.
class GlowTest {
    private static final Registry REGISTRY = Registry.embedded();
    private static final LayerInput INPUT = LayerInput.of(REGISTRY);
    private static final Captions CAPTIONS = new Captions(REGISTRY);
    private static final Regions REGIONS = new Regions(REGISTRY.gaps());
    private static final int SIDE = 640;
    private static final MapType TYPE = TestGlyphs.typefaces();

    private static int[] paint(Viewport viewport, PortLayout layout, Colouring colouring, Theme theme) {
        MapScene scene =
                new MapScene(viewport, layout, colouring, REGIONS, CAPTIONS, theme, TYPE, true, null, List.of());
        int[] pixels = new int[SIDE * SIDE];
        new MapRaster().paint(scene, pixels);
        return pixels;
    }

    private static boolean has(int[] pixels, PixelBox box, int colour) {
        for (int y = Math.max(0, box.y()); y < Math.min(SIDE, box.bottom()); y++) {
            for (int x = Math.max(0, box.x()); x < Math.min(SIDE, box.right()); x++) {
                if (pixels[y * SIDE + x] == colour) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void nothingLit_isTheSameColouring() {
        Colouring plain = Layers.all().getFirst().colour(INPUT, Theme.DARK);
        assertThat(Glow.of(plain, PortSet.NONE, Theme.DARK)).isSameAs(plain);
        assertThat(plain.hits()).isSameAs(PortSet.NONE);
    }

    @ParameterizedTest
    @EnumSource
    void inEveryLayer_hitsStandOutAndOthersRecede(Theme theme) {
        PortSet hits = PortSet.of(22, 793, 30_000, 60_000);
        for (Layer layer : Layers.all()) {
            Colouring plain = layer.colour(INPUT, theme);
            Colouring lit = Glow.of(plain, hits, theme);
            assertThat(lit).isNotEqualTo(plain);
            for (int port : new int[] {22, 793, 30_000, 60_000}) {
                assertThat(lit.recedes(port)).isFalse();
                assertThat(Contrast.of(lit.swatch(port).fill(), theme.window()))
                        .as("%s %s %d", layer.id(), theme, port)
                        .isGreaterThanOrEqualTo(3.0);
            }
            for (int port : new int[] {23, 794, 30_001, 60_001}) {
                assertThat(lit.recedes(port)).isTrue();
                assertThat(lit.isSplit(port)).isFalse();
                assertThat(Contrast.of(lit.swatch(port).fill(), theme.window()))
                        .as("%s %s %d", layer.id(), theme, port)
                        .isLessThan(1.9);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void fewHitsInTheWholeView_haveACoreInInkInEachLayoutAndInTheStrip(Theme theme) {
        PortSet hits = PortSet.of(22, 30_000 + 128);
        Colouring lit = Glow.of(Layers.all().getFirst().colour(INPUT, theme), hits, theme);
        for (PortLayout layout : List.of(new RowsLayout(), new HilbertLayout())) {
            Viewport whole = Viewport.whole(layout.frame(SIDE, SIDE, 1));
            int[] pixels = paint(whole, layout, lit, theme);
            PixelBox cell = whole.cell(30_000 + 128, layout);
            assertThat(has(pixels, cell, theme.ink())).as(layout.id()).isTrue();
            int beside = pixels[(cell.y() + 1) * SIDE + cell.x() - 5];
            int far = pixels[(cell.y() + 1) * SIDE + cell.x() - 25];
            assertThat(beside).as("its halo").isNotEqualTo(far);
        }
        PortLayout rows = new RowsLayout();
        Viewport whole = Viewport.whole(rows.frame(SIDE, SIDE, 1));
        PixelBox inStrip = whole.stripCell(rows.cellX(22), rows.cellY(22));
        assertThat(has(paint(whole, rows, lit, theme), inStrip, theme.ink())).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void inLargeCells_aFrameInInkGoesRoundThoseThatLieTogether(Theme theme) {
        PortLayout rows = new RowsLayout();
        PortSet hits = PortSet.of(30_000, 30_001);
        Colouring lit = Glow.of(Layers.all().getFirst().colour(INPUT, theme), hits, theme);
        Viewport close = Viewport.whole(rows.frame(SIDE, SIDE, 1)).centredOn(30_000, 40, rows);
        int[] pixels = paint(close, rows, lit, theme);
        PixelBox left = close.cell(30_000, rows);
        PixelBox right = close.cell(30_001, rows);
        int middle = left.y() + left.height() / 2;
        assertThat(pixels[middle * SIDE + left.x()]).isEqualTo(theme.ink());
        assertThat(pixels[middle * SIDE + right.right() - 1]).isEqualTo(theme.ink());
        assertThat(pixels[left.y() * SIDE + right.x() + 2]).isEqualTo(theme.ink());
        assertThat(pixels[(left.y() + 8) * SIDE + right.x()])
                .as("none between them")
                .isNotEqualTo(theme.ink());
    }

    @Test
    void marksOfWhatRecedes_areNotDrawn() {
        PortLayout rows = new RowsLayout();
        Viewport whole = Viewport.whole(rows.frame(SIDE, SIDE, 1));
        Colouring lit = Glow.of(Layers.all().getFirst().colour(INPUT, Theme.DARK), PortSet.of(30_000), Theme.DARK);
        MapScene scene = new MapScene(whole, rows, lit, REGIONS, CAPTIONS, Theme.DARK, TYPE, true, null, List.of());
        MapScene marked = scene.marked(List.of(new Mark(40_000, Mark.Shape.DIAMOND, false, false, "")));
        int[] without = new int[SIDE * SIDE];
        int[] with = new int[SIDE * SIDE];
        new MapRaster().paint(scene, without);
        new MapRaster().paint(marked, with);
        assertThat(with).isEqualTo(without);
    }
}
