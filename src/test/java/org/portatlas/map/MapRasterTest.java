package org.portatlas.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portatlas.registry.Gap;
import org.portatlas.registry.Registry;

/// The pixels of the map over the embedded registry, with a layer that gives every port its own colour: so each pixel
/// tells which port it shows.
class MapRasterTest {
    private static final Registry REGISTRY = Registry.embedded();
    private static final PortLayout ROWS = new RowsLayout();
    private static final MapRaster RASTER = new MapRaster();
    private static final int GROUND = 0xFF102030;
    private static final int HATCH = 0xFF405060;
    private static final int OTHER = 0xFF708090;

    /// Port 5000 in another colour and, if asked for, everything hatched.
    private static Colouring onePort(int port, boolean hatched) {
        byte[] category = new byte[65536];
        category[port] = 1;
        Swatch ground = new Swatch(GROUND, hatched ? HATCH : GROUND, 0xFFFFFFFF, Swatch.Symbol.NONE);
        return new Colouring(category, category, category, new Swatch[] {ground, Swatch.plain(OTHER, 0xFF000000)});
    }

    private static MapScene scene(Viewport viewport, Colouring colouring, boolean gapsShown, @Nullable Gap selected) {
        return new MapScene(
                viewport,
                ROWS,
                colouring,
                new Regions(REGISTRY.gaps()),
                new Captions(REGISTRY),
                Theme.DARK,
                TestGlyphs.typefaces(),
                gapsShown,
                selected,
                List.of());
    }

    private static PixelSurface paint(MapScene scene) {
        MapFrame frame = scene.viewport().frame();
        int[] pixels = new int[frame.width() * frame.height()];
        RASTER.paint(scene, pixels);
        return new PixelSurface(pixels, frame.width(), frame.height());
    }

    @ParameterizedTest
    @ValueSource(ints = {1024, 5000, 20001, 40255, 49151})
    void paint_whole_showsAPortInItsCellAlone(int port) {
        Viewport whole = Viewport.whole(MapFrame.of(1460, 986, 1));
        PixelSurface surface = paint(scene(whole, onePort(port, false), false, null));
        PixelBox cell = whole.cell(port, ROWS);
        Set<Integer> inCell = new HashSet<>();
        int elsewhere = 0;
        for (int y = whole.grid().y(); y < whole.grid().bottom(); y++) {
            for (int x = whole.grid().x(); x < whole.grid().right(); x++) {
                if (cell.contains(x, y)) {
                    inCell.add(surface.pixel(x, y));
                } else if (surface.pixel(x, y) == OTHER) {
                    elsewhere++;
                }
            }
        }
        assertThat(elsewhere).isZero();
        // A landmark's plate or a range's name may lie over a cell; these ports have none.
        assertThat(inCell).containsExactly(OTHER);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.25, 1.5, 2})
    void paint_close_atAnyScale_fillsCellsWithoutSeams(double scale) {
        MapFrame frame = MapFrame.of((int) (600 * scale), (int) (606 * scale), scale);
        Viewport viewport = Viewport.whole(frame).centredOn(20001, frame.px(7), ROWS);
        PixelSurface surface = paint(scene(viewport, onePort(20001, false), false, null));
        PixelBox cell = viewport.cell(20001, ROWS);
        for (int y = cell.y() - cell.height(); y < cell.bottom() + cell.height(); y++) {
            for (int x = cell.x() - cell.width(); x < cell.right() + cell.width(); x++) {
                assertThat(surface.pixel(x, y)).isEqualTo(cell.contains(x, y) ? OTHER : GROUND);
            }
        }
    }

    @Test
    void paint_inFlight_showsEachPortWhereThePointerFindsIt() {
        Viewport whole = Viewport.whole(MapFrame.of(800, 800, 1));
        Viewport target = whole.centredOn(20200, 40, ROWS);
        for (double way = 0.05; way < 1; way += 0.1) {
            Viewport between = whole.towards(target, way);
            PixelSurface surface = paint(scene(between, onePort(20200, false), false, null));
            PixelBox cell = between.cell(20200, ROWS).within(between.grid());
            OptionalInt port = between.portAt(cell.x() + cell.width() / 2.0, cell.y() + cell.height() / 2.0, ROWS);
            assertThat(port).hasValue(20200);
            assertThat(surface.pixel(cell.x() + 1, cell.y() + 1)).isEqualTo(OTHER);
        }
    }

    @Test
    void paint_gapsShown_outlinesAndHatchesThemAlone() {
        Viewport viewport = Viewport.whole(MapFrame.of(800, 800, 1)).centredOn(793, 16, ROWS);
        PixelSurface shown = paint(scene(viewport, onePort(0, true), true, null));
        PixelSurface hidden = paint(scene(viewport, onePort(0, true), false, null));
        PixelBox first = viewport.cell(781, ROWS);
        PixelBox last = viewport.cell(799, ROWS);
        assertThat(shown.pixel(first.x(), first.y() + 4)).isEqualTo(Theme.DARK.outline());
        assertThat(shown.pixel(last.right() - 1, last.y() + 4)).isEqualTo(Theme.DARK.outline());
        assertThat(colours(shown, viewport.cell(793, ROWS))).contains(HATCH);
        assertThat(colours(hidden, viewport.cell(793, ROWS))).doesNotContain(HATCH, Theme.DARK.outline());
        // No outline inside of the gap.
        PixelBox inside = viewport.cell(790, ROWS);
        assertThat(shown.pixel(inside.x(), inside.y() + 5)).isNotEqualTo(Theme.DARK.outline());
    }

    @Test
    void paint_selectedGap_hatchesItStronger() {
        Viewport viewport = Viewport.whole(MapFrame.of(800, 800, 1)).centredOn(793, 16, ROWS);
        PixelSurface surface = paint(scene(viewport, onePort(0, true), true, new Gap(781, 799)));
        assertThat(colours(surface, viewport.cell(793, ROWS))).contains(Theme.DARK.strongHatch());
        assertThat(colours(surface, viewport.cell(776, ROWS))).doesNotContain(Theme.DARK.strongHatch());
    }

    @Test
    void paint_hatch_movesWithTheMap() {
        Viewport viewport = Viewport.whole(MapFrame.of(800, 800, 1)).centredOn(30000, 16, ROWS);
        Viewport moved = viewport.panned(5, 3);
        PixelBox box = viewport.cell(30000, ROWS);
        PixelSurface before = paint(scene(viewport, onePort(0, true), true, null));
        PixelSurface after = paint(scene(moved, onePort(0, true), true, null));
        for (int y = 0; y < box.height(); y++) {
            for (int x = 0; x < box.width(); x++) {
                assertThat(after.pixel(box.x() + x + 5, box.y() + y + 3))
                        .isEqualTo(before.pixel(box.x() + x, box.y() + y));
            }
        }
    }

    @Test
    void paint_splitPort_showsTcpUpperLeftAndUdpLowerRight() {
        byte[] category = new byte[65536];
        byte[] udp = new byte[65536];
        udp[20001] = 1;
        Swatch[] swatches = {Swatch.plain(GROUND, 0xFFFFFFFF), Swatch.plain(OTHER, 0xFF000000)};
        Viewport viewport = Viewport.whole(MapFrame.of(800, 800, 1)).centredOn(20001, 17, ROWS);
        PixelSurface surface = paint(scene(viewport, new Colouring(category, category, udp, swatches), true, null));
        PixelBox cell = viewport.cell(20001, ROWS);
        assertThat(surface.pixel(cell.x() + 3, cell.y() + 2)).isEqualTo(GROUND);
        assertThat(surface.pixel(cell.right() - 4, cell.bottom() - 4)).isEqualTo(OTHER);
    }

    @ParameterizedTest
    @EnumSource(
            value = Swatch.Symbol.class,
            names = {"DOT", "CROSS", "DASH", "BAR", "RING", "DIAMOND"})
    void paint_symbol_marksItsCell(Swatch.Symbol symbol) {
        byte[] category = new byte[65536];
        category[20001] = 1;
        Swatch marked = new Swatch(GROUND, GROUND, OTHER, symbol);
        Swatch[] swatches = {Swatch.plain(GROUND, 0xFFFFFFFF), marked};
        Viewport viewport = Viewport.whole(MapFrame.of(800, 800, 1)).centredOn(20001, 9, ROWS);
        PixelSurface surface =
                paint(scene(viewport, new Colouring(category, category, category, swatches), false, null));
        assertThat(colours(surface, viewport.cell(20001, ROWS))).contains(OTHER);
        assertThat(colours(surface, viewport.cell(20003, ROWS))).doesNotContain(OTHER);
    }

    @Test
    void paint_numbersAndNames_appearAsSoonAsTheyFit() {
        MapFrame frame = MapFrame.of(800, 800, 1);
        Viewport small = Viewport.whole(frame).centredOn(5432, 12, ROWS);
        Viewport large = Viewport.whole(frame).centredOn(5432, 60, ROWS);
        int ink = 0xFF000000;
        assertThat(colours(paint(scene(small, onePort(5432, false), false, null)), small.cell(5432, ROWS)))
                .doesNotContain(ink);
        CellText text = new CellText(scene(large, onePort(5432, false), false, null));
        assertThat(text.showsNumber(5432)).isTrue();
        assertThat(text.name(5432)).isEqualTo("postgresql");
        assertThat(colours(paint(scene(large, onePort(5432, false), false, null)), large.cell(5432, ROWS)))
                .contains(ink);
    }

    @Test
    void name_widerThanItsCell_isCutToWhatFitsAndLeftOutBelowFiveCharacters() {
        for (int height = 24; height < 120; height++) {
            Viewport viewport = Viewport.whole(MapFrame.of(800, 800, 1)).centredOn(3389, height, ROWS);
            CellText text = new CellText(scene(viewport, onePort(0, false), false, null));
            int room = (int) viewport.cellWidth() - 6;
            String name = text.name(3389);
            if (name == null) {
                assertThat(text.lines() < 2 || room <= 6 * 7).isTrue();
            } else if (name.endsWith("…")) {
                assertThat("ms-wbt-server").startsWith(name.substring(0, name.length() - 1));
                assertThat(name.length() * 7).isLessThan(room).isGreaterThanOrEqualTo(room - 7);
            } else {
                assertThat(name).isEqualTo("ms-wbt-server");
            }
        }
    }

    /// Every shape has pixels of ink and of casing, and no two are alike.
    @Test
    void paint_marks_areBrightAndToldApart() {
        Viewport whole = Viewport.whole(MapFrame.of(800, 800, 1));
        PixelBox cell = whole.cell(20200, ROWS);
        PixelBox around = new PixelBox(cell.x() - 9, cell.y() - 9, 20, 20);
        Set<String> pictures = new HashSet<>();
        for (Mark.Shape shape : Mark.Shape.values()) {
            for (int look = 0; look < 4; look++) {
                MapScene plain = scene(whole, onePort(0, false), false, null);
                Mark mark = new Mark(20200, shape, look % 2 == 1, false, "", look >= 2);
                PixelSurface surface = paint(plain.marked(List.of(mark)));
                assertThat(colours(surface, around)).contains(Theme.DARK.ink());
                // Edges are smooth, so the casing need not reach its own black.
                assertThat(colours(surface, around)).anyMatch(colour -> (colour & 0xE0E0E0) == 0);
                pictures.add(picture(surface, around));
            }
        }
        assertThat(pictures).hasSize(12);
    }

    /// Along its ring, an own mark changes from ink to casing as often as it has dashes; the ring of others never does.
    @Test
    void paint_ownMark_isADashedRing() {
        Viewport whole = Viewport.whole(MapFrame.of(2400, 2400, 3));
        PixelBox cell = whole.cell(20200, ROWS);
        int middleX = cell.x() + cell.width() / 2;
        int middleY = cell.y() + cell.height() / 2;
        for (boolean own : new boolean[] {false, true}) {
            Mark mark = new Mark(20200, Mark.Shape.RING, false, false, "", own);
            PixelSurface surface =
                    paint(scene(whole, onePort(0, false), false, null).marked(List.of(mark)));
            int changes = 0;
            boolean last = false;
            for (int step = 0; step <= 720; step++) {
                double turn = Math.toRadians(step / 2.0);
                int x = (int) Math.floor(middleX + 18 * Math.cos(turn));
                int y = (int) Math.floor(middleY + 18 * Math.sin(turn));
                boolean ink = (surface.pixel(x, y) & 0xFF) > 128;
                changes += step > 0 && ink != last ? 1 : 0;
                last = ink;
            }
            assertThat(changes).isEqualTo(own ? 12 : 0);
        }
    }

    @Test
    void paint_markOfASystemPort_standsInTheStripToo() {
        Viewport whole = Viewport.whole(MapFrame.of(800, 800, 1));
        MapScene scene = scene(whole, onePort(0, false), false, null);
        Mark mark = new Mark(700, Mark.Shape.DIAMOND, false, false, "");
        PixelSurface marked = paint(scene.marked(List.of(mark)));
        PixelBox inStrip = whole.stripCell(700 & 0xFF, 700 >> 8);
        assertThat(marked.pixel(inStrip.x(), inStrip.y() + inStrip.height() / 2))
                .isEqualTo(Theme.DARK.ink());
    }

    private static String picture(PixelSurface surface, PixelBox box) {
        StringBuilder pixels = new StringBuilder();
        for (int y = box.y(); y < box.bottom(); y++) {
            for (int x = box.x(); x < box.right(); x++) {
                pixels.append(Integer.toHexString(surface.pixel(x, y)));
            }
        }
        return pixels.toString();
    }

    /// 445 lies two cells to the right of 443, under its label: lit, it would cut the label's first digit.
    @Test
    void paint_landmarkUnderTheLabelOfAnother_isLeftOut() {
        Viewport whole = Viewport.whole(MapFrame.of(1161, 906, 1));
        PixelSurface surface = paint(scene(whole, onePort(0, false), false, null));
        assertThat(colours(surface, whole.stripCell(443 & 0xFF, 443 >> 8))).contains(Theme.DARK.ink());
        assertThat(colours(surface, whole.stripCell(445 & 0xFF, 445 >> 8))).doesNotContain(Theme.DARK.ink());
    }

    @Test
    void paint_tooFewPixels_isRefused() {
        MapScene scene = scene(Viewport.whole(MapFrame.of(800, 800, 1)), onePort(0, false), true, null);
        assertThatThrownBy(() -> RASTER.paint(scene, new int[100])).isInstanceOf(IllegalArgumentException.class);
    }

    /// As pictures are drawn that are too large to be held at once.
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 16, 44})
    void paint_band_isThatPartOfTheWhole(int cell) {
        Viewport viewport = Viewport.whole(MapFrame.of(420, 360, 1)).centredOn(793, cell, ROWS);
        MapScene scene = scene(viewport, onePort(793, true), true, new Gap(781, 799))
                .marked(List.of(new Mark(793, Mark.Shape.DIAMOND, false, true, "")));
        PixelSurface whole = paint(scene);
        for (int first = 0; first < 360; first += 37) {
            int last = Math.min(360, first + 37);
            PixelSurface band = PixelSurface.band(new int[420 * (last - first)], 420, first, first, last);
            RASTER.paint(scene, band);
            for (int at = first * 420; at < last * 420; at++) {
                assertThat(band.pixel(at % 420, at / 420)).isEqualTo(whole.pixel(at % 420, at / 420));
            }
        }
        assertThatThrownBy(() -> PixelSurface.band(new int[420], 420, 5, 4, 6))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PixelSurface.band(new int[420], 420, 5, 5, 7))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(PixelSurface.band(new int[420], 420, 5, 5, 6).height()).isEqualTo(6);
    }

    @Test
    void paint_everyPixel_isOpaque() {
        MapFrame frame = MapFrame.of(700, 650, 1);
        int[] pixels = new int[700 * 650];
        RASTER.paint(scene(Viewport.whole(frame), onePort(0, true), true, null), pixels);
        assertThat(Arrays.stream(pixels).allMatch(pixel -> pixel >>> 24 == 0xFF))
                .isTrue();
    }

    @Test
    void paint_markOfAPortThatRecedes_isLeftOut() {
        byte[] category = new byte[65536];
        category[20001] = 1;
        Swatch ground = Swatch.plain(GROUND, 0xFFFFFFFF);
        Swatch kept = Swatch.plain(OTHER, 0xFF000000);
        Colouring alone = new Colouring(category, category, category, new Swatch[] {ground, kept})
                .receding(swatch -> !swatch.equals(kept), swatch -> swatch);
        List<Mark> marks = List.of(
                new Mark(20001, Mark.Shape.DIAMOND, false, false, ""),
                new Mark(20101, Mark.Shape.DIAMOND, false, false, ""));
        Viewport whole = Viewport.whole(MapFrame.of(800, 800, 1));
        PixelSurface surface = paint(scene(whole, alone, false, null).marked(marks));
        assertThat(count(surface, around(whole.cell(20001, ROWS), 5), Theme.DARK.ink()))
                .isPositive();
        assertThat(count(surface, around(whole.cell(20101, ROWS), 5), Theme.DARK.ink()))
                .isZero();
    }

    /// From afar a mark on a flagged port shows the cell's look, close by it is a mark as any other.
    @Test
    void paint_markOnAFlaggedPort_showsItsLookWhereCellsAreSmall() {
        int ink = 0xFF010203;
        byte[] category = new byte[65536];
        category[20001] = 1;
        category[20101] = 2;
        Colouring colouring = new Colouring(category, category, category, new Swatch[] {
            Swatch.plain(GROUND, 0xFFFFFFFF),
            new Swatch(OTHER, OTHER, ink, Swatch.Symbol.CROSS, true),
            new Swatch(OTHER, OTHER, ink, Swatch.Symbol.CROSS)
        });
        List<Mark> marks = List.of(
                new Mark(20001, Mark.Shape.RING, false, false, ""), new Mark(20101, Mark.Shape.RING, false, false, ""));
        Viewport whole = Viewport.whole(MapFrame.of(800, 800, 1));
        PixelSurface afar = paint(scene(whole, colouring, false, null).marked(marks));
        assertThat(count(afar, around(whole.cell(20001, ROWS), 5), OTHER)).isGreaterThan(80);
        assertThat(count(afar, around(whole.cell(20001, ROWS), 3), ink)).isGreaterThanOrEqualTo(9);
        assertThat(count(afar, around(whole.cell(20101, ROWS), 5), OTHER)).isLessThan(20);
        Viewport close = whole.centredOn(20001, 44, ROWS);
        PixelBox cell = close.cell(20001, ROWS);
        PixelSurface near = paint(scene(close, colouring, false, null).marked(marks));
        PixelSurface unmarked = paint(scene(close, colouring, false, null));
        PixelBox corner = new PixelBox(cell.right() - 14, cell.y(), 14, 14);
        assertThat(count(near, corner, Theme.DARK.ink())).isPositive();
        assertThat(count(unmarked, corner, Theme.DARK.ink())).isZero();
        PixelBox middle = around(cell, 5);
        assertThat(count(near, middle, OTHER)).isEqualTo(count(unmarked, middle, OTHER));
    }

    private static PixelBox around(PixelBox cell, int reach) {
        int middleX = cell.x() + cell.width() / 2;
        int middleY = cell.y() + cell.height() / 2;
        return new PixelBox(middleX - reach, middleY - reach, 2 * reach + 1, 2 * reach + 1);
    }

    private static int count(PixelSurface surface, PixelBox box, int colour) {
        int count = 0;
        for (int y = box.y(); y < box.bottom(); y++) {
            for (int x = box.x(); x < box.right(); x++) {
                count += surface.pixel(x, y) == colour ? 1 : 0;
            }
        }
        return count;
    }

    private static Set<Integer> colours(PixelSurface surface, PixelBox box) {
        Set<Integer> colours = new HashSet<>();
        for (int y = box.y(); y < box.bottom(); y++) {
            for (int x = box.x(); x < box.right(); x++) {
                colours.add(surface.pixel(x, y));
            }
        }
        return colours;
    }
}
