package org.portatlas.app;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.portatlas.store.UserFiles;

/// A window that nobody touches: the atlas as it opens for the first time, with its live reading of this machine, or a
/// bare one. Prints how many pulses its scene had meanwhile, and how much processor time the process took:
/// `pulses milliseconds seconds`.
///
/// Where something begins or ends to listen meanwhile, the atlas has something to show: then it looks again.
final class RestRun {
    private static final int TRIES = 6;

    private final Duration untilRest;
    private final Duration rest;
    private final CompletableFuture<Scene> shown = new CompletableFuture<>();
    private final AtomicInteger pulses = new AtomicInteger();
    private final AtomicInteger changes = new AtomicInteger();

    private RestRun(Duration untilRest, Duration rest) {
        this.untilRest = untilRest;
        this.rest = rest;
    }

    /// @param args `atlas` or `bare`; the seconds until nothing is loaded, compiled or read for the first time any
    ///        more, and no caret blinks; the seconds that are looked at then
    static void main(String[] args) throws InterruptedException {
        new RestRun(Duration.ofSeconds(Long.parseLong(args[1])), Duration.ofSeconds(Long.parseLong(args[2])))
                .run(args[0].equals("atlas"));
    }

    private void run(boolean isAtlas) throws InterruptedException {
        if (isAtlas) {
            AtlasWindow window = new AtlasWindow(
                    Locale.ENGLISH,
                    AtlasData.read(),
                    UserFiles.in(Optional.empty()),
                    CompletableFuture.completedFuture(LastRun.NONE));
            Platform.startup(() -> showAtlas(window));
        } else {
            Platform.startup(this::showBareWindow);
        }
        Scene scene = shown.join();
        Thread.sleep(untilRest);
        Platform.runLater(() -> scene.addPostLayoutPulseListener(pulses::incrementAndGet));
        for (int i = 0; i < TRIES; i++) {
            changes.set(0);
            pulses.set(0);
            long before = processorTime();
            Thread.sleep(rest);
            long after = processorTime();
            if (changes.get() == 0) {
                System.out.printf(Locale.ROOT, "%d %.1f %d%n", pulses.get(), (after - before) / 1e6, rest.toSeconds());
                System.exit(0);
            }
        }
        System.err.println("this machine does not rest: sockets come and go");
        System.exit(1);
    }

    private void showAtlas(AtlasWindow window) {
        Stage stage = new Stage();
        var unused = window.show(stage).thenAccept(atlas -> {
            atlas.model().live().heldProperty().subscribe(held -> changes.incrementAndGet());
            atlas.model().live().marksProperty().subscribe(marks -> changes.incrementAndGet());
            shown.complete(stage.getScene());
        });
    }

    private void showBareWindow() {
        Stage stage = new Stage();
        stage.setScene(new Scene(new Group(), 1440, 900));
        stage.show();
        shown.complete(stage.getScene());
    }

    /// Of all threads, those of the machine too, nanoseconds.
    private static long processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }
}
