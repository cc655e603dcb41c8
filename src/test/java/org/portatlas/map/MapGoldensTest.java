package org.portatlas.map;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portatlas.registry.Gap;
import org.portatlas.registry.PortSet;
import org.portatlas.registry.Registry;

/// What lies over the cells of any layer, as pixels and as shapes, just as it was approved: marks of every kind,
/// overlays, threads, what a search has lit up, cards, ghosts, and a moment between two layouts; see [Goldens].
class MapGoldensTest {
    private static final Goldens GOLDENS = new Goldens("map-goldens");
    private static final Registry REGISTRY = Registry.embedded();
    private static final Captions CAPTIONS = new Captions(REGISTRY);
    private static final Regions REGIONS = new Regions(REGISTRY.gaps());
    private static final PortLayout ROWS = new RowsLayout();
    private static final PortLayout HILBERT = new HilbertLayout();
    private static final int MOST_BYTES = 1_000_000;

    /// Bands from afar, and close by a cell of every kind beside another.
    private static final Swatch[] LOOKS = {
        Swatch.plain(0xFF15202F, 0xFFE6EDF3),
        new Swatch(0xFF38220C, 0xFF806030, 0xFFE6EDF3, Swatch.Symbol.NONE),
        Swatch.marked(0xFFFFD075, Swatch.Symbol.DOT),
        Swatch.marked(0xFF55ADF9, Swatch.Symbol.CROSS),
        Swatch.marked(0xFF9FA5AD, Swatch.Symbol.DASH),
        Swatch.marked(0xFF4A4A70, Swatch.Symbol.BAR),
        Swatch.marked(0xFF2A6BAA, Swatch.Symbol.RING),
        Swatch.marked(0xFFAD4600, Swatch.Symbol.DIAMOND),
        new Swatch(0xFFEEDDCC, 0xFFEEDDCC, 0xFF102030, Swatch.Symbol.CROSS, true),
    };

    private static final List<Mark> MARKS = marks();
    private static final PortSet FEW = PortSet.of(22, 793, 794, 1050, 30_000, 60_000);
    private static final PortSet MANY =
            PortSet.of(IntStream.range(0, 300).map(each -> each * 211).toArray());

    private static final Picture MARKS_FAR = new Picture("marks-far", ROWS, 0, 0, 1, bare -> bare.marked(MARKS));
    private static final Picture MARKS_DOUBLE =
            new Picture("marks-double", HILBERT, 793, 26, 2, bare -> bare.marked(MARKS));
    private static final Picture MARKS_CLOSE = new Picture("marks-close", ROWS, 793, 44, 1, bare -> bare.marked(MARKS));

    /// Instead of the height of a cell: the whole map, in a window with room for its names.
    private static final int WITH_NAMES = -1;

    /// A scene, and how large it is.
    ///
    /// @param cell how high a cell is, logical pixels; 0 for the whole map, or [#WITH_NAMES]
    private record Picture(
            String file, PortLayout layout, int port, int cell, double scale, UnaryOperator<MapScene> dressing) {
        MapScene scene() {
            int width = cell == WITH_NAMES ? 900 : cell == 0 ? 380 : (int) (420 * scale);
            int height = cell == WITH_NAMES ? 760 : cell == 0 ? 350 : (int) (cell > 100 ? 480 : 200 * scale);
            Viewport whole = Viewport.whole(layout.frame(width, height, scale));
            Viewport viewport = cell <= 0 ? whole : whole.centredOn(port, cell, layout);
            return dressing.apply(new MapScene(
                    viewport,
                    layout,
                    colouring(cell <= 0),
                    REGIONS,
                    CAPTIONS,
                    cell % 4 == 2 ? Theme.LIGHT : Theme.DARK,
                    TestGlyphs.typefaces(),
                    true,
                    new Gap(781, 799),
                    List.of()));
        }

        @Override
        public String toString() {
            return file;
        }
    }

    static List<Picture> pictures() {
        return List.of(
                MARKS_FAR,
                new Picture("marks-near", ROWS, 793, 13, 1, bare -> bare.marked(MARKS)),
                MARKS_CLOSE,
                MARKS_DOUBLE,
                new Picture("over-far", ROWS, 0, 0, 1, bare -> bare.overdrawn(overdraw())),
                new Picture(
                        "over-squares",
                        HILBERT,
                        0,
                        0,
                        1,
                        bare -> bare.overdrawn(overdraw()).marked(MARKS)),
                new Picture(
                        "over-near",
                        ROWS,
                        793,
                        9,
                        1,
                        bare -> bare.overdrawn(overdraw()).marked(MARKS)),
                new Picture("over-close", HILBERT, 793, 34, 1, bare -> bare.overdrawn(overdraw())),
                new Picture(
                        "over-double",
                        ROWS,
                        793,
                        9,
                        2,
                        bare -> bare.overdrawn(overdraw()).marked(MARKS)),
                new Picture("lit-far", ROWS, 0, 0, 1, bare -> lit(bare, FEW)),
                new Picture("lit-squares", HILBERT, 793, 5, 1, bare -> lit(bare, FEW)),
                new Picture("lit-many", ROWS, 0, 0, 1, bare -> lit(bare, MANY)),
                new Picture("lit-close", ROWS, 793, 30, 1, bare -> lit(bare, FEW)),
                new Picture("cards", ROWS, 793, 110, 1, bare -> bare.marked(MARKS)),
                new Picture("cards-large", ROWS, 1051, 230, 1, bare -> large(bare)),
                new Picture("ghosts", ROWS, 1023, 44, 1, bare -> bare),
                new Picture("ghosts-double", ROWS, 1023, 44, 2, bare -> bare),
                new Picture("last-corner", HILBERT, 65_535, 20, 1, bare -> bare),
                new Picture("names-rows", ROWS, 0, WITH_NAMES, 1, bare -> bare.overdrawn(overdraw())),
                new Picture("names-squares", HILBERT, 0, WITH_NAMES, 1, bare -> bare),
                new Picture("names-rows-near", ROWS, 3_000, 6, 1, bare -> bare),
                new Picture("hidden-numbers", ROWS, 793, 44, 1, bare -> veiled(bare, Veil.NUMBERS)),
                new Picture("hidden-ranges", HILBERT, 0, 0, 1, bare -> veiled(bare, Veil.RANGES)));
    }

    private static Colouring colouring(boolean bands) {
        byte[] category = new byte[65_536];
        byte[] udp = new byte[65_536];
        for (int port = 0; port < category.length; port++) {
            category[port] = (byte) (port == 1050 || port == 20_050 ? 8 : bands ? port / 9000 : port % 8);
            udp[port] = port % 11 == 0 && !bands ? 3 : category[port];
        }
        return new Colouring(category, category, udp, LOOKS);
    }

    /// Of every shape, round and square, old and fresh, of others and our own; below, in the strip, and on a flag.
    private static List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (Mark.Shape shape : Mark.Shape.values()) {
            for (int kind = 0; kind < 8; kind++) {
                int turn = marks.size();
                for (int port : new int[] {785 + turn + turn / 8 * 248, 20_020 + turn * 523}) {
                    marks.add(new Mark(
                            port,
                            shape,
                            (kind & 1) != 0,
                            (kind & 2) != 0,
                            "TCP listening · program " + kind,
                            (kind & 4) != 0));
                }
            }
        }
        marks.add(new Mark(1050, Mark.Shape.RING, false, true, "UDP bound · flagged"));
        marks.add(new Mark(20_050, Mark.Shape.RING, false, false, "UDP bound · flagged"));
        return marks;
    }

    private static Overdraw overdraw() {
        BitSet outgoing = new BitSet();
        outgoing.set(795);
        outgoing.set(50_000);
        List<PortOverlay> overlays = List.of(
                new PortOverlay("Above", OverlayInk.AMBER, List.of(new PortOverlay.Run(700, 1100)), 0),
                new PortOverlay(
                        "Within",
                        OverlayInk.SKY,
                        List.of(new PortOverlay.Run(700, 1100), new PortOverlay.Run(790, 791)),
                        1),
                new PortOverlay(
                        "Far below",
                        OverlayInk.RUST,
                        List.of(new PortOverlay.Run(20_000, 28_000), new PortOverlay.Run(40_000, 40_003)),
                        0),
                new PortOverlay("Single", OverlayInk.CREAM, List.of(new PortOverlay.Run(5_000, 5_000)), 0));
        List<PortThread> threads = List.of(
                new PortThread(50_000, 22, true, true),
                new PortThread(51_000, 22, true, false),
                new PortThread(60_000, 5432, false, true),
                new PortThread(30_255, 30_001, true, true),
                new PortThread(797, 783, true, false),
                new PortThread(1055, 790, true, true),
                new PortThread(793, 793, true, true),
                new PortThread(50_100, 20_020, true, true),
                new PortThread(1_300, 20_543, true, true),
                new PortThread(21_200, 21_066, true, true),
                new PortThread(30_700, 20_050, false, true));
        List<PortThreads.Fan> fans = List.of(new PortThreads.Fan(22, 2), new PortThreads.Fan(5432, 1));
        return new Overdraw(overlays, new PortThreads(threads, fans, outgoing));
    }

    private static MapScene lit(MapScene scene, PortSet hits) {
        Colouring lit = scene.colouring()
                .lit(
                        hits,
                        swatch -> swatch,
                        swatch -> Swatch.plain(PixelSurface.mix(0xFF0D1117, swatch.fill(), 36), 0xFF9AA4AF));
        return scene.dressed(scene.theme(), lit).marked(MARKS);
    }

    private static MapScene large(MapScene scene) {
        return with(scene, CAPTIONS, scene.type().with(TestGlyphs.typefaces(1.7)))
                .marked(List.of(new Mark(1051, Mark.Shape.DIAMOND, false, true, "TCP listening")));
    }

    private static MapScene veiled(MapScene scene, Veil veil) {
        return with(scene, new Captions(REGISTRY, veil), scene.type());
    }

    private static MapScene with(MapScene scene, Captions captions, MapType type) {
        return new MapScene(
                scene.viewport(),
                scene.layout(),
                scene.colouring(),
                scene.regions(),
                captions,
                scene.theme(),
                type,
                scene.gapsShown(),
                scene.selectedGap(),
                scene.marks());
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void pixels_areAsApproved(Picture picture) throws IOException {
        MapScene scene = picture.scene();
        MapFrame frame = scene.viewport().frame();
        int[] pixels = new int[frame.width() * frame.height()];
        new MapRaster().paint(scene, pixels);
        GOLDENS.assertApproved(picture.file(), pixels, frame.width());
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void shapes_areAsApproved(Picture picture) throws IOException {
        MapScene scene = picture.scene();
        MapFrame frame = scene.viewport().frame();
        ShapeList shapes = new ShapeList();
        ShapeSurface surface = new ShapeSurface(new PixelBox(0, 0, frame.width(), frame.height()), shapes);
        new MapRaster().paint(scene, surface);
        surface.end();
        GOLDENS.assertApproved(picture.file(), shapes.lines.toString());
    }

    /// From rows to squares, in small cells and in large ones: near an end, and half-way.
    @ParameterizedTest
    @ValueSource(doubles = {0.04, 0.5, 0.97})
    void momentsBetweenTwoLayouts_areAsApproved(double way) throws IOException {
        for (Picture picture : List.of(MARKS_FAR, MARKS_CLOSE)) {
            MapScene scene = picture.scene();
            Viewport from = scene.viewport();
            Viewport to = from.rearranged(ROWS, HILBERT, 793);
            CellPassage passage = CellPassage.between(from, ROWS, to, HILBERT).at(way);
            int[] pixels = new int[to.frame().width() * to.frame().height()];
            new MapRaster()
                    .paint(
                            new MapScene(
                                    to,
                                    HILBERT,
                                    scene.colouring(),
                                    REGIONS,
                                    CAPTIONS,
                                    scene.theme(),
                                    scene.type(),
                                    true,
                                    null,
                                    MARKS),
                            passage,
                            pixels);
            GOLDENS.assertApproved(
                    picture.file() + "-moved-" + (int) (way * 100),
                    pixels,
                    to.frame().width());
        }
    }

    @Test
    void swatchesOfALegend_areAsApproved() throws IOException {
        int[] pixels = new int[112 * 150];
        PixelSurface surface = new PixelSurface(pixels, 112, 150);
        SwatchPainter painter = new SwatchPainter(surface, MapFrame.bare(112, 150, 1));
        for (int i = 0; i < LOOKS.length; i++) {
            painter.paint(LOOKS[i], new PixelBox(3 + i % 3 * 36, 3 + i / 3 * 38, 28, 16 + 2 * i), Theme.DARK);
        }
        new SwatchPainter(surface, MapFrame.bare(112, 150, 2))
                .paint(LOOKS[1], new PixelBox(5, 122, 28, 20), Theme.LIGHT);
        // Of one but a part is seen, of the other nothing.
        painter.paint(LOOKS[7], new PixelBox(90, 122, 40, 20), Theme.DARK);
        painter.paint(LOOKS[7], new PixelBox(115, 60, 40, 20), Theme.DARK);
        GOLDENS.assertApproved("swatches", pixels, 112);
    }

    @Test
    void minimapAndLoupe_areAsApproved() throws IOException {
        MapScene scene = MARKS_CLOSE.scene();
        Minimap minimap = new Minimap(128);
        int side = MinimapPicture.side(minimap, 1);
        int[] pixels = new int[side * side];
        MinimapPicture picture = new MinimapPicture(new MapRaster());
        picture.paint(MARKS_FAR.scene(), minimap, pixels);
        GOLDENS.assertApproved("minimap-whole", pixels, side);
        picture.paint(scene, minimap, pixels);
        GOLDENS.assertApproved("minimap-close", pixels, side);
        int doubleSide = MinimapPicture.side(minimap, 2);
        int[] doublePixels = new int[doubleSide * doubleSide];
        picture.paint(MARKS_DOUBLE.scene(), minimap, doublePixels);
        GOLDENS.assertApproved("minimap-double", doublePixels, doubleSide);
        MapFrame frame = MapFrame.bare(120, 80, 1);
        int[] loupe = new int[120 * 80];
        new MapRaster().paintLoupe(scene.through(new Viewport(frame, 20, 16, -20 * 22 + 7, -16 * 2 + 5)), 793, loupe);
        GOLDENS.assertApproved("loupe", loupe, 120);
    }

    @Test
    void approvedFiles_areThoseThatAreMade_andSmall() throws IOException {
        List<String> pictures = pictures().stream().map(Picture::file).toList();
        GOLDENS.assertAllAreMade(
                name -> pictures.contains(name.replaceFirst("\\.(png|txt)$", ""))
                        || name.matches(
                                "(marks-(far|close)-moved-(4|50|97)|minimap-(whole|close|double)|loupe|swatches)\\.png"),
                MOST_BYTES);
    }

    /// One shape a line.
    private static final class ShapeList implements Shapes {
        private final Formatter lines = new Formatter(Locale.ROOT);

        @Override
        public void fill(String path, int colour, double opacity, boolean crisp, @Nullable PixelBox clip) {
            lines.format("fill%s %s %.3f%s %s\n", crisp ? " crisp" : "", hex(colour), opacity, clip(clip), path);
        }

        @Override
        public void stroke(
                String path,
                int colour,
                double opacity,
                double width,
                double dash,
                double space,
                @Nullable PixelBox clip) {
            lines.format(
                    "stroke %s %.3f %.3f %.3f %.3f%s %s\n", hex(colour), opacity, width, dash, space, clip(clip), path);
        }

        @Override
        public void hatch(String path, int colour, int period, int thickness, int phase) {
            lines.format("hatch %s %d %d %d %s\n", hex(colour), period, thickness, phase, path);
        }

        @Override
        public void text(TextShape shape) {
            lines.format(
                    "text %d,%d %dx%d%s %s %s %d%s %s\n",
                    shape.x(),
                    shape.baseline(),
                    shape.width(),
                    shape.capHeight(),
                    shape.bold() ? " bold" : "",
                    hex(shape.colour()),
                    hex(shape.halo()),
                    shape.haloWidth(),
                    clip(shape.clip()),
                    shape.text());
        }

        private static String hex(int colour) {
            return String.format("%08x", colour);
        }

        private static String clip(@Nullable PixelBox clip) {
            return clip == null ? "" : " in " + clip.x() + "," + clip.y() + " " + clip.width() + "x" + clip.height();
        }
    }
}
