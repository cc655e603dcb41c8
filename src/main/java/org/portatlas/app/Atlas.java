package org.portatlas.app;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.portatlas.machine.PortCheck;
import org.portatlas.map.Theme;
import org.portatlas.registry.Registry;
import org.portatlas.text.Texts;
import org.portatlas.view.Fxml;
import org.portatlas.view.changes.ChangeLine;
import org.portatlas.view.changes.ChangesDock;
import org.portatlas.view.compare.CompareDock;
import org.portatlas.view.compare.PinButton;
import org.portatlas.view.detail.DetailView;
import org.portatlas.view.detail.DetailView.Chip;
import org.portatlas.view.editions.EditionsDock;
import org.portatlas.view.file.FileDrop;
import org.portatlas.view.file.FileEntries;
import org.portatlas.view.file.RecentFiles;
import org.portatlas.view.gaps.GapsDock;
import org.portatlas.view.handout.HandOutPlace;
import org.portatlas.view.help.HelpDock;
import org.portatlas.view.help.HelpViewModel;
import org.portatlas.view.help.ProgramFacts;
import org.portatlas.view.lesson.LessonDock;
import org.portatlas.view.listeners.ListenersDock;
import org.portatlas.view.listeners.StarButton;
import org.portatlas.view.main.Docks;
import org.portatlas.view.main.MainView;
import org.portatlas.view.main.MainViewModel;
import org.portatlas.view.map.MapPane;
import org.portatlas.view.map.MapViewModel;
import org.portatlas.view.menu.MenuEntry;
import org.portatlas.view.notes.NoteButton;
import org.portatlas.view.notes.NotesDock;
import org.portatlas.view.notes.NotesMessageBar;
import org.portatlas.view.notes.NotesSection;
import org.portatlas.view.pick.PickDock;
import org.portatlas.view.present.Presenter;
import org.portatlas.view.quiz.QuizDock;
import org.portatlas.view.region.RegionDock;
import org.portatlas.view.settings.SettingsDock;
import org.portatlas.view.sheet.ExportDock;
import org.portatlas.view.twin.TwinDock;

/// The content of the window: the views of its models, each beside the others. Made on the FX thread.
final class Atlas {
    private static final Texts TEXTS = new Texts(Atlas.class);

    private final Registry registry;
    private final AtlasModels models;
    private final RecentFiles recentFiles = new RecentFiles();
    private final ListenersDock listeners;
    private final PickDock pick;
    private final NotesDock notesDock;
    private final EditionsDock editions;
    private final SettingsDock settings;
    private final ExportDock export;
    private final LessonDock lessonDock;
    private final Presenter presenter;
    private final FileDrop fileDrop;
    private final StackPane root;

    /// A content that no window shows yet, with nothing set and nothing remembered.
    ///
    /// @param executor runs checks in the background
    /// @param browser shows a web page on request of the user
    Atlas(AtlasData data, PortCheck check, Executor executor, Clock clock, Consumer<String> browser) {
        this(data, new MapPane(data.map()), Surroundings.ofNoWindow(check, executor, clock, browser));
    }

    /// The content round a map that is shown already.
    Atlas(AtlasData data, MapPane pane, Surroundings around) {
        Executor executor = around.executor();
        Consumer<String> tell = around.notices()::tell;
        Runnable back = pane::requestFocus;
        MapViewModel map = pane.model();
        registry = data.registry();
        settings = new SettingsDock(around.settings(), map, back);
        models = AtlasModels.of(data, map, around);
        MainViewModel main = models.main();
        IntConsumer goTo = port -> main.show(port, port);
        listeners = new ListenersDock(models.listeners(), map.selectedPortProperty(), goTo, back);
        pick = new PickDock(models.pick(), goTo, back);
        notesDock = new NotesDock(models.notes(), models.region(), executor, tell, back);
        editions = new EditionsDock(models.editions(), back);
        export = new ExportDock(models.export(), back);
        lessonDock = new LessonDock(models.lessons(), models.classList(), models.handOut(), back, this::present);
        presenter = new Presenter(
                this::content,
                pane,
                models.wall(),
                () -> lessonDock.isVisible()
                        && models.lessons().readingProperty().get() != null,
                !Display.isHeadless(),
                () -> around.settings().get().presenter());
        root = (StackPane) Fxml.MAIN.load(new MainView(
                main,
                pane,
                models.search(),
                detail(map, back),
                new Docks(
                        listeners,
                        pick,
                        new GapsDock(main.gaps(), map, back),
                        new RegionDock(models.summary(), goTo, back),
                        new CompareDock(models.compare(), goTo, back),
                        new TwinDock(models.twin(), back),
                        notesDock,
                        new ChangesDock(models.changes(), map, back),
                        lessonDock,
                        new QuizDock(models.quiz(), back),
                        settings,
                        editions,
                        export,
                        help(map, around, back)),
                around.notices(),
                this::fileEntries,
                this::present));
        fileDrop = FileDrop.onto(
                root,
                executor,
                FileTakers.of(lessonDock, models.lessons(), models.classList(), editions, notesDock),
                recentFiles,
                tell);
        HandOutPlace.in(root, models.handOut());
        NotesMessageBar.in(root, models.notes());
        map.themeProperty().subscribe(this::dress);
        main.overlays().read();
    }

    /// The pane of the selected port, with what can be done with it beside its number.
    private Parent detail(MapViewModel map, Runnable back) {
        HBox buttons = new HBox(
                new NoteButton(models.notes(), map.selectedPortProperty()),
                new PinButton(models.compare(), map.selectedPortProperty()),
                new StarButton(models.main().live().watched(), map.selectedPortProperty()));
        List<Chip> beginnings = List.of(
                new Chip("443", () -> map.select(443)),
                new Chip("8080", () -> map.select(8080)),
                new Chip(TEXTS.get("begin.gap"), () -> map.select(793)),
                new Chip(TEXTS.get("begin.lesson"), () -> {
                    models.lessons().readFirst();
                    lessonDock.show();
                }),
                new Chip(TEXTS.get("begin.listeners"), listeners::show),
                new Chip(TEXTS.get("begin.pick"), pick::show));
        return Fxml.DETAIL.load(new DetailView(
                models.main().detail(),
                beginnings,
                buttons,
                new ChangeLine(models.changes().line()),
                new NotesSection(models.notes(), models.search().queryProperty()::set, back)));
    }

    private HelpDock help(MapViewModel map, Surroundings around, Runnable back) {
        return new HelpDock(
                new HelpViewModel(
                        registry,
                        models.rules(),
                        around.files(),
                        ProgramFacts.ofThisProcess(Version.NUMBER),
                        map,
                        name -> {
                            models.lessons().readNamed(name);
                            lessonDock.show();
                        },
                        around.executor()),
                models.tour()::begin,
                back);
    }

    /// What all of this is about.
    Registry registry() {
        return registry;
    }

    AtlasModels models() {
        return models;
    }

    /// The most asked for of the models: what the window is about.
    MainViewModel model() {
        return models.main();
    }

    /// Shows the window's map on a wall.
    Presenter presenter() {
        return presenter;
    }

    NotesDock notesDock() {
        return notesDock;
    }

    ExportDock export() {
        return export;
    }

    /// Where editions of the registry are looked at and chosen.
    EditionsDock editions() {
        return editions;
    }

    SettingsDock settings() {
        return settings;
    }

    FileDrop fileDrop() {
        return fileDrop;
    }

    RecentFiles recentFiles() {
        return recentFiles;
    }

    StackPane root() {
        return root;
    }

    private List<MenuEntry> fileEntries() {
        return FileEntries.of(recentFiles, fileDrop, root.getScene().getWindow());
    }

    private void present() {
        presenter.enter();
    }

    private Pane content() {
        return root;
    }

    private void dress(Theme theme) {
        Application.setUserAgentStylesheet(
                theme.isDark()
                        ? new atlantafx.base.theme.PrimerDark().getUserAgentStylesheet()
                        : new atlantafx.base.theme.PrimerLight().getUserAgentStylesheet());
        root.getStyleClass().removeAll("dark", "light", "contrast");
        root.getStyleClass().add(theme.name().toLowerCase(Locale.ROOT));
    }
}
