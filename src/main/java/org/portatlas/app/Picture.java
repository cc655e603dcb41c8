package org.portatlas.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.portatlas.machine.PortCheck;
import org.portatlas.map.Theme;
import org.portatlas.view.detail.CheckViewModel;

/// The window as a picture: the same content in a scene that nobody sees.
///
/// @param first `last` the ports to show; -1 for the whole space
/// @param check checks that port before
record Picture(int width, int height, Theme theme, int first, int last, boolean check) {
    /// One of which no port is checked.
    Picture(int width, int height, Theme theme, int first, int last) {
        this(width, height, theme, first, last, false);
    }

    /// Draws the window and writes it as PNG. Starts the toolkit if it does not run; any thread but the FX thread.
    /// @throws IOException if the file cannot be written; then nothing is left at `file` that was not there before
    void write(Path file, AtlasData data) throws IOException, InterruptedException {
        CompletableFuture<BufferedImage> drawn = new CompletableFuture<>();
        Runnable draw = () -> caught(drawn, () -> draw(data, drawn));
        try {
            Platform.startup(draw);
        } catch (IllegalStateException alreadyRuns) {
            Platform.runLater(draw);
        }
        try {
            save(drawn.get(), file);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the window could not be drawn", e.getCause());
        }
    }

    private static void caught(CompletableFuture<BufferedImage> drawn, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            drawn.completeExceptionally(e);
        }
    }

    private void draw(AtlasData data, CompletableFuture<BufferedImage> drawn) {
        Atlas atlas = new Atlas(
                data,
                PortCheck.ofThisMachine(),
                ForkJoinPool.commonPool(),
                Clock.system(ZoneId.systemDefault()),
                page -> {});
        atlas.model().map().themeProperty().set(theme);
        Scene scene = new Scene(atlas.root(), width, height);
        // Twice: what is shown is placed in the frame that the first pass has found.
        WritableImage unused = scene.snapshot(null);
        if (first >= 0) {
            atlas.model().show(first, last);
        }
        CheckViewModel answer = atlas.model().detail().check();
        if (check) {
            answer.look();
        }
        // At once, unless a check is under way.
        answer.lookingProperty().subscribe(looking -> {
            if (!looking && !drawn.isDone()) {
                caught(drawn, () -> drawn.complete(image(scene.snapshot(null))));
            }
        });
    }

    private static BufferedImage image(WritableImage snapshot) {
        int width = (int) snapshot.getWidth();
        int height = (int) snapshot.getHeight();
        int[] pixels = new int[width * height];
        snapshot.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        return image;
    }

    private static void save(BufferedImage image, Path file) throws IOException {
        Path target = file.toAbsolutePath();
        Path directory = target.getParent();
        Path part = Files.createTempFile(directory, ".port-atlas", ".png");
        try {
            ImageIO.write(image, "png", part.toFile());
            Files.move(part, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
