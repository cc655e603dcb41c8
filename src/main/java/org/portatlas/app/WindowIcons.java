package org.portatlas.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.image.Image;

/// The window's icon in every size that desktops ask for, so that none is scaled.
final class WindowIcons {
    private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128);

    private WindowIcons() {}

    /// Reads all of them. Any thread.
    static List<Image> read() {
        return SIZES.stream().map(WindowIcons::read).toList();
    }

    private static Image read(int size) {
        String name = "/assets/icon/portatlas-" + size + ".png";
        try (InputStream in = Objects.requireNonNull(WindowIcons.class.getResourceAsStream(name), name)) {
            return new Image(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
