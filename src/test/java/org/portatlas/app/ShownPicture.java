package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/// A picture of the README: drawn anew by a test into `target/screenshots`, and held against the one in
/// `assets/screenshots`, so that it cannot go stale. `-Dportatlas.screenshots=write` makes the new one the one shown.
///
/// @param name the path below both directories, without the ending
/// @param tolerance the share of pixels in which the two may differ: another system's font changes letters
record ShownPicture(String name, double tolerance) {
    private static final Path SHOWN = Path.of("assets/screenshots");
    private static final Path DRAWN = Path.of("target/screenshots");

    /// Where to draw it. Its directory is there.
    Path drawn() throws IOException {
        Path drawn = DRAWN.resolve(name + ".png");
        Files.createDirectories(drawn.getParent());
        return drawn;
    }

    Path shown() {
        return SHOWN.resolve(name + ".png");
    }

    /// Fails if the picture that is shown is missing, or is not the one drawn now, which then lies beside it.
    ///
    /// @param test the test that draws it, named to those who are to renew it
    void assertShown(BufferedImage now, String test) throws IOException {
        if ("write".equals(System.getProperty("portatlas.screenshots"))) {
            Files.createDirectories(shown().getParent());
            ImageIO.write(now, "png", shown().toFile());
        }
        assertThat(shown())
                .as(
                        "%s is missing: draw it by `mvn verify -Dtest=%s -Dportatlas.screenshots=write`, look at it, and"
                                + " commit it",
                        shown(), test)
                .exists();
        double difference = difference(now, ImageIO.read(shown().toFile()));
        if (difference >= tolerance) {
            ImageIO.write(now, "png", drawn().toFile());
        }
        assertThat(difference)
                .as("share of pixels in which %s differs from %s", drawn(), shown())
                .isLessThan(tolerance);
    }

    private static double difference(BufferedImage one, BufferedImage other) {
        int width = one.getWidth();
        int height = one.getHeight();
        assertThat(other.getWidth()).isEqualTo(width);
        assertThat(other.getHeight()).isEqualTo(height);
        int[] left = one.getRGB(0, 0, width, height, null, 0, width);
        int[] right = other.getRGB(0, 0, width, height, null, 0, width);
        int differing = 0;
        for (int i = 0; i < left.length; i++) {
            differing += left[i] == right[i] ? 0 : 1;
        }
        return (double) differing / left.length;
    }
}
