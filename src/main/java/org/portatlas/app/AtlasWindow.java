package org.portatlas.app;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.HostServices;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.portatlas.machine.HostSystem;
import org.portatlas.machine.PortCheck;
import org.portatlas.map.Theme;
import org.portatlas.registry.Registry;
import org.portatlas.store.Session;
import org.portatlas.store.Settings;
import org.portatlas.store.UserFiles;
import org.portatlas.text.Language;
import org.portatlas.view.fault.FaultPlace;
import org.portatlas.view.fault.FaultsViewModel;
import org.portatlas.view.help.ProgramFacts;
import org.portatlas.view.help.Tips;
import org.portatlas.view.main.MainLayout;
import org.portatlas.view.main.MainViewModel;
import org.portatlas.view.main.Opening;
import org.portatlas.view.map.MapFaces;
import org.portatlas.view.map.MapPane;
import org.portatlas.view.map.MapViewModel;
import org.portatlas.view.map.RenderedType;
import org.portatlas.view.notice.NoticesViewModel;
import org.portatlas.view.settings.SettingsViewModel;
import org.portatlas.view.tour.TourPlace;

/// The window and what runs behind it.
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
    private @Nullable Behind behind;
    /// Also read by what looks at files in the background.
    private volatile @Nullable FurnishedAtlas content;
    private @Nullable Surroundings around;
    private @Nullable Faults faults;
    private @Nullable Subscription following;

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
                    map.themeProperty().set(chosenTheme(last.settings()).orElse(Theme.LIGHT));
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
        map.model().themeProperty().set(theme(last.settings()));
        map.magnificationProperty().set(magnification);
        scene.setRoot(new Opening(
                map,
                MainLayout.of(last.settings().textSize()),
                last.session().pane().width()));
        stage.setOnHidden(event -> close(Remembered.session(map.model(), last.session(), placeOf(stage))));
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
            Behind threads = new Behind();
            behind = threads;
            Faults caught = faults(threads);
            faults = caught;
            caught.begin();
            NoticesViewModel notices = new NoticesViewModel();
            SettingsViewModel settings =
                    new SettingsViewModel(lastRun.join().settings(), files.settings(), threads.keeper(), notices::tell);
            Surroundings around = new Surroundings(
                    machine.get(),
                    threads.checks(),
                    threads.keeper(),
                    clock,
                    browser()::showDocument,
                    files,
                    settings,
                    notices,
                    next -> refurnish(stage, next));
            lastRun.join().problems().forEach(notices::tell);
            lastRun.join().problems().forEach(caught::warn);
            Optional.ofNullable(known.problem()).ifPresent(notices::tell);
            fill(stage, known, map, around, lastRun.join().session());
            threads.sweep(files);
            if (!Display.isHeadless() && HostSystem.current() == HostSystem.LINUX) {
                threads.checks().execute(DisplayLoss::tell);
            }
            threads.icons(stage.getIcons()::setAll);
            follow(stage, settings);
            following = SystemTheme.whenItChanges(this::dressAsSet);
            threads.age(() -> current().model().detail().check().age());
            threads.look(() -> current().models().notes().look());
            furnished.complete(null);
        }
    }

    private Faults faults(Behind threads) {
        String program = ProgramFacts.ofThisProcess(Version.NUMBER).line();
        LogFile log = new LogFile(files, program);
        return new Faults(
                threads.keeper(),
                Clock.systemUTC(),
                log,
                new FaultsViewModel(program, log.path().toString()));
    }

    private void follow(Stage stage, SettingsViewModel settings) {
        settings.settingsProperty().map(AtlasWindow::theme).subscribe(this::dress);
        LessMotion.in(stage.getScene(), settings.settingsProperty().map(Settings::motionReduced));
        settings.settingsProperty()
                .map(now -> LastRun.language(now, system))
                .subscribe((before, now) -> speak(stage, now));
    }

    /// Says everything in another language, in the same window.
    private void speak(Stage stage, Language language) {
        FurnishedAtlas shown = content;
        if (shown != null && language != Language.current()) {
            language.speak(system);
            // After what has set it: that pane is a part of what goes.
            Platform.runLater(() -> refurnish(stage, shown.atlas().registry()));
        }
    }

    private void fill(Stage stage, AtlasData known, MapPane map, Surroundings around, Session last) {
        Atlas atlas = new Atlas(known, map, around);
        ObservableValue<Boolean> seen =
                stage.showingProperty().and(stage.iconifiedProperty().not());
        stage.getScene().setRoot(atlas.root());
        FurnishedAtlas made = new FurnishedAtlas(atlas, last, seen);
        content = made;
        stage.setOnHidden(event -> close(made.end(placeOf(stage))));
        atlas.models().notes().begin();
        this.around = around;
        Behind threads = behind;
        if (threads != null) {
            threads.prepare(known, atlas, around.check());
        }
        Faults caught = faults;
        if (caught != null) {
            FaultPlace.in(atlas.root(), caught.model(), around.browser());
        }
        Tips.give(atlas.root());
        TourPlace.in(atlas.root(), atlas.models().tour());
    }

    /// Shows another edition of the registry, or another language, in the same window, with
    /// everything else as it stands.
    private void refurnish(Stage stage, Registry next) {
        FurnishedAtlas before = content;
        Surroundings then = around;
        if (before == null || then == null) {
            return;
        }
        Surroundings same = then.again();
        boolean isChoosing = before.atlas().editions().isVisible();
        boolean isSetting = before.atlas().settings().isVisible();
        Session now = before.end(Optional.empty());
        AtlasData known = AtlasData.of(next);
        MapPane map = new MapPane(SessionMap.of(known, now));
        map.model().themeProperty().set(theme(same.settings().get()));
        fill(stage, known, map, same, now);
        follow(stage, same.settings());
        SessionMap.show(map.model(), now);
        if (isChoosing) {
            current().editions().show();
        }
        if (isSetting) {
            current().settings().show();
        }
    }

    /// What the window shows now.
    Atlas current() {
        FurnishedAtlas shown = content;
        if (shown == null) {
            throw new IllegalStateException("the window is not furnished yet");
        }
        return shown.atlas();
    }

    /// As is set by now: the content may be another one since the system was first asked.
    private void dressAsSet() {
        Surroundings now = around;
        if (now != null) {
            dress(theme(now.settings().get()));
        }
    }

    private void dress(Theme theme) {
        current().model().map().themeProperty().set(theme);
    }

    private Optional<Session.Place> placeOf(Stage stage) {
        return WindowPlace.of(stage, lastRun.join().session().place());
    }

    /// @param now how the window is left
    private void close(Session now) {
        try {
            files.session().save(now);
        } catch (IOException notSaved) {
            System.err.println("portatlas: " + Mistakes.oneLine(String.valueOf(notSaved.getMessage())));
        }
        Subscription followed = following;
        if (followed != null) {
            followed.unsubscribe();
        }
        Surroundings last = around;
        if (last != null) {
            last.settings().keep();
        }
        Behind threads = behind;
        if (threads != null) {
            threads.stop();
        }
        Faults caught = faults;
        if (caught != null) {
            caught.end();
        }
        closed.countDown();
    }

    private static Optional<Theme> chosenTheme(Settings settings) {
        return settings.theme().map(name -> Theme.valueOf(name.toUpperCase(Locale.ROOT)));
    }

    private static Theme theme(Settings settings) {
        return chosenTheme(settings).orElseGet(SystemTheme::now);
    }

    /// Host services hang on an application object; this one does nothing else.
    private static HostServices browser() {
        return new Application() {
            @Override
            public void start(Stage unused) {}
        }.getHostServices();
    }
}
