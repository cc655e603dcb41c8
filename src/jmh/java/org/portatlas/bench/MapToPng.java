package org.portatlas.bench;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.portatlas.layer.Layer;
import org.portatlas.layer.LayerInput;
import org.portatlas.layer.LegendEntry;
import org.portatlas.layer.RegistryLayer;
import org.portatlas.map.Captions;
import org.portatlas.map.Glyphs;
import org.portatlas.map.MapScene;
import org.portatlas.map.MapType;
import org.portatlas.map.Regions;
import org.portatlas.map.RowsLayout;
import org.portatlas.map.Theme;
import org.portatlas.registry.Registry;
import org.portatlas.sheet.Progress;
import org.portatlas.sheet.Sheet;
import org.portatlas.sheet.SheetPng;
import org.portatlas.sheet.SheetType;
import org.portatlas.sheet.SheetView;
import org.portatlas.sheet.SheetWords;

/// The whole map as a PNG of 4,096 pixels across: drawn and written, against ImageIO, which is given the same pixels
/// ready and only writes them. Without letters, for those need a toolkit.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@Fork(1)
public class MapToPng {
    private static final int WIDTH = 4096;

    private final Sheet sheet = sheet();
    private final BufferedImage drawn = drawn(sheet);

    /// Else ImageIO would keep what it writes in a file between.
    @Setup
    public void useMemory() {
        ImageIO.setUseCache(false);
    }

    @Benchmark
    public void portatlas() {
        try {
            SheetPng.write(sheet, OutputStream.nullOutputStream(), Progress.UNWATCHED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Benchmark
    public boolean imageio() {
        try {
            return ImageIO.write(drawn, "png", OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sheet sheet() {
        Registry registry = Registry.embedded();
        RowsLayout layout = new RowsLayout();
        Layer layer = new RegistryLayer();
        LayerInput input = LayerInput.of(registry);
        Glyphs blank = new Glyphs(0, 8, new Glyphs.Glyph[0], Glyphs.Glyph.blank(7));
        SheetType type = new SheetType(new MapType(blank, blank, blank), blank);
        List<LegendEntry> legend = layer.legend(input, Theme.LIGHT);
        MapScene scene = new MapScene(
                SheetView.whole(layout, WIDTH),
                layout,
                layer.colour(input, Theme.LIGHT),
                new Regions(registry.gaps()),
                new Captions(registry),
                Theme.LIGHT,
                type.map(),
                true,
                null,
                List.of());
        SheetWords words = SheetWords.of(layer, input, layout, OptionalInt.empty(), LocalDate.of(2026, 9, 1));
        return new Sheet(scene, words, legend, type);
    }

    private static BufferedImage drawn(Sheet sheet) {
        SheetPng.Pixels pixels = SheetPng.draw(sheet, Progress.UNWATCHED);
        BufferedImage image = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_RGB);
        int[] into = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        System.arraycopy(pixels.argb(), 0, into, 0, into.length);
        return image;
    }
}
