package org.portatlas.app;

import java.io.IOException;
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
    /// Another system's font or a value of this machine changes some letters; a change of the window changes more.
    private static final double TOLERANCE = 0.04;

    @RegisterExtension
    private final QuietLog log = new QuietLog();

    /// Where the whole map is shown, the window is as high as it needs, without empty ground below it.
    @ParameterizedTest
    @CsvSource({
        "whole-dark, 1440, 836, DARK, -1",
        "whole-light, 1440, 836, LIGHT, -1",
        "793-dark, 1440, 900, DARK, 793",
        "443-light, 1440, 900, LIGHT, 443",
        "small-dark, 1000, 700, DARK, 793",
        "small-light, 1000, 700, LIGHT, -1",
    })
    void picture_drawnNow_isTheOneShown(String name, int width, int height, Theme theme, int port)
            throws IOException, InterruptedException {
        ShownPicture picture = new ShownPicture(name, TOLERANCE);
        new Picture(width, height, theme, port, port).write(picture.drawn(), AtlasData.of(Registry.embedded()));
        picture.assertShown(ImageIO.read(picture.drawn().toFile()), "ScreenshotsTest");
    }
}
