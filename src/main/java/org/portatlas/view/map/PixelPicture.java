package org.portatlas.view.map;

import java.nio.IntBuffer;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/// A picture that is drawn anew, whole, at most once a pulse, and shown one device pixel to one. FX thread.
///
/// One that becomes lower keeps its pixels: what stands below the map grows and shrinks with the layer, and each new
/// image of the toolkit's is two large arrays, of which the old ones stay until a full collection.
final class PixelPicture extends ImageView {
    private @Nullable PixelBuffer<IntBuffer> buffer;
    private long drawn;

    /// How often it was drawn since it is there.
    long drawn() {
        return drawn;
    }

    /// Shows what is painted into an `int[width * height]`, premultiplied ARGB, row by row from the top left.
    ///
    /// @param width `height` in device pixels
    /// @param scale device pixels for one logical pixel
    /// @param paint fills the array, which holds the last picture, and keeps no reference to it
    void draw(int width, int height, double scale, Consumer<int[]> paint) {
        PixelBuffer<IntBuffer> target = buffer;
        if (target == null || target.getWidth() != width || target.getHeight() < height) {
            target = new PixelBuffer<>(
                    width, height, IntBuffer.allocate(width * height), PixelFormat.getIntArgbPreInstance());
            buffer = target;
            setImage(new WritableImage(target));
        }
        Rectangle2D painted = new Rectangle2D(0, 0, width, height);
        setViewport(target.getHeight() == height ? null : painted);
        setFitWidth(width / scale);
        setFitHeight(height / scale);
        drawn++;
        target.updateBuffer(pixels -> {
            paint.accept(pixels.getBuffer().array());
            return painted;
        });
    }
}
