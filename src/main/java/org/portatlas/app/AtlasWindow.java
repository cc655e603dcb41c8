package org.portatlas.app;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.HostServices;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.portatlas.machine.PortCheck;
import org.portatlas.map.Theme;
import org.portatlas.registry.RegistrySearch;
import org.portatlas.store.BaselineFile;
import org.portatlas.store.Session;
import org.portatlas.store.SessionFile;
import org.portatlas.view.main.MainViewModel;
import org.portatlas.view.main.Opening;
import org.portatlas.view.map.MapPane;
import org.portatlas.view.map.MapViewModel;

/// The window and what runs behind it.
final class AtlasWindow {
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    private static final int SECONDS_BETWEEN_AGES = 20;

    private final CompletableFuture<AtlasData> data;
    private final SessionFile sessionFile;
    private final Session session;
    private final CompletableFuture<Atlas> furnished = new CompletableFuture<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ExecutorService checks = Executors.newCachedThreadPool(AtlasWindow::daemon);
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(AtlasWindow::daemon);

    /// @param session how the window is to look; it is remembered in `sessionFile` when the window is closed
    AtlasWindow(CompletableFuture<AtlasData> data, SessionFile sessionFile, Session session) {
        this.data = data;
        this.sessionFile = sessionFile;
        this.session = session;
    }

    /// Starts the toolkit, shows the window and returns when it is closed. Any thread but the FX thread.
    ///
    /// @param then what to do in the window as soon as everything is there
    void showUntilClosed(Consumer<MainViewModel> then) throws InterruptedException {
        CompletableFuture<Void> ready = furnished.thenAccept(atlas -> then.accept(atlas.model()));
        var unused = ready.whenComplete((nothing, failure) -> {
            if (failure != null) {
                closed.countDown();
            }
        });
        Platform.startup(() -> orFail(() -> open(new Stage())));
        closed.await();
        if (ready.isCompletedExceptionally()) {
            ready.join();
        }
    }

    /// Fills a stage and shows it: the map at once, everything else as soon as the map is on the screen. FX thread.
    /// @return done on the FX thread when everything is there
    CompletableFuture<Atlas> show(Stage stage) {
        orFail(() -> open(stage));
        return furnished;
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
        AtlasData known = data.join();
        MapPane map = Atlas.map(known);
        Theme atFirst = session.theme()
                .map(name -> Theme.valueOf(name.toUpperCase(Locale.ROOT)))
                .orElseGet(AtlasWindow::systemTheme);
        map.model().themeProperty().set(atFirst);
        stage.setTitle("Port Atlas");
        stage.setMinWidth(760);
        stage.setMinHeight(480);
        place(stage, new Opening(map));
        stage.setOnHidden(event -> close(stage, map.model(), atFirst));
        stage.show();
        restore(map.model());
        FirstPicture.of(stage.getScene()).then(() -> orFail(() -> furnish(stage, known, map)));
    }

    private void furnish(Stage stage, AtlasData known, MapPane map) {
        if (stage.isShowing()) {
            PortCheck check = PortCheck.ofThisMachine();
            Atlas atlas = new Atlas(
                    known,
                    map,
                    check,
                    checks,
                    Clock.system(ZoneId.systemDefault()),
                    browser()::showDocument,
                    new BaselineFile(sessionFile.directory()));
            atlas.model().live().restore(session.live());
            stage.getScene().setRoot(atlas.root());
            startBehind(known, atlas, check);
            atlas.model()
                    .live()
                    .seenProperty()
                    .bind(stage.showingProperty().and(stage.iconifiedProperty().not()));
            furnished.complete(atlas);
        }
    }

    /// Where it stood last, if a screen is still there; else in the middle of the first one.
    private void place(Stage stage, Opening opening) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double width = Math.min(WIDTH, screen.getWidth());
        double height = Math.min(HEIGHT, screen.getHeight());
        stage.setScene(new Scene(opening, width, height));
        session.place().ifPresent(last -> {
            if (!Screen.getScreensForRectangle(last.x() + 40, last.y(), last.width() - 80, 40)
                    .isEmpty()) {
                Rectangle2D there = Screen.getScreensForRectangle(last.x() + 40, last.y(), last.width() - 80, 40)
                        .getFirst()
                        .getVisualBounds();
                stage.setX(last.x());
                stage.setY(last.y());
                stage.setWidth(Math.min(last.width(), there.getWidth()));
                stage.setHeight(Math.min(last.height(), there.getHeight()));
            }
        });
    }

    private void restore(MapViewModel map) {
        map.gapsShownProperty().set(session.gapsShown());
        session.view().ifPresent(view -> map.lookAt(view.port(), view.cellHeight()));
        session.selectedPort().ifPresent(port -> map.selectedPortProperty().set(OptionalInt.of(port)));
    }

    /// What may wait until the window is there: the search index is made, the first native calls are linked, answers
    /// age.
    private void startBehind(AtlasData known, Atlas atlas, PortCheck check) {
        checks.execute(() -> {
            RegistrySearch unusedYet = known.search();
            check.warmUp();
        });
        var unused = clock.scheduleWithFixedDelay(
                () -> Platform.runLater(atlas.model().detail().check()::age),
                SECONDS_BETWEEN_AGES,
                SECONDS_BETWEEN_AGES,
                TimeUnit.SECONDS);
    }

    private void close(Stage stage, MapViewModel map, Theme atFirst) {
        Atlas atlas = furnished.getNow(null);
        if (atlas != null) {
            // Before the threads that read end: the window tells that it is hidden only after this.
            atlas.model().live().seenProperty().unbind();
            atlas.model().live().seenProperty().set(false);
        }
        Theme theme = map.themeProperty().get();
        Session last = new Session(
                theme == atFirst ? session.theme() : Optional.of(theme.name().toLowerCase(Locale.ROOT)),
                Optional.of(new Session.Place(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight())),
                map.selectedPortProperty().get(),
                map.viewport().isWhole()
                        ? Optional.empty()
                        : Optional.of(new Session.View(map.middlePort(), map.logicalCellHeight())),
                map.gapsShownProperty().get(),
                atlas == null ? session.live() : atlas.model().live().remembered());
        try {
            sessionFile.save(last);
        } catch (IOException e) {
            System.err.println("portatlas: the window's place and zoom were not saved: " + e);
        }
        checks.shutdownNow();
        clock.shutdownNow();
        closed.countDown();
    }

    private static Theme systemTheme() {
        return Platform.getPreferences().getColorScheme() == ColorScheme.LIGHT ? Theme.LIGHT : Theme.DARK;
    }

    /// Host services hang on an application object; this one does nothing else.
    private static HostServices browser() {
        return new Application() {
            @Override
            public void start(Stage unused) {}
        }.getHostServices();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "port-atlas");
        thread.setDaemon(true);
        return thread;
    }
}
