package org.portatlas.app;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.portatlas.layer.Overlays;
import org.portatlas.machine.BindRules;
import org.portatlas.machine.PortCheck;
import org.portatlas.registry.Registry;
import org.portatlas.store.UserFiles;
import org.portatlas.store.editions.EditionShelf;
import org.portatlas.store.editions.EditionUpdate;
import org.portatlas.store.notes.NotesFile;
import org.portatlas.view.changes.ChangesViewModel;
import org.portatlas.view.changes.OfferedEdition;
import org.portatlas.view.compare.CompareViewModel;
import org.portatlas.view.detail.CheckViewModel;
import org.portatlas.view.detail.DetailViewModel;
import org.portatlas.view.editions.EditionsViewModel;
import org.portatlas.view.gaps.GapsViewModel;
import org.portatlas.view.handout.HandOutViewModel;
import org.portatlas.view.handout.HandOuts;
import org.portatlas.view.lesson.ClassListViewModel;
import org.portatlas.view.lesson.LessonsViewModel;
import org.portatlas.view.listeners.BaselineViewModel;
import org.portatlas.view.listeners.ExportViewModel;
import org.portatlas.view.listeners.ListenersViewModel;
import org.portatlas.view.listeners.LiveViewModel;
import org.portatlas.view.main.MainViewModel;
import org.portatlas.view.map.MapViewModel;
import org.portatlas.view.map.RegionViewModel;
import org.portatlas.view.notes.NotesViewModel;
import org.portatlas.view.overlays.ConnectionsViewModel;
import org.portatlas.view.overlays.OverlaysViewModel;
import org.portatlas.view.pick.PickViewModel;
import org.portatlas.view.practice.PracticeViewModel;
import org.portatlas.view.present.PresentViewModel;
import org.portatlas.view.quiz.QuizViewModel;
import org.portatlas.view.region.SummaryViewModel;
import org.portatlas.view.search.SearchViewModel;
import org.portatlas.view.sheet.MapExportViewModel;
import org.portatlas.view.tour.TourViewModel;
import org.portatlas.view.twin.TwinViewModel;
import org.portatlas.view.way.HistoryViewModel;
import org.portatlas.view.way.WayViewModel;

/// What the content of a window shows and does, wired by hand: one registry, one check of this machine, and the view
/// models that share them. Knows no view. FX thread.
///
/// @param rules who may bind which ports here
/// @param main what the window is about, and what stands in its bars
/// @param region that is marked on the map
/// @param summary of that region
/// @param wall makes the model of the map as it is shown on a wall; nobody's notes are seen there until what is
/// private is shown
record AtlasModels(
        BindRules rules,
        MainViewModel main,
        SearchViewModel search,
        NotesViewModel notes,
        RegionViewModel region,
        SummaryViewModel summary,
        ListenersViewModel listeners,
        CompareViewModel compare,
        TwinViewModel twin,
        ChangesViewModel changes,
        EditionsViewModel editions,
        PickViewModel pick,
        LessonsViewModel lessons,
        ClassListViewModel classList,
        QuizViewModel quiz,
        HandOutViewModel handOut,
        MapExportViewModel export,
        TourViewModel tour,
        Supplier<PresentViewModel> wall) {
    static AtlasModels of(AtlasData data, MapViewModel map, Surroundings around) {
        PortCheck check = around.check();
        Executor executor = around.executor();
        Executor keeper = around.keeper();
        Clock clock = around.clock();
        UserFiles files = around.files();
        Consumer<String> tell = around.notices()::tell;
        Registry registry = data.registry();
        BindRules rules = BindRules.ofThisMachine();
        ConnectionsViewModel connections = new ConnectionsViewModel(check::connections, executor);
        PracticeViewModel practice = new PracticeViewModel(
                executor, clock, () -> connections.onProperty().set(true));
        CheckViewModel checking = new CheckViewModel(check, executor, clock, practice);
        DetailViewModel detail = new DetailViewModel(registry, rules, checking, around.browser());
        LiveViewModel live = new LiveViewModel(check, registry, executor, clock, practice);
        HistoryViewModel history = new HistoryViewModel(map, clock);
        MainViewModel main = new MainViewModel(
                registry,
                map,
                detail,
                live,
                new OverlaysViewModel(Overlays::ofThisMachine, executor),
                connections,
                new WayViewModel(registry, map),
                history,
                new GapsViewModel(registry, map, executor),
                around.settings());
        SearchViewModel search = new SearchViewModel(registry, data::search, history::recent, main::show, executor);
        map.hitsProperty().bindBidirectional(search.hitsProperty());
        NotesViewModel notes =
                new NotesViewModel(map, new NotesFile(files), files.sharedNotes(), keeper, executor, clock, tell);
        search.findAmong(notes::texts);
        RegionViewModel region = new RegionViewModel(map);
        LessonsViewModel lessons =
                new LessonsViewModel(registry, rules, map, checking, practice, files.lessons(), keeper);
        ClassListViewModel classList = new ClassListViewModel(map, files.classList(), keeper);
        HandOutViewModel handOut = new HandOutViewModel(new HandOuts(registry, rules, clock), executor);
        detail.setHandingOut(handOut::showPort);
        EditionShelf shelf = new EditionShelf(files);
        // Which there are changes only with the one in use, and so with all of this.
        CompletableFuture<List<OfferedEdition>> offered =
                CompletableFuture.supplyAsync(() -> OfferedEditions.of(shelf), keeper);
        return new AtlasModels(
                rules,
                main,
                search,
                notes,
                region,
                new SummaryViewModel(registry, region, live.heldProperty(), executor),
                new ListenersViewModel(
                        live,
                        new BaselineViewModel(live, files.baseline(), keeper, clock),
                        new ExportViewModel(live, executor)),
                new CompareViewModel(registry, rules, map.selectedPortProperty(), live.heldProperty()),
                new TwinViewModel(registry, map, executor),
                new ChangesViewModel(registry, () -> offered.getNow(List.of()), map, executor),
                new EditionsViewModel(
                        registry,
                        shelf,
                        progress -> new EditionUpdate(shelf, progress),
                        executor,
                        (before, now, sentence) -> {
                            tell.accept(sentence);
                            around.change().accept(now);
                        }),
                new PickViewModel(registry, check, executor),
                lessons,
                classList,
                new QuizViewModel(registry, map, classList::whenRead, files.quiz(), keeper, clock),
                handOut,
                new MapExportViewModel(map, new ExportedTables(registry, main.gaps(), check), executor, clock),
                new TourViewModel(map, files.tour(), keeper, tell),
                () -> {
                    PresentViewModel wall = new PresentViewModel(
                            registry,
                            map,
                            detail,
                            lessons,
                            live,
                            connections,
                            check::fullAnswer,
                            history::recent,
                            executor);
                    notes.discreetProperty().bind(wall.discreetProperty());
                    return wall;
                });
    }
}
