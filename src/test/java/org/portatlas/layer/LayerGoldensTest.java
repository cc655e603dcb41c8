package org.portatlas.layer;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.portatlas.map.Captions;
import org.portatlas.map.Goldens;
import org.portatlas.map.Layouts;
import org.portatlas.map.MapRaster;
import org.portatlas.map.MapScene;
import org.portatlas.map.PortLayout;
import org.portatlas.map.Regions;
import org.portatlas.map.TestGlyphs;
import org.portatlas.map.Theme;
import org.portatlas.map.Viewport;
import org.portatlas.registry.Registry;

/// The map under every layer in every layout, pixel by pixel as it was approved: from afar, in
/// cells of 12 pixels, and of 44 with text; see [Goldens].
class LayerGoldensTest {
    private static final Goldens GOLDENS = new Goldens("goldens");
    private static final Registry REGISTRY = Registry.embedded();
    private static final long MOST_BYTES = 1_500_000;
    private static final LayerInput INPUT = LayerInput.of(REGISTRY)
            .with(TestSockets.tables())
            .with(TestSockets.held())
            .with(TestSockets.list())
            .with(TestSockets.notes())
            .comparing(TestSockets.changes());

    private enum Zoom {
        /// A pixel a port.
        WHOLE(340, 350, 0, 0),
        CELLS(420, 200, 793, 12),
        TEXT(420, 200, 793, 44);

        private final int width;
        private final int height;
        private final int port;
        private final int cell;

        Zoom(int width, int height, int port, int cell) {
            this.width = width;
            this.height = height;
            this.port = port;
            this.cell = cell;
        }

        Viewport viewport(PortLayout layout) {
            Viewport whole = Viewport.whole(layout.frame(width, height, 1));
            return this == WHOLE ? whole : whole.centredOn(port, cell, layout);
        }
    }

    static Stream<Arguments> pictures() {
        return Layers.all().stream()
                .flatMap(layer -> Layouts.all().stream()
                        .flatMap(layout -> Stream.of(Theme.values())
                                .flatMap(theme -> Stream.of(Zoom.values())
                                        .map(zoom -> Arguments.of(layer.id(), layout.id(), theme, zoom)))));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void layer_isDrawnAsApproved(String id, String layout, Theme theme, Zoom zoom) throws IOException {
        int[] pixels = draw(Layers.ofId(id).orElseThrow(), Layouts.ofId(layout).orElseThrow(), theme, zoom);
        GOLDENS.assertApproved(name(id, layout, theme, zoom), pixels, zoom.width);
    }

    @Test
    void approvedPictures_areThoseThatAreDrawn_andSmall() throws IOException {
        List<String> names = pictures()
                .map(Arguments::get)
                .map(of -> name(of[0], of[1], of[2], of[3]) + ".png")
                .toList();
        GOLDENS.assertAllAreMade(names::contains, MOST_BYTES);
    }

    private static String name(Object layer, Object layout, Object theme, Object zoom) {
        return String.format("%s-%s-%s-%s", layer, layout, theme, zoom).toLowerCase(Locale.ROOT);
    }

    private static int[] draw(Layer layer, PortLayout layout, Theme theme, Zoom zoom) {
        Viewport viewport = zoom.viewport(layout);
        MapScene scene = new MapScene(
                viewport,
                layout,
                layer.colour(INPUT, theme),
                new Regions(REGISTRY.gaps()),
                new Captions(REGISTRY),
                theme,
                TestGlyphs.typefaces(),
                true,
                null,
                MachineMarks.of(TestSockets.held().all()));
        int[] pixels = new int[zoom.width * zoom.height];
        new MapRaster().paint(scene, pixels);
        return pixels;
    }
}
