package org.portatlas.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.portatlas.map.Captions;
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
/// cells of 12 pixels, and of 44 with text.
///
/// A picture that is missing fails, and so does one pixel. `-Dportatlas.goldens=write` writes them anew; look at them
/// before they are committed. What was drawn lies in `target/goldens`.
class LayerGoldensTest {
    private static final Path APPROVED = Path.of("src/test/resources/goldens");
    private static final Path DRAWN = Path.of("target/goldens");
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
        BufferedImage drawn =
                draw(Layers.ofId(id).orElseThrow(), Layouts.ofId(layout).orElseThrow(), theme, zoom);
        String name = name(id, layout, theme, zoom);
        write(drawn, DRAWN.resolve(name));
        if ("write".equals(System.getProperty("portatlas.goldens"))) {
            write(drawn, APPROVED.resolve(name));
        }
        assertThat(APPROVED.resolve(name)).as("approved picture").isRegularFile();
        BufferedImage approved = ImageIO.read(APPROVED.resolve(name).toFile());
        assertThat(List.of(drawn.getWidth(), drawn.getHeight()))
                .isEqualTo(List.of(approved.getWidth(), approved.getHeight()));
        for (int y = 0; y < drawn.getHeight(); y++) {
            for (int x = 0; x < drawn.getWidth(); x++) {
                if (drawn.getRGB(x, y) != approved.getRGB(x, y)) {
                    assertThat(Integer.toHexString(drawn.getRGB(x, y)))
                            .as("%s at %d, %d; see %s", name, x, y, DRAWN)
                            .isEqualTo(Integer.toHexString(approved.getRGB(x, y)));
                }
            }
        }
    }

    /// A picture of a layer that is no more would lie there for ever.
    @Test
    void approvedPictures_areThoseThatAreDrawn_andSmall() throws IOException {
        List<String> names = pictures()
                .map(Arguments::get)
                .map(of -> name(of[0], of[1], of[2], of[3]))
                .toList();
        long bytes = 0;
        try (Stream<Path> files = Files.list(APPROVED)) {
            for (Path file : files.toList()) {
                assertThat(names).contains(file.getFileName().toString());
                bytes += Files.size(file);
            }
        }
        assertThat(bytes).isLessThan(MOST_BYTES);
    }

    private static String name(Object layer, Object layout, Object theme, Object zoom) {
        return String.format("%s-%s-%s-%s.png", layer, layout, theme, zoom).toLowerCase(Locale.ROOT);
    }

    private static BufferedImage draw(Layer layer, PortLayout layout, Theme theme, Zoom zoom) {
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
        BufferedImage image = new BufferedImage(zoom.width, zoom.height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, zoom.width, zoom.height, pixels, 0, zoom.width);
        return image;
    }

    private static void write(BufferedImage image, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        ImageIO.write(image, "png", file.toFile());
    }
}
