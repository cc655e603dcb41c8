package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portatlas.map.Theme;
import org.portatlas.registry.Registry;

/// The README's pictures, drawn anew in each run and held against those in `assets/screenshots`, so that they
/// cannot go stale. After a change that is meant to be seen: `mvn verify -Dtest=ScreenshotsTest
/// -Dportatlas.screenshots=write`.
class ScreenshotsTest {
    private static final Path SHOWN = Path.of("assets/screenshots");
    private static final Path DRAWN = Path.of("target/screenshots");

    /// Another system's font or a value of this machine changes some letters; a change of the window changes more.
    private static final double TOLERANCE = 0.04;

    @RegisterExtension
    private final QuietLog log = new QuietLog();

    @ParameterizedTest
    @CsvSource({
        "whole-dark, 1440, 900, DARK, -1",
        "whole-light, 1440, 900, LIGHT, -1",
        "793-dark, 1440, 900, DARK, 793",
        "443-light, 1440, 900, LIGHT, 443",
        "small-dark, 1000, 700, DARK, 793",
        "small-light, 1000, 700, LIGHT, -1",
    })
    void picture_drawnNow_isTheOneShown(String name, int width, int height, Theme theme, int port)
            throws IOException, InterruptedException {
        Files.createDirectories(DRAWN);
        Path drawn = DRAWN.resolve(name + ".png");
        new Picture(width, height, theme, port, port).write(drawn, AtlasData.of(Registry.embedded()));
        Path shown = SHOWN.resolve(name + ".png");
        if ("write".equals(System.getProperty("portatlas.screenshots"))) {
            Files.createDirectories(SHOWN);
            Files.copy(drawn, shown, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(difference(ImageIO.read(drawn.toFile()), ImageIO.read(shown.toFile())))
                .as("share of pixels in which %s differs from %s", drawn, shown)
                .isLessThan(TOLERANCE);
    }

    private static double difference(BufferedImage one, BufferedImage other) {
        assertThat(one.getWidth()).isEqualTo(other.getWidth());
        assertThat(one.getHeight()).isEqualTo(other.getHeight());
        long differing = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                differing += one.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
            }
        }
        return (double) differing / ((long) one.getWidth() * one.getHeight());
    }
}
