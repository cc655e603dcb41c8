package org.portatlas.view.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portatlas.layer.LayerInput;
import org.portatlas.layer.RegistryLayer;
import org.portatlas.map.Captions;
import org.portatlas.map.HilbertLayout;
import org.portatlas.map.MapFrame;
import org.portatlas.map.MapRaster;
import org.portatlas.map.Mark;
import org.portatlas.map.PixelBox;
import org.portatlas.map.PortLayout;
import org.portatlas.map.RowsLayout;
import org.portatlas.map.TestGlyphs;
import org.portatlas.map.Theme;
import org.portatlas.map.Veil;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.Registry;
import org.portatlas.view.layers.LayersViewModel;

/// What a veiled map tells, pixel by pixel and word by word: no more than it may.
class VeiledMapTest {
    private static final Registry REGISTRY = Registry.embedded();

    private static MapViewModel model(PortLayout layout, Veil veil) {
        MapViewModel model = new MapViewModel(
                REGISTRY,
                new Captions(REGISTRY),
                new LayersViewModel(new RegistryLayer(), LayerInput.of(REGISTRY)),
                layout);
        model.resize(layout.frame(800, 800, 1));
        model.marksProperty().set(List.of(new Mark(443, Mark.Shape.RING, false, false, "nginx")));
        model.veilProperty().set(veil);
        return model;
    }

    private static int[] picture(MapViewModel model) {
        MapFrame frame = model.viewport().frame();
        int[] pixels = new int[frame.width() * frame.height()];
        new MapRaster().paint(model.scene(TestGlyphs.typefaces()), pixels);
        return pixels;
    }

    private static int[] closeTo(MapViewModel model, int port, double height) {
        model.lookAt(port, height);
        return picture(model);
    }

    private static Stream<PortLayout> layouts() {
        return Stream.of(new RowsLayout(), new HilbertLayout());
    }

    /// From as far as cards: of two regions of User Ports, one full of names and one empty, the pictures are the same
    /// but for the digits, which are boxes here and as many in both.
    @ParameterizedTest
    @ValueSource(doubles = {9, 14, 30, 44, 160, 600})
    void services_areNotTold_atAnyDistance(double height) {
        MapViewModel model = model(new RowsLayout(), Veil.SERVICES);
        int crowded = 90 * 256 + 128;
        int empty = 145 * 256 + 128;

        assertThat(inGrid(model, closeTo(model, crowded, height)))
                .isEqualTo(inGrid(model, closeTo(model, empty, height)));
        model.veilProperty().set(Veil.NONE);
        assertThat(inGrid(model, closeTo(model, crowded, height)))
                .isNotEqualTo(inGrid(model, closeTo(model, empty, height)));
    }

    /// The cells alone: what stands beside them are the rulers, where ports have their numbers.
    private static int[] inGrid(MapViewModel model, int[] pixels) {
        PixelBox grid = model.viewport().grid();
        int width = model.viewport().frame().width();
        int[] cells = new int[grid.width() * grid.height()];
        for (int row = 0; row < grid.height(); row++) {
            System.arraycopy(pixels, (grid.y() + row) * width + grid.x(), cells, row * grid.width(), grid.width());
        }
        return cells;
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void statuses_onTheWholeMap_allLookAlike(PortLayout layout) {
        MapViewModel model = model(layout, Veil.SERVICES);
        int[] pixels = picture(model);
        for (int port : new int[] {3, 22, 225, 443, 793, 994}) {
            assertThat(middle(model, pixels, port)).as("%d", port).isEqualTo(middle(model, pixels, 0));
        }
    }

    private static int middle(MapViewModel model, int[] pixels, int port) {
        PixelBox cell = model.viewport().cell(port, model.layout());
        return pixels[(cell.y() + cell.height() / 2) * model.viewport().frame().width() + cell.x() + cell.width() / 2];
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void ranges_areNotTold_onTheWholeMap(PortLayout layout) {
        MapViewModel model = model(layout, Veil.RANGES);
        int[] pixels = picture(model);
        for (int port : new int[] {700, 1100, 30000, 49000, 49500, 60000}) {
            assertThat(middle(model, pixels, port)).as("%d", port).isEqualTo(middle(model, pixels, 0));
        }
        for (PortRange range : PortRange.values()) {
            int rail = model.themeProperty().get().rail(range);
            assertThat(Arrays.stream(pixels).filter(pixel -> pixel == rail).count())
                    .as(range.label())
                    .isZero();
        }
    }

    /// Where a place is told by eye, one place looks like another, rulers and all.
    @ParameterizedTest
    @ValueSource(doubles = {9, 44, 160, 600})
    void numbers_areNotTold_atAnyDistance(double height) {
        MapViewModel model = model(new RowsLayout(), Veil.NUMBERS);

        int[] one = closeTo(model, 90 * 256 + 128, height);
        assertThat(one).isEqualTo(closeTo(model, 145 * 256 + 100, height));
        model.veilProperty().set(Veil.SERVICES);
        assertThat(one).isNotEqualTo(closeTo(model, 145 * 256 + 100, height));
    }

    @ParameterizedTest
    @EnumSource
    void words_tellNoMoreThanThePicture(Veil veil) {
        MapViewModel model = model(new RowsLayout(), veil);
        model.selectedPortProperty().set(OptionalInt.of(22));
        String line = String.valueOf(model.veiledLine(OptionalInt.of(22)));
        switch (veil) {
            case NONE -> {
                assertThat(model.spoken()).contains("ssh", "assigned", "System");
                assertThat(line).isEqualTo("null");
                assertThat(model.caption(22)).contains("ssh");
            }
            case SERVICES -> {
                assertThat(model.spoken()).isEqualTo("port 22, system");
                assertThat(line).isEqualTo("22  0x0016");
                assertThat(model.caption(22)).isEqualTo("22");
            }
            case RANGES -> {
                assertThat(model.spoken()).isEqualTo("port 22");
                assertThat(line).isEqualTo("22  0x0016");
                assertThat(model.caption(22)).isEqualTo("22");
            }
            case NUMBERS -> {
                assertThat(model.spoken()).isEqualTo("column 22, row 0, counted from 0");
                assertThat(line).doesNotContain("22").doesNotContain("16");
            }
        }
    }

    /// A click where numbers are hidden does not come close, for that would take the whole map away.
    @Test
    void selectAt_whereAPlaceIsToldByEye_onlySelects() {
        MapViewModel model = model(new RowsLayout(), Veil.NUMBERS);
        PixelBox cell = model.viewport().cell(30000, model.layout());
        model.selectAt(cell.x(), cell.y());
        assertThat(model.selectedPortProperty().get()).hasValue(30000);
        assertThat(model.flightProperty().get()).isNull();
        model.veilProperty().set(Veil.SERVICES);
        model.selectAt(cell.x(), cell.y());
        assertThat(model.flightProperty().get()).isNotNull();
    }

    @Test
    void theme_changesTheVeiledMapToo() {
        MapViewModel model = model(new RowsLayout(), Veil.SERVICES);
        model.themeProperty().set(Theme.DARK);
        int[] dark = picture(model);
        model.themeProperty().set(Theme.LIGHT);
        assertThat(picture(model)).isNotEqualTo(dark);
    }
}
