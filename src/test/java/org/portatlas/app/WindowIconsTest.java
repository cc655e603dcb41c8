package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

/// The window has an icon of its own, sharp in every size.
class WindowIconsTest extends RunningAtlas {
    @Test
    void window_hasItsIconInEverySize() throws TimeoutException {
        Stage stage = (Stage) atlas().root().getScene().getWindow();
        waitFor(() -> !stage.getIcons().isEmpty());
        assertThat(stage.getIcons()).noneMatch(Image::isError).allMatch(icon -> icon.getWidth() == icon.getHeight());
        assertThat(stage.getIcons().stream().map(icon -> (int) icon.getWidth()))
                .containsExactly(16, 24, 32, 48, 64, 128);
    }

    /// Of the smallest size, the selected port still stands white in its gap.
    @Test
    void smallestIcon_hasItsSelectedPort() {
        Image smallest = WindowIcons.read().getFirst();
        assertThat(smallest.getPixelReader().getArgb(8, 7)).isEqualTo(0xFFFFFFFF);
        assertThat(smallest.getPixelReader().getArgb(3, 3)).isEqualTo(0xFFFFD075);
        assertThat(smallest.getPixelReader().getArgb(0, 0) >>> 24).isLessThan(0x80);
    }
}
