package org.portatlas.app;

import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.scene.Parent;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;

/// The floor below which no window full of pixels goes: all of one buffer is written in the cheapest way, and drawn
/// one to one.
final class RewrittenBuffer implements Contender {
    private static final int FRAMES = 40;

    private final PixelBuffer<IntBuffer> buffer = new PixelBuffer<>(
            TurnsRun.WIDTH,
            TurnsRun.HEIGHT,
            IntBuffer.allocate(TurnsRun.WIDTH * TurnsRun.HEIGHT),
            PixelFormat.getIntArgbPreInstance());
    private final String name;
    private final Parent content;
    private final Runnable draw;
    private int frame;

    private RewrittenBuffer(boolean onCanvas) {
        WritableImage image = new WritableImage(buffer);
        if (onCanvas) {
            Canvas canvas = new Canvas(TurnsRun.WIDTH, TurnsRun.HEIGHT);
            name = "floor-canvas";
            content = new Pane(canvas);
            draw = () -> canvas.getGraphicsContext2D().drawImage(image, 0, 0);
        } else {
            name = "floor-view";
            content = new Pane(new ImageView(image));
            draw = () -> {};
        }
    }

    static Contender onCanvas() {
        return new RewrittenBuffer(true);
    }

    static Contender inImageView() {
        return new RewrittenBuffer(false);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Parent content() {
        return content;
    }

    @Override
    public void begin() {
        frame = 0;
    }

    @Override
    public String next() {
        frame++;
        buffer.updateBuffer(pixels -> {
            Arrays.fill(pixels.getBuffer().array(), 0xFF203040 + frame * 0x010101);
            return null;
        });
        draw.run();
        return frame < FRAMES ? "frame" : "";
    }

    @Override
    public boolean isChanged() {
        return true;
    }
}
