package org.portatlas.app;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.HostServices;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.portatlas.machine.PortCheck;
import org.portatlas.map.Theme;
import org.portatlas.store.Session;
import org.portatlas.store.UserFiles;
import org.portatlas.view.main.MainLayout;
import org.portatlas.view.main.MainViewModel;
import org.portatlas.view.main.Opening;
import org.portatlas.view.map.MapFaces;
import org.portatlas.view.map.MapPane;
import org.portatlas.view.map.MapViewModel;
import org.portatlas.view.map.RenderedType;

/// The window as it opens: the map at once, everything else ([FurnishedWindow]) as soon as the map is on the screen.
final class AtlasWindow {
    private final Locale system;
    private final UserFiles files;
    private final CompletableFuture<LastRun> lastRun;
    private final Supplier<PortCheck> machine;
    private final Clock clock;
    private final CompletableFuture<MapFaces> faces;

    /// What the window opens with, until it has: what it shows later, in another language, keeps nothing of it.
    private @Nullable CompletableFuture<AtlasData> data;

    private @Nullable CompletableFuture<MapViewModel> mapModel;

    /// Without what is there, for the same reason.
    private final CompletableFuture<Void> furnished = new CompletableFuture<>();

    private final CountDownLatch closed = new CountDownLatch(1);
    private @Nullable FurnishedWindow window;

    /// @param system how the system speaks
    /// @param data and `lastRun`: what is being read while the toolkit starts
    /// @param files where things are remembered
    /// @param lastRun how the window is to look
    AtlasWindow(Locale system, CompletableFuture<AtlasData> data, UserFiles files, CompletableFuture<LastRun> lastRun) {
        this(system, data, files, lastRun, PortCheck::ofThisMachine, Clock.system(ZoneId.systemDefault()));
    }

    /// @param machine what looks at the machine, made when the map is on the screen
    AtlasWindow(
            Locale system,
            CompletableFuture<AtlasData> data,
            UserFiles files,
            CompletableFuture<LastRun> lastRun,
            Supplier<PortCheck> machine,
            Clock clock) {
        this.system = system;
        this.machine = machine;
        this.clock = clock;
        this.data = data;
        CompletableFuture<LastRun> spoken = lastRun.thenApply(last -> {
            LastRun.language(last.settings(), system).speak(system);
            return last;
        });
        // Most screens have a pixel for a pixel; the others measure again.
        this.faces = spoken.thenApplyAsync(last -> MapFaces.of(last.magnification()), AtlasWindow::beside);
        this.mapModel = data.thenCombine(spoken, (read, last) -> {
                    MapViewModel map = SessionMap.of(read, last.session());
                    // Most desktops are light; what the others prefer is known when the toolkit runs.
                    map.themeProperty().set(LastRun.theme(last.settings()).orElse(Theme.LIGHT));
                    return map;
                })
                .thenApply(SessionMap::rehearsed);
        this.files = files;
        this.lastRun = lastRun;
    }

    /// Starts the toolkit, shows the window and returns when it is closed. Any thread but the FX
    /// thread.
    ///
    /// @param then what to do in the window as soon as everything is there
    void showUntilClosed(Consumer<MainViewModel> then) throws InterruptedException {
        CompletableFuture<Void> ready =
                furnished.thenRun(() -> then.accept(current().model()));
        var unused = ready.whenComplete((nothing, failure) -> {
            if (failure != null) {
                closed.countDown();
            }
        });
        Platform.startup(() -> orFail(() -> {
            // Classes of nodes initialise each other in circles: one thread after the other.
            faces.join();
            open(new Stage());
        }));
        closed.await();
        if (ready.isCompletedExceptionally()) {
            ready.join();
        }
    }

    /// Fills a stage and shows it: the map at once, everything else as soon as the map is on the
    /// screen. FX thread.
    /// @return done on the FX thread when everything is there
    CompletableFuture<Atlas> show(Stage stage) {
        orFail(() -> open(stage));
        return furnished.thenApply(nothing -> current());
    }

    /// Does work beside the toolkit's start, and beside what is read meanwhile.
    private static void beside(Runnable work) {
        Thread thread = new Thread(work, "faces");
        thread.setDaemon(true);
        thread.start();
    }

    /// What breaks on the FX thread would be lost there.
    private void orFail(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            furnished.completeExceptionally(e);
        }
    }

    private void open(Stage stage) {
        var reading = Objects.requireNonNull(data, "opened once");
        var making = Objects.requireNonNull(mapModel, "opened once");
        data = null;
        mapModel = null;
        LastRun last = lastRun.join();
        WindowClass.set();
        stage.setTitle("Port Atlas");
        stage.setMinWidth(760);
        stage.setMinHeight(480);
        // Scene and type before the map is waited for: they need nothing of it, and take as long as it does.
        Scene scene = WindowPlace.take(stage, last.session().place());
        double magnification = last.magnification();
        RenderedType type = rendered(Screen.getPrimary().getOutputScaleX() * magnification);
        MapPane map = new MapPane(making.join(), type);
        map.model().themeProperty().set(SystemTheme.unlessChosen(last.settings()));
        map.magnificationProperty().set(magnification);
        scene.setRoot(new Opening(
                map,
                MainLayout.of(last.settings().textSize()),
                last.session().pane().width()));
        stage.setOnHidden(event -> {
            save(Remembered.session(
                    map.model(),
                    last.session(),
                    WindowPlace.of(stage, last.session().place())));
            closed.countDown();
        });
        stage.show();
        SessionMap.show(map.model(), last.session());
        FirstPicture.of(stage.getScene()).then(() -> orFail(() -> furnish(stage, map, reading.join())));
    }

    private RenderedType rendered(double scale) {
        MapFaces measured = faces.join();
        return RenderedType.of(measured.scale() == scale ? measured : MapFaces.of(scale));
    }

    private void furnish(Stage stage, MapPane map, AtlasData known) {
        if (stage.isShowing()) {
            FurnishedWindow made = new FurnishedWindow(
                    stage, known, map, lastRun.join(), files, machine.get(), clock, system, browser()::showDocument);
            window = made;
            stage.setOnHidden(event -> {
                save(made.leave());
                made.end();
                closed.countDown();
            });
            furnished.complete(null);
        }
    }

    /// What the window shows now.
    Atlas current() {
        FurnishedWindow shown = window;
        if (shown == null) {
            throw new IllegalStateException("the window is not furnished yet");
        }
        return shown.atlas();
    }

    /// @param now how the window is left
    private void save(Session now) {
        try {
            files.session().save(now);
        } catch (IOException notSaved) {
            System.err.println("portatlas: " + Mistakes.oneLine(String.valueOf(notSaved.getMessage())));
        }
    }

    /// Host services hang on an application object; this one does nothing else.
    private static HostServices browser() {
        return new Application() {
            @Override
            public void start(Stage unused) {}
        }.getHostServices();
    }
}
