package org.portatlas.app;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Subscription;
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
import org.portatlas.view.map.MapPane;
import org.portatlas.view.notice.NoticesViewModel;
import org.portatlas.view.settings.SettingsViewModel;
import org.portatlas.view.tour.TourPlace;

/// A window from when its map is on the screen until it is closed: its content, which another edition of the registry
/// or another language replaces, the threads behind it, and what goes wrong. FX thread.
final class FurnishedWindow {
    private final Stage stage;
    private final Locale system;
    private final Optional<Session.Place> lastPlace;
    private final Behind threads = new Behind();
    private final Faults faults;
    private final Subscription following;
    private Surroundings around;

    /// Also read by what looks at files in the background.
    private volatile FurnishedAtlas content;

    /// @param map that the stage shows already
    /// @param last how the window was left
    /// @param system how the system speaks
    /// @param browser shows a web page on request of the user
    FurnishedWindow(
            Stage stage,
            AtlasData known,
            MapPane map,
            LastRun last,
            UserFiles files,
            PortCheck machine,
            Clock clock,
            Locale system,
            Consumer<String> browser) {
        this.stage = stage;
        this.system = system;
        this.lastPlace = last.session().place();
        faults = faults(files);
        faults.begin();
        NoticesViewModel notices = new NoticesViewModel();
        SettingsViewModel settings =
                new SettingsViewModel(last.settings(), files.settings(), threads.keeper(), notices::tell);
        around = new Surroundings(
                machine, threads.checks(), threads.keeper(), clock, browser, files, settings, notices, this::refurnish);
        last.problems().forEach(notices::tell);
        last.problems().forEach(faults::warn);
        Optional.ofNullable(known.problem()).ifPresent(notices::tell);
        content = fill(known, map, last.session());
        threads.sweep(files);
        if (!Display.isHeadless() && HostSystem.current() == HostSystem.LINUX) {
            threads.checks().execute(DisplayLoss::tell);
        }
        threads.icons(stage.getIcons()::setAll);
        follow();
        following = SystemTheme.whenItChanges(
                () -> dress(SystemTheme.unlessChosen(around.settings().get())));
        threads.age(() -> atlas().model().detail().check().age());
        threads.look(() -> atlas().models().notes().look());
    }

    /// What the window shows now.
    Atlas atlas() {
        return content.atlas();
    }

    /// Ends the content: the window shows nothing any more.
    /// @return how it was left
    Session leave() {
        return content.end(WindowPlace.of(stage, lastPlace));
    }

    /// Ends what runs behind it, when it was left.
    void end() {
        following.unsubscribe();
        around.settings().keep();
        threads.stop();
        faults.end();
    }

    private Faults faults(UserFiles files) {
        String program = ProgramFacts.ofThisProcess(Version.NUMBER).line();
        LogFile log = new LogFile(files, program);
        return new Faults(
                threads.keeper(),
                Clock.systemUTC(),
                log,
                new FaultsViewModel(program, log.path().toString()));
    }

    private FurnishedAtlas fill(AtlasData known, MapPane map, Session last) {
        Atlas atlas = new Atlas(known, map, around);
        stage.getScene().setRoot(atlas.root());
        FurnishedAtlas filled = new FurnishedAtlas(
                atlas,
                last,
                stage.showingProperty().and(stage.iconifiedProperty().not()));
        atlas.models().notes().begin();
        threads.prepare(known, atlas, around.check());
        FaultPlace.in(atlas.root(), faults.model(), around.browser());
        Tips.give(atlas.root());
        TourPlace.in(atlas.root(), atlas.models().tour());
        return filled;
    }

    private void follow() {
        SettingsViewModel settings = around.settings();
        settings.settingsProperty().map(SystemTheme::unlessChosen).subscribe(this::dress);
        LessMotion.in(stage.getScene(), settings.settingsProperty().map(Settings::motionReduced));
        settings.settingsProperty().map(now -> LastRun.language(now, system)).subscribe((before, now) -> speak(now));
    }

    private void dress(Theme theme) {
        atlas().model().map().themeProperty().set(theme);
    }

    /// Says everything in another language, in the same window.
    private void speak(Language language) {
        if (language != Language.current()) {
            Registry same = atlas().registry();
            language.speak(system);
            // After what has set it: that pane is a part of what goes.
            Platform.runLater(() -> refurnish(same));
        }
    }

    /// Shows another edition of the registry, or another language, in the same window, with everything else as it
    /// stands.
    private void refurnish(Registry next) {
        boolean isChoosing = atlas().editions().isVisible();
        boolean isSetting = atlas().settings().isVisible();
        around = around.again();
        Session now = content.end(Optional.empty());
        AtlasData known = AtlasData.of(next);
        MapPane map = new MapPane(SessionMap.of(known, now));
        map.model()
                .themeProperty()
                .set(SystemTheme.unlessChosen(around.settings().get()));
        content = fill(known, map, now);
        follow();
        SessionMap.show(map.model(), now);
        if (isChoosing) {
            atlas().editions().show();
        }
        if (isSetting) {
            atlas().settings().show();
        }
    }
}
