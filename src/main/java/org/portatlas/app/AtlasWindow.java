package org.portatlas.app;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.HostServices;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.portatlas.layer.LayerInput;
import org.portatlas.layer.Layers;
import org.portatlas.layer.RegistryLayer;
import org.portatlas.machine.PortCheck;
import org.portatlas.map.Glyphs;
import org.portatlas.map.Layouts;
import org.portatlas.map.MapFrame;
import org.portatlas.map.MapRaster;
import org.portatlas.map.MapType;
import org.portatlas.map.RowsLayout;
import org.portatlas.map.Theme;
import org.portatlas.store.BaselineFile;
import org.portatlas.store.ClassListFile;
import org.portatlas.store.LessonProgressFile;
import org.portatlas.store.QuizBoxesFile;
import org.portatlas.store.Session;
import org.portatlas.store.SessionFile;
import org.portatlas.view.layers.LayersViewModel;
import org.portatlas.view.main.MainViewModel;
import org.portatlas.view.main.Opening;
import org.portatlas.view.map.MapPane;
import org.portatlas.view.map.MapViewModel;

/// The window and what runs behind it.
final class AtlasWindow {
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    private final CompletableFuture<AtlasData> data;
    private final CompletableFuture<MapViewModel> mapModel;
    private final SessionFile sessionFile;
    private final CompletableFuture<Session> lastSession;
    private final CompletableFuture<Atlas> furnished = new CompletableFuture<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private @Nullable Behind behind;

    /// @param data and `lastSession`: what is being read while the toolkit starts
    /// @param lastSession how the window is to look; it is remembered in `sessionFile` when the window
    ///     is closed
    AtlasWindow(CompletableFuture<AtlasData> data, SessionFile sessionFile, CompletableFuture<Session> lastSession) {
        this.data = data;
        this.mapModel = data.thenCombine(lastSession, AtlasWindow::mapModel).thenApply(AtlasWindow::rehearsed);
        this.sessionFile = sessionFile;
        this.lastSession = lastSession;
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
        MapPane map = new MapPane(mapModel.join());
        Session session = lastSession.join();
        Theme atFirst = session.theme()
                .map(name -> Theme.valueOf(name.toUpperCase(Locale.ROOT)))
                .orElseGet(AtlasWindow::systemTheme);
        map.model().themeProperty().set(atFirst);
        stage.setTitle("Port Atlas");
        stage.setMinWidth(760);
        stage.setMinHeight(480);
        place(stage, new Opening(map), session);
        stage.setOnHidden(event -> close(stage, map.model(), session, atFirst));
        stage.show();
        restore(map.model(), session);
        FirstPicture.of(stage.getScene()).then(() -> orFail(() -> furnish(stage, map)));
    }

    private void furnish(Stage stage, MapPane map) {
        if (stage.isShowing()) {
            AtlasData known = data.join();
            PortCheck check = PortCheck.ofThisMachine();
            Behind threads = new Behind();
            behind = threads;
            Atlas atlas = new Atlas(
                    known,
                    map,
                    check,
                    threads.checks(),
                    Clock.system(ZoneId.systemDefault()),
                    browser()::showDocument,
                    new BaselineFile(sessionFile.directory()),
                    new LessonProgressFile(sessionFile.directory()),
                    new QuizBoxesFile(sessionFile.directory()),
                    new ClassListFile(sessionFile.directory()));
            atlas.model().live().restore(lastSession.join().live());
            stage.getScene().setRoot(atlas.root());
            atlas.model()
                    .detail()
                    .selectionCheck()
                    .onProperty()
                    .set(lastSession.join().pane().selectionChecked());
            restore(atlas.model(), lastSession.join().shown());
            atlas.model().history().remember(lastSession.join().pane().recent());
            threads.start(known, atlas, check);
            atlas.model()
                    .live()
                    .seenProperty()
                    .bind(stage.showingProperty().and(stage.iconifiedProperty().not()));
            furnished.complete(atlas);
        }
    }

    /// Where it stood last, if a screen is still there; else in the middle of the first one.
    private static void place(Stage stage, Opening opening, Session session) {
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

    private static void restore(MapViewModel map, Session session) {
        map.gapsShownProperty().set(session.shown().gaps());
        map.minimapProperty().set(session.shown().minimap());
        session.map().view().ifPresent(view -> map.lookAt(view.port(), view.cellHeight()));
        session.map()
                .selectedPort()
                .ifPresent(port -> map.selectedPortProperty().set(OptionalInt.of(port)));
    }

    private static void restore(MainViewModel model, Session.Shown shown) {
        model.live().liveProperty().set(shown.live());
        model.connections().onProperty().set(shown.connections());
        shown.overlays().forEach(id -> model.overlays().turn(id, true));
    }

    private void close(Stage stage, MapViewModel map, Session session, Theme atFirst) {
        Atlas atlas = furnished.getNow(null);
        // A window on the whole screen has no place of its own.
        Optional<Session.Place> place = stage.isFullScreen()
                ? session.place()
                : Optional.of(new Session.Place(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
        if (atlas != null) {
            atlas.presenter().leave();
            // Before the threads that read end: the window tells that it is hidden only after this.
            atlas.model().live().seenProperty().unbind();
            atlas.model().live().seenProperty().set(false);
            atlas.lessons().practice().close();
        }
        Theme theme = map.themeProperty().get();
        Session last = new Session(
                theme == atFirst ? session.theme() : Optional.of(theme.name().toLowerCase(Locale.ROOT)),
                place,
                Remembered.map(map),
                Remembered.colours(map),
                Remembered.shown(map, atlas, session.shown()),
                atlas == null ? session.live() : atlas.model().live().remembered(),
                atlas == null ? session.pane() : Remembered.pane(atlas));
        try {
            sessionFile.save(last);
        } catch (IOException e) {
            System.err.println("portatlas: the window's place and zoom were not saved: " + e);
        }
        if (behind != null) {
            behind.stop();
        }
        closed.countDown();
    }

    private static MapViewModel mapModel(AtlasData known, Session session) {
        Session.Colours colours = session.colours();
        return Atlas.mapModel(
                known,
                new LayersViewModel(
                        colours.layer().flatMap(Layers::ofId).orElseGet(RegistryLayer::new),
                        LayerInput.of(known.registry()).on(colours.transport().orElse(null)),
                        colours.values()),
                session.map().layout().flatMap(Layouts::ofId).orElseGet(RowsLayout::new));
    }

    /// The model, once the whole map has been painted where nobody sees it: what the first picture is painted by is
    /// loaded while the toolkit starts, and not after it.
    private static MapViewModel rehearsed(MapViewModel map) {
        Glyphs blank = new Glyphs(0, 8, new Glyphs.Glyph[0], Glyphs.Glyph.blank(7));
        MapFrame frame = map.viewport().frame();
        new MapRaster().paint(map.scene(new MapType(blank, blank, blank)), new int[frame.width() * frame.height()]);
        return map;
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
}
