package org.portatlas.app;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.portatlas.layer.Layer;
import org.portatlas.layer.Layers;
import org.portatlas.map.Layouts;
import org.portatlas.map.PortLayout;
import org.portatlas.map.Theme;
import org.portatlas.store.UserFiles;
import org.portatlas.view.map.MapViewModel;

/// The application in the hands of somebody who never rests: zooms, pans, selects, changes layer, layout and theme,
/// searches, in an order that is the same each time. Prints the live heap, in bytes after a full collection, after the
/// first seconds and at the end, a line each.
final class HeapRun {
    private static final Duration BETWEEN = Duration.ofMillis(40);
    private static final List<String> QUERIES =
            List.of("ssh", "793", "6000-6063", "udp year:2006", "gap>100", "file transfer protocol", "postgersql");

    private final CompletableFuture<Atlas> furnished = new CompletableFuture<>();
    private final List<Layer> layers = Layers.all();
    private final List<PortLayout> layouts = Layouts.all();
    private final Random random = new Random(793);

    private HeapRun() {}

    /// @param args seconds until the first look, and until the last one
    static void main(String[] args) throws InterruptedException, ExecutionException {
        new HeapRun().run(Long.parseLong(args[0]), Long.parseLong(args[1]));
    }

    private void run(long first, long last) throws InterruptedException, ExecutionException {
        AtlasWindow window = new AtlasWindow(
                Locale.ENGLISH,
                AtlasData.read(),
                UserFiles.in(Optional.empty()),
                CompletableFuture.completedFuture(LastRun.NONE));
        Platform.startup(() -> {
            var unused = window.show(new Stage()).thenAccept(furnished::complete);
        });
        Atlas atlas = furnished.join();
        long start = System.nanoTime();
        use(atlas, start, first);
        System.out.println(liveHeap(atlas));
        use(atlas, start, last);
        System.out.println(liveHeap(atlas));
        System.exit(0);
    }

    private void use(Atlas atlas, long start, long seconds) throws InterruptedException, ExecutionException {
        while (System.nanoTime() - start < Duration.ofSeconds(seconds).toNanos()) {
            FutureTask<Void> step = new FutureTask<>(() -> step(atlas), null);
            Platform.runLater(step);
            // What goes wrong there is thrown here.
            step.get();
            Thread.sleep(BETWEEN);
        }
        FutureTask<Void> rest = new FutureTask<>(() -> rest(atlas), null);
        Platform.runLater(rest);
        rest.get();
        Thread.sleep(Duration.ofSeconds(3));
    }

    private void step(Atlas atlas) {
        MapViewModel map = atlas.model().map();
        switch (random.nextInt(10)) {
            case 0, 1 -> map.select(random.nextInt(0x10000));
            case 2 -> map.zoomSteps(random.nextBoolean() ? 1 : -1);
            case 3, 4 -> map.pan(random.nextInt(-200, 200), random.nextInt(-200, 200));
            case 5 -> map.hover(random.nextInt(1000), random.nextInt(800));
            case 6 -> map.layers().layerProperty().set(layers.get(random.nextInt(layers.size())));
            case 7 -> map.arrange(layouts.get(random.nextInt(layouts.size())));
            case 8 -> search(atlas).setText(QUERIES.get(random.nextInt(QUERIES.size())));
            default -> {
                if (random.nextInt(8) == 0) {
                    map.themeProperty().set(random.nextBoolean() ? Theme.DARK : Theme.LIGHT);
                } else {
                    map.showWhole();
                }
            }
        }
    }

    /// The same each time, so that the same is to be kept.
    private void rest(Atlas atlas) {
        MapViewModel map = atlas.model().map();
        search(atlas).clear();
        map.themeProperty().set(Theme.DARK);
        map.layers().layerProperty().set(layers.getFirst());
        map.arrange(layouts.getFirst());
        map.hoverNothing();
        map.select(793);
    }

    private static TextField search(Atlas atlas) {
        return (TextField) atlas.root().lookup("#search");
    }

    /// The toolkit lets go of the textures of collected images when it draws the next one.
    private static long liveHeap(Atlas atlas) throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            int direction = i % 2 == 0 ? 1 : -1;
            Platform.runLater(() -> atlas.model().map().pan(direction * 3, 0));
            Thread.sleep(Duration.ofSeconds(1));
        }
        // What was looked at since the last collection counts as wanted, and stays for one more.
        System.gc();
        Thread.sleep(Duration.ofSeconds(1));
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
