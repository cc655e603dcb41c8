package org.portatlas.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/// What was approved lies in a folder of the test resources. What is missing there fails, and so does one pixel that
/// differs. `-Dportatlas.goldens=write` writes it anew: look at it before it is committed. What differs is drawn into
/// `target`.
public final class Goldens {
    private final Path approved;
    private final Path differing;

    /// Pictures in one folder.
    ///
    /// @param folder such as `goldens`
    public Goldens(String folder) {
        approved = Path.of("src/test/resources", folder);
        differing = Path.of("target", folder);
    }

    /// Fails unless these are the pixels of the approved picture.
    ///
    /// @param name of the file, without its `.png`
    /// @param pixels row by row, 0xAARRGGBB
    public void assertApproved(String name, int[] pixels, int width) throws IOException {
        int height = pixels.length / width;
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        drawn.setRGB(0, 0, width, height, pixels, 0, width);
        Path file = approved.resolve(name + ".png");
        if (areWritten()) {
            write(drawn, file);
        }
        assertThat(file).as("approved picture").isRegularFile();
        BufferedImage wanted = ImageIO.read(file.toFile());
        assertThat(List.of(width, height)).isEqualTo(List.of(wanted.getWidth(), wanted.getHeight()));
        int[] all = wanted.getRGB(0, 0, width, height, null, 0, width);
        for (int at = 0; at < all.length; at++) {
            if ((all[at] ^ pixels[at]) << 8 != 0) {
                write(drawn, differing.resolve(name + ".png"));
                assertThat(Integer.toHexString(pixels[at] | 0xFF000000))
                        .as("%s at %d, %d; see %s", name, at % width, at / width, differing)
                        .isEqualTo(Integer.toHexString(all[at]));
            }
        }
    }

    /// Fails unless these are the pixels of the approved picture.
    ///
    /// @param name of the file, without its `.txt`
    void assertApproved(String name, String text) throws IOException {
        Path file = approved.resolve(name + ".txt");
        if (areWritten()) {
            Files.writeString(file, text);
        }
        assertThat(file).as("approved text").isRegularFile();
        assertThat(text.lines()).as(name).containsExactlyElementsOf(Files.readAllLines(file));
    }

    /// What is made no more would lie there for ever.
    /// @param isMade of the name of a file
    public void assertAllAreMade(Predicate<String> isMade, long mostBytes) throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.list(approved)) {
            for (Path file : files.toList()) {
                assertThat(file).matches(each -> isMade.test(each.getFileName().toString()), "is still made");
                bytes += Files.size(file);
            }
        }
        assertThat(bytes).isLessThan(mostBytes);
    }

    private static boolean areWritten() {
        return "write".equals(System.getProperty("portatlas.goldens"));
    }

    private static void write(BufferedImage image, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        ImageIO.write(image, "png", file.toFile());
    }
}
