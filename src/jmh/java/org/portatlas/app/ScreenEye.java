package org.portatlas.app;

import javafx.geometry.Rectangle2D;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.portatlas.bench.ScreenPicture;

/// Sees what the screen shows where a window is, and whether that is another picture than before. FX thread.
final class ScreenEye {
    /// Of a hundred frames that were to change the picture, so many must have done it. The last frames of a flight
    /// that comes to rest may move the map by less than a pixel.
    private static final int PERCENT = 97;

    private static final int LEAST_FRAMES = 20;

    private final Stage stage;
    private final ScreenPicture screen;
    private int frames;
    private int pictures;
    private int last;

    ScreenEye(Stage stage, ScreenPicture screen) {
        this.stage = stage;
        this.screen = screen;
    }

    void look() {
        int hash = hash();
        frames++;
        pictures += hash == last ? 0 : 1;
        last = hash;
    }

    /// Ends the looking at one contender.
    /// @throws IllegalStateException if too few frames changed the picture
    void judge(String name) {
        if (frames < LEAST_FRAMES || pictures * 100 < frames * PERCENT) {
            throw new IllegalStateException(name + ": " + frames + " frames showed " + pictures + " pictures");
        }
        frames = 0;
        pictures = 0;
    }

    private int hash() {
        Rectangle2D window = new Rectangle2D(
                stage.getX() + stage.getScene().getX(),
                stage.getY() + stage.getScene().getY(),
                stage.getScene().getWidth(),
                stage.getScene().getHeight());
        if (window.getWidth() != TurnsRun.WIDTH
                || window.getHeight() != TurnsRun.HEIGHT
                || stage.getRenderScaleX() != 1
                || !Screen.getPrimary().getBounds().contains(window)) {
            throw new IllegalStateException("the window is not what is to be measured: " + window);
        }
        // The server answers when it has done all that was asked of it before.
        Color unused = new Robot().getPixelColor(window.getMinX(), window.getMinY());
        return screen.hash((int) window.getMinX(), (int) window.getMinY(), TurnsRun.WIDTH, TurnsRun.HEIGHT);
    }
}
