package org.portatlas.app;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.portatlas.store.Session;

/// Where the window stands on the screens of this computer. FX thread.
final class WindowPlace {
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    private WindowPlace() {}

    /// Where it stood last, if a screen is still there; else in the middle of the first one.
    ///
    /// @return the scene that it has been given, which is empty
    static Scene take(Stage stage, Optional<Session.Place> last) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(new Region(), Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
        stage.setScene(scene);
        if (last.isPresent()) {
            stand(stage, last.get());
        }
        return scene;
    }

    private static void stand(Stage stage, Session.Place last) {
        List<Screen> screens = Screen.getScreensForRectangle(last.x() + 40, last.y(), last.width() - 80, 40);
        if (!screens.isEmpty()) {
            Rectangle2D there = screens.getFirst().getVisualBounds();
            stage.setX(last.x());
            stage.setY(last.y());
            stage.setWidth(Math.min(last.width(), there.getWidth()));
            stage.setHeight(Math.min(last.height(), there.getHeight()));
        }
    }

    /// Where it stands now; on the whole screen it has no place of its own, and keeps the last one.
    static Optional<Session.Place> of(Stage stage, Optional<Session.Place> last) {
        return stage.isFullScreen()
                ? last
                : Optional.of(new Session.Place(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
    }
}
