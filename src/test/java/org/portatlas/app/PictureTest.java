package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portatlas.map.Theme;
import org.portatlas.registry.Registry;

class PictureTest {
    @TempDir
    private Path directory;

    @Test
    void picture_withACheck_showsItsAnswer() throws Exception {
        try (ServerSocket held = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = held.getLocalPort();
            int[] unchecked = pixels(port, false);
            assertThat(pixels(port, false)).isEqualTo(unchecked);
            assertThat(pixels(port, true)).isNotEqualTo(unchecked);
        }
    }

    private int[] pixels(int port, boolean check) throws IOException, InterruptedException {
        Path file = directory.resolve("window.png");
        new Picture(1000, 700, Theme.DARK, port, port, check).write(file, AtlasData.of(Registry.embedded()));
        BufferedImage image = ImageIO.read(file.toFile());
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
