package org.portatlas.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.portatlas.layer.Layer;
import org.portatlas.layer.Layers;
import org.portatlas.map.Layouts;
import org.portatlas.map.PixelBox;
import org.portatlas.map.PortLayout;
import org.portatlas.map.Theme;
import org.portatlas.map.Viewport;
import org.portatlas.registry.PortRange;

/// The SVG of a sheet, drawn by a program of others, shows every port in the colour that the PNG of the same sheet has.
/// Cells under letters are left out, for a reader's face is not ours.
class SvgAgainstRendererTest {
    private static final Pattern TEXT =
            Pattern.compile("<text x=\"(-?\\d+)\" y=\"(-?\\d+)\" font-size=\"([\\d.]+)\" textLength=\"(\\d+)\"");
    private static final int TOLERANCE = 8;

    @TempDir
    private Path directory;

    /// Every layer in every layout; in both themes where the renderer is asked for, as in CI, else in one and the other
    /// by turns.
    static Stream<Arguments> maps() {
        List<String> layers = List.of("registry", "density", "gaps", "transports", "age");
        List<PortLayout> layouts = Layouts.all();
        List<Theme> themes = List.of(Theme.LIGHT, Theme.DARK);
        List<Arguments> all = new ArrayList<>();
        for (int layer = 0; layer < layers.size(); layer++) {
            for (int layout = 0; layout < layouts.size(); layout++) {
                for (int theme = 0; theme < themes.size(); theme++) {
                    if (Boolean.getBoolean("portatlas.svg") || (layer + layout + theme) % 2 == 0) {
                        all.add(Arguments.of(
                                Layers.ofId(layers.get(layer)).orElseThrow(), layouts.get(layout), themes.get(theme)));
                    }
                }
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("maps")
    void svg_drawnByAnotherProgram_showsThePortsAsThePngDoes(Layer layer, PortLayout layout, Theme theme)
            throws IOException, InterruptedException {
        SvgRenderer renderer = SvgRenderer.installed().orElse(null);
        if (renderer == null) {
            assertThat(Boolean.getBoolean("portatlas.svg"))
                    .as("portatlas.svg asks for rsvg-convert (librsvg2-bin) or chromium in PATH")
                    .isFalse();
            assumeTrue(false, "neither rsvg-convert nor chromium is in PATH: nothing draws the SVG");
            return;
        }
        Sheet sheet = TestSheets.whole(layer, layout, theme, 2048);
        String svg = SheetSvg.of(sheet);
        Path file = Files.writeString(directory.resolve("map.svg"), svg);
        SheetPng.Pixels png = SheetPng.draw(sheet, Progress.UNWATCHED);
        BufferedImage drawn = renderer.draw(file, png.width(), png.height());
        Viewport viewport = sheet.scene().viewport();
        int mapTop = new SheetPainter(sheet).mapTop();
        List<PixelBox> texts = texts(svg, mapTop);
        int looked = 0;
        int alike = 0;
        for (int port = 0; port < PortRange.PORTS; port++) {
            PixelBox cell = viewport.cell(port, layout).moved(0, mapTop);
            int x = cell.x() + cell.width() / 2;
            int y = cell.y() + cell.height() / 2;
            if (texts.stream().noneMatch(text -> text.contains(x, y))) {
                looked++;
                alike += isAlike(drawn.getRGB(x, y), png.argb()[y * png.width() + x]) ? 1 : 0;
            }
        }
        assertThat(looked).isGreaterThan(60_000);
        assertThat(alike / (double) looked).isGreaterThanOrEqualTo(0.995);
    }

    /// Where letters stand on the map.
    private static List<PixelBox> texts(String svg, int mapTop) {
        List<PixelBox> all = new ArrayList<>();
        Matcher text = TEXT.matcher(svg.substring(svg.indexOf("<g transform")));
        while (text.find()) {
            int size = (int) Math.ceil(Double.parseDouble(text.group(3)));
            int x = Integer.parseInt(text.group(1));
            int y = Integer.parseInt(text.group(2)) + mapTop;
            all.add(new PixelBox(x, y - size, Integer.parseInt(text.group(4)), size + size / 2).grown(2));
        }
        return all;
    }

    private static boolean isAlike(int one, int other) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)) > TOLERANCE) {
                return false;
            }
        }
        return true;
    }
}
