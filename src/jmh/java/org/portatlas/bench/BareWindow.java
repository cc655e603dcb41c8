package org.portatlas.bench;

import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

/// The least that JavaFX can show: an empty scene of the size of the atlas's window.
final class BareWindow {
    /// Not a colour that a window has before it is drawn.
    static final int COLOUR = 0x2A5C83;

    private BareWindow() {}

    static void show() {
        Platform.startup(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(
                    new Group(),
                    StartUp.WINDOW_WIDTH,
                    StartUp.WINDOW_HEIGHT,
                    Color.rgb(COLOUR >> 16, COLOUR >> 8 & 0xFF, COLOUR & 0xFF)));
            stage.show();
        });
    }
}
