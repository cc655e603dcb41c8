package org.portatlas.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portatlas.layer.GapsLayer;
import org.portatlas.layer.RegistryLayer;
import org.portatlas.map.HilbertLayout;
import org.portatlas.map.MapFrame;
import org.portatlas.map.MapRaster;
import org.portatlas.map.RowsLayout;
import org.portatlas.map.Theme;

class SheetPngTest {
    static Stream<Sheet> sheets() {
        return Stream.of(
                TestSheets.whole(new RegistryLayer(), new RowsLayout(), Theme.LIGHT, 1400),
                TestSheets.whole(new GapsLayer(), new HilbertLayout(), Theme.DARK, 1000),
                TestSheets.around(new RegistryLayer(), new RowsLayout(), Theme.DARK, 793, 14),
                TestSheets.around(new RegistryLayer(), new HilbertLayout(), Theme.LIGHT, 793, 44),
                TestSheets.around(new RegistryLayer(), new RowsLayout(), Theme.LIGHT, 255, 120));
    }

    private static int[] banded(Sheet sheet, int rows) {
        SheetPainter painter = new SheetPainter(sheet);
        int[] all = new int[painter.width() * painter.height()];
        int[] band = new int[painter.width() * rows];
        for (int first = 0; first < painter.height(); first += rows) {
            int last = Math.min(painter.height(), first + rows);
            painter.paint(band, first, last);
            System.arraycopy(band, 0, all, first * painter.width(), (last - first) * painter.width());
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void sheet_inBands_isTheSamePictureAsAtOnce(Sheet sheet) {
        int[] once = SheetPng.draw(sheet, Progress.UNWATCHED).argb();
        assertThat(banded(sheet, 7)).isEqualTo(once);
        assertThat(banded(sheet, 61)).isEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void sheet_hasTheMapAsTheScreenShowsIt(Sheet sheet) {
        MapFrame frame = sheet.scene().viewport().frame();
        int[] screen = new int[frame.width() * frame.height()];
        new MapRaster().paint(sheet.scene(), screen);
        int[] whole = SheetPng.draw(sheet, Progress.UNWATCHED).argb();
        int[] map = new int[screen.length];
        System.arraycopy(whole, new SheetPainter(sheet).mapTop() * frame.width(), map, 0, map.length);
        assertThat(map).isEqualTo(screen);
    }

    @Test
    void png_isReadByAnotherReader() throws IOException {
        Sheet sheet = TestSheets.whole(new RegistryLayer(), new RowsLayout(), Theme.DARK, 4096);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetPng.write(sheet, out, Progress.UNWATCHED);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
        SheetPng.Pixels drawn = SheetPng.draw(sheet, Progress.UNWATCHED);
        assertThat(read.getWidth()).isEqualTo(4096);
        assertThat(read.getHeight()).isEqualTo(drawn.height());
        assertThat(read.getRGB(0, 0, drawn.width(), drawn.height(), null, 0, drawn.width()))
                .isEqualTo(drawn.argb());
    }

    @Test
    void png_ofNoise_isReadAsItWas() throws IOException {
        Random random = new Random(7);
        int[] pixels = random.ints(311L * 97).map(each -> each | 0xFF000000).toArray();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PngWriter png = new PngWriter(out, 311, 97)) {
            png.rows(pixels, 97);
            png.end();
        }
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
        assertThat(read.getRGB(0, 0, 311, 97, null, 0, 311)).isEqualTo(pixels);
    }

    @Test
    void png_thatIsNotWantedAnyMore_ends() {
        Sheet sheet = TestSheets.whole(new RegistryLayer(), new RowsLayout(), Theme.DARK, 8192);
        int[] asked = new int[1];
        assertThatThrownBy(() -> SheetPng.write(sheet, new ByteArrayOutputStream(), done -> ++asked[0] < 3))
                .isInstanceOf(CancellationException.class);
        assertThat(asked[0]).isEqualTo(3);
    }
}
