package org.portatlas.view.sheet;

import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import org.portatlas.sheet.SheetPng;

/// A drawn sheet as the page that is printed: as large as the printable area allows, whole, in the middle of its
/// width and at its top. FX thread.
final class SheetPage extends Pane {
    /// @param width and `height`: of what a printer can print on, points
    SheetPage(SheetPng.Pixels pixels, double width, double height) {
        WritableImage picture = new WritableImage(pixels.width(), pixels.height());
        picture.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        pixels.width(),
                        pixels.height(),
                        PixelFormat.getIntArgbInstance(),
                        pixels.argb(),
                        0,
                        pixels.width());
        double times = Math.min(width / pixels.width(), height / pixels.height());
        ImageView view = new ImageView(picture);
        view.setFitWidth(times * pixels.width());
        view.setFitHeight(times * pixels.height());
        view.setSmooth(true);
        view.setX((width - view.getFitWidth()) / 2);
        setPrefSize(width, height);
        getChildren().setAll(view);
        resize(width, height);
    }
}
