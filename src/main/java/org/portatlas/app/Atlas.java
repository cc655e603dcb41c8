package org.portatlas.app;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.portatlas.layer.Overlays;
import org.portatlas.machine.BindRules;
import org.portatlas.machine.PortCheck;
import org.portatlas.map.Theme;
import org.portatlas.registry.Registry;
import org.portatlas.store.UserFiles;
import org.portatlas.store.editions.EditionShelf;
import org.portatlas.store.editions.EditionUpdate;
import org.portatlas.store.notes.NotesFile;
import org.portatlas.text.Texts;
import org.portatlas.view.Fxml;
import org.portatlas.view.changes.ChangeLine;
import org.portatlas.view.changes.ChangesDock;
import org.portatlas.view.changes.ChangesViewModel;
import org.portatlas.view.changes.OfferedEdition;
import org.portatlas.view.compare.CompareDock;
import org.portatlas.view.compare.CompareViewModel;
import org.portatlas.view.compare.PinButton;
import org.portatlas.view.detail.CheckViewModel;
import org.portatlas.view.detail.DetailView;
import org.portatlas.view.detail.DetailView.Chip;
import org.portatlas.view.detail.DetailViewModel;
import org.portatlas.view.editions.EditionsDock;
import org.portatlas.view.editions.EditionsViewModel;
import org.portatlas.view.file.FileDrop;
import org.portatlas.view.file.FileEntries;
import org.portatlas.view.file.RecentFiles;
import org.portatlas.view.gaps.GapsDock;
import org.portatlas.view.gaps.GapsViewModel;
import org.portatlas.view.handout.HandOutPlace;
import org.portatlas.view.handout.HandOutViewModel;
import org.portatlas.view.handout.HandOuts;
import org.portatlas.view.help.HelpDock;
import org.portatlas.view.help.HelpViewModel;
import org.portatlas.view.help.ProgramFacts;
import org.portatlas.view.lesson.ClassListViewModel;
import org.portatlas.view.lesson.LessonDock;
import org.portatlas.view.lesson.LessonsViewModel;
import org.portatlas.view.listeners.BaselineViewModel;
import org.portatlas.view.listeners.ExportViewModel;
import org.portatlas.view.listeners.ListenersDock;
import org.portatlas.view.listeners.ListenersViewModel;
import org.portatlas.view.listeners.LiveViewModel;
import org.portatlas.view.listeners.StarButton;
import org.portatlas.view.main.Docks;
import org.portatlas.view.main.MainView;
import org.portatlas.view.main.MainViewModel;
import org.portatlas.view.map.MapPane;
import org.portatlas.view.map.MapViewModel;
import org.portatlas.view.map.RegionViewModel;
import org.portatlas.view.menu.MenuEntry;
import org.portatlas.view.notes.NoteButton;
import org.portatlas.view.notes.NotesDock;
import org.portatlas.view.notes.NotesMessageBar;
import org.portatlas.view.notes.NotesSection;
import org.portatlas.view.notes.NotesViewModel;
import org.portatlas.view.overlays.ConnectionsViewModel;
import org.portatlas.view.overlays.OverlaysViewModel;
import org.portatlas.view.pick.PickDock;
import org.portatlas.view.pick.PickViewModel;
import org.portatlas.view.practice.PracticeViewModel;
import org.portatlas.view.present.PresentViewModel;
import org.portatlas.view.present.Presenter;
import org.portatlas.view.quiz.QuizDock;
import org.portatlas.view.quiz.QuizViewModel;
import org.portatlas.view.region.RegionDock;
import org.portatlas.view.region.SummaryViewModel;
import org.portatlas.view.search.SearchViewModel;
import org.portatlas.view.settings.SettingsDock;
import org.portatlas.view.sheet.ExportDock;
import org.portatlas.view.sheet.MapExportViewModel;
import org.portatlas.view.tour.TourViewModel;
import org.portatlas.view.twin.TwinDock;
import org.portatlas.view.twin.TwinViewModel;
import org.portatlas.view.way.HistoryViewModel;
import org.portatlas.view.way.WayViewModel;

/// The content of the window, wired by hand: one registry, one check, the view models that share
/// them, and their views. Made on the FX thread.
final class Atlas {
    private static final Texts TEXTS = new Texts(Atlas.class);

    private final MainViewModel model;
    private final LessonsViewModel lessons;
    private final Presenter presenter;
    private final ClassListViewModel classList;
    private final NotesViewModel notes;
    private final NotesDock notesDock;
    private final RegionViewModel region;
    private final FileDrop fileDrop;
    private final RecentFiles recentFiles = new RecentFiles();
    private final ChangesViewModel changes;
    private final EditionsDock editions;
    private final SettingsDock settings;
    private final ExportDock export;
    private final TourViewModel tour;
    private final Registry registry;
    private final Parent root;

    /// A content that no window shows yet, with nothing set and nothing remembered.
    ///
    /// @param executor runs checks in the background
    /// @param browser shows a web page on request of the user
    Atlas(AtlasData data, PortCheck check, Executor executor, Clock clock, Consumer<String> browser) {
        this(data, new MapPane(data.map()), Surroundings.ofNoWindow(check, executor, clock, browser));
    }

    /// The content round a map that is shown already.
    Atlas(AtlasData data, MapPane pane, Surroundings around) {
        PortCheck check = around.check();
        Executor executor = around.executor();
        Executor keeper = around.keeper();
        Clock clock = around.clock();
        UserFiles files = around.files();
        MapViewModel map = pane.model();
        registry = data.registry();
        settings = new SettingsDock(around.settings(), map, pane::requestFocus);
        BindRules rules = BindRules.ofThisMachine();
        ConnectionsViewModel connections = new ConnectionsViewModel(check::connections, executor);
        PracticeViewModel practice = new PracticeViewModel(
                executor, clock, () -> connections.onProperty().set(true));
        CheckViewModel checking = new CheckViewModel(check, executor, clock, practice);
        DetailViewModel detail = new DetailViewModel(data.registry(), rules, checking, around.browser());
        LiveViewModel live = new LiveViewModel(check, data.registry(), executor, clock, practice);
        OverlaysViewModel overlays = new OverlaysViewModel(Overlays::ofThisMachine, executor);
        HistoryViewModel history = new HistoryViewModel(map, clock);
        model = new MainViewModel(
                data.registry(),
                map,
                detail,
                live,
                overlays,
                connections,
                new WayViewModel(data.registry(), map),
                history,
                new GapsViewModel(data.registry(), map, executor),
                around.settings());
        SearchViewModel search =
                new SearchViewModel(data.registry(), data::search, history::recent, model::show, executor);
        map.hitsProperty().bindBidirectional(search.hitsProperty());
        notes = new NotesViewModel(
                map, new NotesFile(files), files.sharedNotes(), keeper, executor, clock, around.notices()::tell);
        search.findAmong(notes::texts);
        region = new RegionViewModel(map);
        notesDock = new NotesDock(notes, region, executor, around.notices()::tell, pane::requestFocus);
        ListenersDock listeners = new ListenersDock(
                new ListenersViewModel(
                        live,
                        new BaselineViewModel(live, files.baseline(), keeper, clock),
                        new ExportViewModel(live, executor)),
                map.selectedPortProperty(),
                port -> model.show(port, port),
                pane::requestFocus);
        CompareViewModel compare =
                new CompareViewModel(data.registry(), rules, map.selectedPortProperty(), live.heldProperty());
        lessons = new LessonsViewModel(data.registry(), rules, map, checking, practice, files.lessons(), keeper);
        classList = new ClassListViewModel(map, files.classList(), keeper);
        HandOutViewModel handOut = new HandOutViewModel(new HandOuts(data.registry(), rules, clock), executor);
        detail.setHandingOut(handOut::showPort);
        HBox buttons = new HBox(
                new NoteButton(notes, map.selectedPortProperty()),
                new PinButton(compare, map.selectedPortProperty()),
                new StarButton(live.watched(), map.selectedPortProperty()));
        EditionShelf shelf = new EditionShelf(files);
        editions = new EditionsDock(
                new EditionsViewModel(
                        data.registry(),
                        shelf,
                        progress -> new EditionUpdate(shelf, progress),
                        executor,
                        (before, now, sentence) -> {
                            around.notices().tell(sentence);
                            around.change().accept(now);
                        }),
                pane::requestFocus);
        // Which there are changes only with the one in use, and so with all of this.
        CompletableFuture<List<OfferedEdition>> offered =
                CompletableFuture.supplyAsync(() -> OfferedEditions.of(shelf), keeper);
        changes = new ChangesViewModel(data.registry(), () -> offered.getNow(List.of()), map, executor);
        PickDock pick = new PickDock(
                new PickViewModel(data.registry(), check, executor),
                port -> model.show(port, port),
                pane::requestFocus);
        LessonDock lessonDock = new LessonDock(lessons, classList, handOut, pane::requestFocus, this::present);
        export = new ExportDock(
                new MapExportViewModel(map, new ExportedTables(registry, model.gaps(), check), executor, clock),
                pane::requestFocus);
        tour = new TourViewModel(map, files.tour(), keeper, around.notices()::tell);
        HelpDock help = new HelpDock(
                new HelpViewModel(
                        data.registry(),
                        rules,
                        files,
                        ProgramFacts.ofThisProcess(Version.NUMBER),
                        map,
                        name -> {
                            lessons.readNamed(name);
                            lessonDock.show();
                        },
                        executor),
                tour::begin,
                pane::requestFocus);
        List<Chip> beginnings = List.of(
                new Chip("443", () -> map.select(443)),
                new Chip("8080", () -> map.select(8080)),
                new Chip(TEXTS.get("begin.gap"), () -> map.select(793)),
                new Chip(TEXTS.get("begin.lesson"), () -> {
                    lessons.readFirst();
                    lessonDock.show();
                }),
                new Chip(TEXTS.get("begin.listeners"), listeners::show),
                new Chip(TEXTS.get("begin.pick"), pick::show));
        presenter = new Presenter(
                this::content,
                pane,
                () -> discreet(new PresentViewModel(
                        data.registry(),
                        map,
                        detail,
                        lessons,
                        live,
                        connections,
                        check::fullAnswer,
                        history::recent,
                        executor)),
                () -> lessonDock.isVisible() && lessons.readingProperty().get() != null,
                !Display.isHeadless(),
                () -> around.settings().get().presenter());
        root = Fxml.MAIN.load(new MainView(
                model,
                pane,
                search,
                Fxml.DETAIL.load(new DetailView(
                        detail,
                        beginnings,
                        buttons,
                        new ChangeLine(changes.line()),
                        new NotesSection(notes, search.queryProperty()::set, pane::requestFocus))),
                new Docks(
                        listeners,
                        pick,
                        new GapsDock(model.gaps(), map, pane::requestFocus),
                        new RegionDock(
                                new SummaryViewModel(data.registry(), region, live.heldProperty(), executor),
                                port -> model.show(port, port),
                                pane::requestFocus),
                        new CompareDock(compare, port -> model.show(port, port), pane::requestFocus),
                        new TwinDock(new TwinViewModel(data.registry(), map, executor), pane::requestFocus),
                        notesDock,
                        new ChangesDock(changes, map, pane::requestFocus),
                        lessonDock,
                        new QuizDock(
                                new QuizViewModel(
                                        data.registry(), map, classList::whenRead, files.quiz(), keeper, clock),
                                pane::requestFocus),
                        settings,
                        editions,
                        export,
                        help),
                around.notices(),
                this::fileEntries,
                this::present));
        fileDrop = FileDrop.onto(
                root,
                executor,
                FileTakers.of(lessonDock, lessons, classList, editions, notesDock),
                recentFiles,
                around.notices()::tell);
        HandOutPlace.in((StackPane) root, handOut);
        NotesMessageBar.in((StackPane) root, notes);
        map.themeProperty().subscribe(this::dress);
        overlays.read();
    }

    MainViewModel model() {
        return model;
    }

    LessonsViewModel lessons() {
        return lessons;
    }

    /// Shows the window's map on a wall.
    Presenter presenter() {
        return presenter;
    }

    ClassListViewModel classList() {
        return classList;
    }

    ChangesViewModel changes() {
        return changes;
    }

    NotesViewModel notes() {
        return notes;
    }

    NotesDock notesDock() {
        return notesDock;
    }

    ExportDock export() {
        return export;
    }

    /// The region that is marked on the map.
    RegionViewModel region() {
        return region;
    }

    FileDrop fileDrop() {
        return fileDrop;
    }

    RecentFiles recentFiles() {
        return recentFiles;
    }

    Parent root() {
        return root;
    }

    /// On a wall nobody's notes are seen until what is private is shown.
    private PresentViewModel discreet(PresentViewModel wall) {
        notes.discreetProperty().bind(wall.discreetProperty());
        return wall;
    }

    private List<MenuEntry> fileEntries() {
        return FileEntries.of(recentFiles, fileDrop, root.getScene().getWindow());
    }

    /// Where editions of the registry are looked at and chosen.
    EditionsDock editions() {
        return editions;
    }

    /// The tour of the window.
    TourViewModel tour() {
        return tour;
    }

    SettingsDock settings() {
        return settings;
    }

    /// What all of this is about.
    Registry registry() {
        return registry;
    }

    private void present() {
        presenter.enter();
    }

    private Pane content() {
        return (Pane) root;
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
