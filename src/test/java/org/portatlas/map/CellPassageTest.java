package org.portatlas.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.portatlas.layer.LayerInput;
import org.portatlas.layer.RegistryLayer;
import org.portatlas.registry.Registry;

class CellPassageTest {
    private static final Registry REGISTRY = Registry.embedded();
    private static final PortLayout ROWS = new RowsLayout();
    private static final PortLayout HILBERT = new HilbertLayout();
    private static final Captions CAPTIONS = new Captions(REGISTRY);
    private static final Regions REGIONS = new Regions(REGISTRY.gaps());
    private static final Colouring COLOURING = new RegistryLayer().colour(LayerInput.of(REGISTRY), Theme.DARK);
    private static final MapRaster RASTER = new MapRaster();

    private final Viewport rows = Viewport.whole(MapFrame.of(600, 606, 1));
    private final Viewport hilbert = rows.rearranged(ROWS, HILBERT, 793);

    private static MapScene scene(Viewport viewport, PortLayout layout, Mark... marks) {
        return new MapScene(
                viewport,
                layout,
                COLOURING,
                REGIONS,
                CAPTIONS,
                Theme.DARK,
                TestGlyphs.typefaces(),
                true,
                null,
                List.of(marks));
    }

    private static int[] picture(MapScene scene, CellPassage moment) {
        MapFrame frame = scene.viewport().frame();
        int[] pixels = new int[frame.width() * frame.height()];
        RASTER.paint(scene, moment, pixels);
        return pixels;
    }

    /// What a moment shows of a port is its ground, in the pixels where its cell is at rest.
    private static void assertCells(int[] pixels, Viewport viewport, PortLayout layout) {
        for (int port = 0; port < 65536; port++) {
            PixelBox cell = viewport.cell(port, layout);
            for (int y = cell.y(); y < cell.bottom(); y++) {
                for (int x = cell.x(); x < cell.right(); x++) {
                    assertThat(pixels[y * viewport.frame().width() + x])
                            .as("port %d", port)
                            .isEqualTo(COLOURING.swatch(port).fill());
                }
            }
        }
    }

    @Test
    void start_andEnd_showEveryCellWhereItsLayoutHasIt() {
        CellPassage passage = CellPassage.between(rows, ROWS, hilbert, HILBERT);
        assertCells(picture(scene(hilbert, HILBERT), passage), rows, ROWS);
        assertCells(picture(scene(hilbert, HILBERT), passage.at(1)), hilbert, HILBERT);
    }

    @Test
    void systemStrip_travelsToo() {
        int[] start = picture(scene(hilbert, HILBERT), CellPassage.between(rows, ROWS, hilbert, HILBERT));
        for (int port = 0; port < 1024; port++) {
            PixelBox cell = rows.stripCell(ROWS.cellX(port), ROWS.cellY(port));
            assertThat(start[(cell.bottom() - 1) * 600 + cell.x()])
                    .isEqualTo(COLOURING.swatch(port).fill());
        }
    }

    /// Close by, the first and the last moment are the picture at rest, text, hatch and all, but for what is drawn over
    /// the cells.
    @Test
    void end_closeBy_isThePictureOfTheCells() {
        Viewport close = rows.centredOn(30000, 44, ROWS);
        Viewport target = close.rearranged(ROWS, HILBERT, 30000);
        CellPassage passage = CellPassage.between(close, ROWS, target, HILBERT);
        int[] moved = picture(scene(target, HILBERT), passage.at(1));
        int[] rest = new int[600 * 606];
        RASTER.paintCells(scene(target, HILBERT), rest);
        int differing = 0;
        PixelBox grid = target.grid();
        for (int y = grid.y(); y < grid.bottom(); y++) {
            for (int x = grid.x(); x < grid.right(); x++) {
                differing += moved[y * 600 + x] == rest[y * 600 + x] ? 0 : 1;
            }
        }
        // The outlines of gaps.
        assertThat((double) differing / grid.width() / grid.height()).isLessThan(0.03);
    }

    @Test
    void portAt_onTheWay_isThePortThatIsSeen() {
        Viewport close = rows.centredOn(30000, 44, ROWS);
        Viewport target = close.rearranged(ROWS, HILBERT, 30000);
        CellPassage passage = CellPassage.between(close, ROWS, target, HILBERT);
        Random random = new Random(793);
        int found = 0;
        for (int round = 0; round < 200; round++) {
            CellPassage moment = passage.at(random.nextDouble());
            int x = random.nextInt(600);
            int y = random.nextInt(606);
            int port = moment.portAt(x + 0.5, y + 0.5).orElse(-1);
            if (port >= 0) {
                found++;
                assertThat(moment.cell(port).contains(x + 0.5, y + 0.5)).isTrue();
                assertThat(moment.clip().contains(x + 0.5, y + 0.5)).isTrue();
            }
        }
        assertThat(found).isGreaterThan(50);
    }

    @Test
    void turnedBack_inTheMidst_goesOnFromWhatIsSeen() {
        CellPassage seen = CellPassage.between(rows, ROWS, hilbert, HILBERT).at(0.4);
        CellPassage back = seen.turnedTo(rows, ROWS);
        assertThat(back.isOf(seen)).isFalse();
        for (int port = 0; port < 65536; port += 7) {
            assertThat(back.cell(port)).isEqualTo(seen.cell(port));
            assertThat(back.at(1).cell(port)).isEqualTo(rows.cell(port, ROWS));
        }
        assertThat(picture(scene(rows, ROWS), back)).isEqualTo(picture(scene(hilbert, HILBERT), seen));
    }

    @Test
    void mark_travelsWithItsCell() {
        Mark mark = new Mark(40000, Mark.Shape.DIAMOND, false, false, "");
        CellPassage moment = CellPassage.between(rows, ROWS, hilbert, HILBERT).at(0.5);
        PixelBox cell = moment.cell(40000);
        int[] pixels = picture(scene(hilbert, HILBERT, mark), moment);
        assertThat(pixels[(cell.y() + 1) * 600 + cell.x() + 1]).isEqualTo(Theme.DARK.ink());
        assertThat(picture(scene(hilbert, HILBERT), moment)[(cell.y() + 1) * 600 + cell.x() + 1])
                .isNotEqualTo(Theme.DARK.ink());
    }
}
