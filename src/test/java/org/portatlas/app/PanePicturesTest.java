package org.portatlas.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portatlas.SwiftRobot;
import org.portatlas.map.Theme;
import org.portatlas.text.Language;

/// Draws every pane of the window into `target/panes`, to be looked at: `mvn test -Dtest=PanePicturesTest
/// -Dportatlas.panes=pictures`.
@EnabledIfSystemProperty(named = "portatlas.panes", matches = "pictures")
class PanePicturesTest extends RunningAtlas {
    @ParameterizedTest
    @CsvSource({
        "ENGLISH, LIGHT",
        "ENGLISH, DARK",
        "ENGLISH, CONTRAST",
        "FRENCH, LIGHT",
        "FRENCH, DARK",
        "FRENCH, CONTRAST"
    })
    void everyPane(Language language, Theme theme) throws Exception {
        Path directory =
                Path.of("target/panes", language.id() + "-" + theme.name().toLowerCase(Locale.ROOT));
        Files.createDirectories(directory);
        PaneWalk.speak(this, language);
        robot.interact(() -> {
            Window window = atlas().root().getScene().getWindow();
            window.setWidth(1200);
            window.setHeight(800);
        });
        SwiftRobot.settle();
        new PaneWalk(this, pane -> draw(theme, directory.resolve(pane + ".png"))).go();
    }

    private void draw(Theme theme, Path file) throws IOException {
        AtomicReference<WritableImage> drawn = new AtomicReference<>();
        robot.interact(() -> {
            map().themeProperty().set(theme);
            atlas().root().applyCss();
            atlas().root().layout();
            drawn.set(atlas().root().getScene().snapshot(null));
        });
        WritableImage image = drawn.get();
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        ImageIO.write(picture, "png", file.toFile());
    }
}
