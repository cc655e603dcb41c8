package org.portatlas.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portatlas.registry.Gap;
import org.portatlas.registry.Registry;

/// The labels of the far view: what is named at which level, that none touches another, and that they stay where they
/// are while the map is moved.
class MapLabelsTest {
    private static final Registry REGISTRY = Registry.embedded();
    private static final PortLayout ROWS = new RowsLayout();
    private static final PortLayout HILBERT = new HilbertLayout();
    private static final Captions CAPTIONS = new Captions(REGISTRY);
    private static final Regions REGIONS = new Regions(REGISTRY.gaps());
    private static final MapType TYPE = TestGlyphs.typefaces();
    private static final Colouring PLAIN = Colouring.of(port -> 0, new Swatch[] {Swatch.plain(0xFF102030, 0xFFFFFFFF)});

    private static MapScene scene(Viewport viewport, PortLayout layout, List<Mark> marks) {
        return scene(viewport, layout, marks, TYPE);
    }

    private static MapScene scene(Viewport viewport, PortLayout layout, List<Mark> marks, MapType type) {
        return new MapScene(viewport, layout, PLAIN, REGIONS, CAPTIONS, Theme.DARK, type, true, null, marks);
    }

    private static Viewport viewport(PortLayout layout, int width, int height, double scale, int cell) {
        return Viewport.whole(layout.frame(width, height, scale)).centredOn(30000, cell * scale, layout);
    }

    private static List<String> texts(List<MapLabel> labels) {
        return labels.stream().map(MapLabel::text).toList();
    }

    private static Stream<PortLayout> layouts() {
        return Stream.of(ROWS, HILBERT);
    }

    static Stream<Arguments> sizes() {
        return layouts()
                .flatMap(layout -> Stream.of(1.0, 1.25, 2.0)
                        .flatMap(scale -> Stream.of(2, 3, 5, 8, 9, 13, 18, 22, 28)
                                .map(cell -> Arguments.of(layout, scale, cell))));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void of_anySize_noneTouchesAnotherOrAMarkOrLeavesTheMap(PortLayout layout, double scale, int cell) {
        Viewport viewport = viewport(layout, (int) (1161 * scale), (int) (806 * scale), scale, cell);
        // Where five digits fit, which in this typeface is early, numbers take their place.
        boolean numbered = new CellText(scene(viewport, layout, List.of())).showsNumber(10_000);
        noneTouchesAnotherOrAMarkOrLeavesTheMap(viewport, layout, TYPE, 60, numbered ? 0 : 6);
    }

    static Stream<Arguments> presentersSizes() {
        return layouts()
                .flatMap(layout -> Stream.of(2.2, 3.3)
                        .flatMap(scale -> Stream.of(0.5, 1.0, 2.0, 5.0, 8.0, 13.0, 18.0, 24.0)
                                .map(cell -> Arguments.of(layout, scale, cell))));
    }

    /// In the presenter's view the map is drawn as for a screen with that many more pixels, beside a
    /// caption.
    @ParameterizedTest
    @MethodSource("presentersSizes")
    void of_largeTypeInASmallFrame_noneTouchesAnotherOrAMarkOrLeavesTheMap(
            PortLayout layout, double scale, double cell) {
        Viewport viewport = Viewport.whole(layout.frame((int) (318 * scale), (int) (300 * scale), scale))
                .centredOn(30000, cell * scale, layout);
        MapType type = TestGlyphs.typefaces(scale);
        boolean numbered = new CellText(scene(viewport, layout, List.of(), type)).showsNumber(10_000);
        noneTouchesAnotherOrAMarkOrLeavesTheMap(viewport, layout, type, 12, numbered ? 0 : 2);
    }

    private static void noneTouchesAnotherOrAMarkOrLeavesTheMap(
            Viewport viewport, PortLayout layout, MapType type, int marked, int least) {
        Random random = new Random(793);
        List<Mark> marks = random.ints(marked, 0, 65536)
                .mapToObj(port -> new Mark(port, Mark.Shape.RING, false, false, ""))
                .toList();
        MapLabels labels = MapLabels.of(scene(viewport, layout, marks, type));

        assertThat(labels.onGrid()).hasSizeGreaterThanOrEqualTo(least);
        noneTouches(labels.onGrid());
        noneTouches(labels.onStrip());
        Viewport atOrigin = viewport.moved(-viewport.originX(), -viewport.originY());
        PixelBox map = new PixelBox(
                0,
                -viewport.frame().px(6),
                256 * (int) viewport.cellWidth(),
                256 * (int) viewport.cellHeight() + 2 * viewport.frame().px(6));
        for (MapLabel label : labels.onGrid()) {
            assertThat(label.plate().within(map)).as(label.text()).isEqualTo(label.plate());
            for (Mark mark : marks) {
                assertThat(label.plate()
                                .overlaps(MarkPainter.box(atOrigin.cell(mark.port(), layout), viewport.frame())))
                        .as("%s over the mark of %s", label.text(), mark.port())
                        .isFalse();
            }
        }
    }

    private static void noneTouches(List<MapLabel> labels) {
        for (int one = 0; one < labels.size(); one++) {
            for (int other = 0; other < one; other++) {
                assertThat(labels.get(one).plate().overlaps(labels.get(other).plate()))
                        .as(
                                "%s over %s",
                                labels.get(one).text(), labels.get(other).text())
                        .isFalse();
            }
        }
    }

    /// Where small numbers stand in their cells already, no label covers one.
    @ParameterizedTest
    @ValueSource(ints = {19, 20, 24, 28})
    void of_cellsThatHoldSmallNumbers_leavesThemUncovered(int cell) {
        Viewport viewport = viewport(ROWS, 1161, 806, 1, cell);
        MapScene scene = scene(viewport, ROWS, List.of());
        CellText text = new CellText(scene);
        Viewport atOrigin = viewport.moved(-viewport.originX(), -viewport.originY());
        int numbers = 0;
        for (int port = 0; port < 65536; port++) {
            if (text.showsNumber(port)) {
                numbers++;
                PixelBox box = atOrigin.cell(port, ROWS);
                for (MapLabel label : MapLabels.of(scene).onGrid()) {
                    assertThat(label.plate().overlaps(box)).as(label.text()).isFalse();
                }
            }
            if (numbers > 40) {
                break;
            }
        }
        assertThat(numbers).isPositive();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void ranges_nameTheRangesLandmarksAndBigGaps(PortLayout layout) {
        Viewport whole = Viewport.whole(layout.frame(1161, 906, 1));
        List<String> texts = texts(MapLabels.of(scene(whole, layout, List.of())).onGrid());

        assertThat(DetailLevel.of(whole)).isEqualTo(DetailLevel.RANGES);
        assertThat(texts).anyMatch(text -> text.startsWith("User ") && text.endsWith("  1024–49151"));
        assertThat(texts).anyMatch(text -> text.startsWith("Dynamic ") && text.endsWith("  49152–65535"));
        assertThat(texts).contains("5432 postgresql", "gap of 829");
        assertThat(texts).filteredOn(text -> text.startsWith("gap of ")).hasSizeBetween(4, 8);
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void blocks_nameBlocksOfPortsWithOneService(PortLayout layout) {
        for (int cell : new int[] {8, 12, 18}) {
            Viewport viewport = viewport(layout, 1161, 906, 1, cell);
            assertThat(DetailLevel.of(viewport)).isEqualTo(DetailLevel.BLOCKS);
            assertThat(texts(MapLabels.of(scene(viewport, layout, List.of())).onGrid()))
                    .contains("x11 6000–6063", "flex-lm 27000–27009", "vrml-multi-use 4200–4299", "swx 7300–7359");
        }
    }

    /// A length stands in its own gap, and from a certain size on most gaps have theirs.
    @ParameterizedTest
    @MethodSource("layouts")
    void blocks_gapsHaveTheirLengths(PortLayout layout) {
        Pattern length = Pattern.compile("gap of (\\d+)");
        int before = 0;
        for (int cell : new int[] {9, 13, 22}) {
            Viewport viewport = viewport(layout, 1161, 906, 1, cell);
            int named = 0;
            for (MapLabel label :
                    MapLabels.of(scene(viewport, layout, List.of())).onGrid()) {
                Matcher words = length.matcher(label.text());
                if (words.matches()) {
                    PixelBox plate = label.plate();
                    int port = layout.portAt((int) ((plate.x() + plate.width() / 2) / viewport.cellWidth()), (int)
                            ((plate.y() + plate.height() / 2) / viewport.cellHeight()));
                    Gap gap = Objects.requireNonNull(REGISTRY.gapAt(port), label.text());
                    assertThat(gap.length()).isEqualTo(Integer.parseInt(words.group(1)));
                    named++;
                }
            }
            assertThat(named).isGreaterThan(before).isGreaterThan(80);
            before = named;
        }
        assertThat(before).isGreaterThan(350);
    }

    /// A block that is not wholly of one service, or too short, has no name of its own.
    @Test
    void captions_blocks_areTheRunsOfOneName() {
        assertThat(CAPTIONS.blocks())
                .contains(new Captions.Block(6000, 6063, "x11"), new Captions.Block(27000, 27009, "flex-lm"))
                .allSatisfy(block -> {
                    for (int port = block.first(); port <= block.last(); port++) {
                        assertThat(CAPTIONS.name(port)).isEqualTo(block.name());
                    }
                    assertThat(CAPTIONS.name(block.first() - 1)).isNotEqualTo(block.name());
                    assertThat(CAPTIONS.name(block.last() + 1)).isNotEqualTo(block.name());
                });
    }

    /// Wherever the map is moved: what is seen before and after is the same picture, label by label, pixel by pixel.
    @ParameterizedTest
    @MethodSource("sizes")
    void paint_mapThatIsMoved_movesEveryLabelWithIt(PortLayout layout, double scale, int cell) {
        Viewport start = viewport(layout, (int) (600 * scale), (int) (500 * scale), scale, cell);
        MapRaster raster = new MapRaster();
        PixelSurface before = paint(raster, scene(start, layout, List.of()));
        Random random = new Random(cell);
        for (int round = 0; round < 6; round++) {
            Viewport moved = start.panned(random.nextInt(-90, 91), random.nextInt(-90, 91));
            PixelSurface after = paint(raster, scene(moved, layout, List.of()));
            int right = moved.edgeX(0) - start.edgeX(0);
            int down = moved.edgeY(0) - start.edgeY(0);
            PixelBox common = moved.grid().within(start.grid().moved(right, down));
            List<String> different = new ArrayList<>();
            for (int y = common.y(); y < common.bottom(); y++) {
                for (int x = common.x(); x < common.right(); x++) {
                    if (after.pixel(x, y) != before.pixel(x - right, y - down)) {
                        different.add(x + ", " + y);
                    }
                }
            }
            assertThat(different).isEmpty();
        }
    }

    private static PixelSurface paint(MapRaster raster, MapScene scene) {
        MapFrame frame = scene.viewport().frame();
        int[] pixels = new int[frame.width() * frame.height()];
        raster.paint(scene, pixels);
        return new PixelSurface(pixels, frame.width(), frame.height());
    }

    @Test
    void areOf_aSceneThatIsOnlyMoved_holds() {
        Viewport viewport = viewport(ROWS, 1161, 806, 1, 12);
        MapScene scene = scene(viewport, ROWS, List.of());
        MapLabels labels = MapLabels.of(scene);

        assertThat(labels.areOf(scene.through(viewport.panned(-40, 33)))).isTrue();
        assertThat(labels.areOf(scene.through(viewport.zoomedToWholePixels(14, 300, 300))))
                .isFalse();
        assertThat(labels.areOf(scene.marked(List.of(new Mark(5, Mark.Shape.RING, false, false, "")))))
                .isFalse();
        assertThat(labels.areOf(scene(viewport(HILBERT, 1161, 806, 1, 12), HILBERT, List.of())))
                .isFalse();
        assertThat(labels.areOf(scene.plain(viewport))).isFalse();
    }

    /// In a flight only what is seen has labels, and it has the same ones.
    @ParameterizedTest
    @MethodSource("layouts")
    void inView_namesWhatIsSeenAsForTheWholeMap(PortLayout layout) {
        Viewport viewport = viewport(layout, 800, 600, 1, 12);
        MapScene scene = scene(viewport, layout, List.of());
        PixelBox seen = viewport.grid().moved(-viewport.edgeX(0), -viewport.edgeY(0));
        List<MapLabel> all = MapLabels.of(scene).onGrid();

        assertThat(MapLabels.inView(scene).onGrid())
                .hasSizeBetween(3, all.size() - 1)
                .allMatch(label -> label.plate().overlaps(seen))
                .containsAll(all.stream()
                        .filter(label -> label.plate().within(seen).equals(label.plate()))
                        .toList());
    }
}
