package org.portatlas.app;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.shape.Rectangle;

/// Tells when the screen shows what a scene holds now. FX thread.
///
/// JavaFX renders on a thread of its own, which puts the finished picture into the FX thread's queue; work that came
/// into the queue before it would hold the picture back.
final class FirstPicture {
    private final Scene scene;

    private FirstPicture(Scene scene) {
        this.scene = scene;
    }

    static FirstPicture of(Scene scene) {
        return new FirstPicture(scene);
    }

    /// Does the work when the picture of the next pulse is on the screen; once.
    void then(Runnable work) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                // Behind this pulse, at whose end the scene is handed to the renderer.
                Platform.runLater(() -> waitFor(work));
            }
        });
        Platform.requestNextPulse();
    }

    private static void waitFor(Runnable work) {
        // The renderer takes one job after the other: when this one is done, so is the picture.
        WritableImage unused = new Rectangle(1, 1).snapshot(new SnapshotParameters(), null);
        Platform.runLater(work);
    }
}
