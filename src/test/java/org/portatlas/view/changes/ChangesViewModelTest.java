package org.portatlas.view.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portatlas.SwiftRobot;
import org.portatlas.export.FileForm;
import org.portatlas.layer.ChangesLayer;
import org.portatlas.registry.EditionSamples;
import org.portatlas.registry.Registry;
import org.portatlas.registry.RegistryDiff;
import org.portatlas.registry.RegistryReader;
import org.portatlas.view.changes.ChangesViewModel.Group;
import org.portatlas.view.map.MapViewModel;
import org.portatlas.view.map.TestMap;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Which editions are compared, and what of it is shown; background work is done when the test says so.
class ChangesViewModelTest {
    private static final List<String> OLDER = List.of("old,7,tcp,Old", "same,9,tcp,Same", ",10,,Reserved");
    private static final List<String> NEWER = List.of(",7,,Unassigned", "same,9,tcp,Same name", ",10,,Unassigned");

    @TempDir
    private Path folder;

    private final Deque<Runnable> work = new ArrayDeque<>();

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private Path file(String name, List<String> rows) throws IOException {
        return Files.writeString(folder.resolve(name), EditionSamples.csv(rows));
    }

    private ChangesViewModel model(MapViewModel map) throws IOException {
        return new ChangesViewModel(RegistryReader.read(file("in-use.csv", NEWER)), List::of, map, work::add);
    }

    private static MapViewModel map() {
        Registry registry = Registry.embedded();
        return TestMap.of(registry);
    }

    private static void fx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, action);
        SwiftRobot.settle();
    }

    private void doWork() {
        while (!work.isEmpty()) {
            work.removeFirst().run();
        }
        SwiftRobot.settle();
    }

    @Test
    void chooseFrom_file_comparesItWithTheEditionInUse() throws IOException {
        MapViewModel map = map();
        ChangesViewModel model = model(map);
        Path older = file("older.csv", OLDER);
        assertThat(model.diffProperty().get()).isNull();
        fx(() -> model.chooseFrom(older));
        assertThat(model.diffProperty().get()).as("read in the background").isNull();
        doWork();
        assertThat(model.rows()).extracting(ChangeRow::place).containsExactly("7", "9", "10");
        assertThat(model.messageProperty().get())
                .isEqualTo("3 ports and 0 services without a port changed"
                        + " from the edition of 2024-12-20 to that of 2024-12-20.");
        assertThat(map.layers().inputProperty().get().changes())
                .isSameAs(model.diffProperty().get());
        assertThat(model.choices()).extracting(OfferedEdition::title).containsExactly("In use", "older.csv");
    }

    @Test
    void chooseFrom_fileThatIsNoRegistry_leavesAllAsItIsAndSaysWhy() throws IOException {
        ChangesViewModel model = model(map());
        Path older = file("older.csv", OLDER);
        fx(() -> model.chooseFrom(older));
        doWork();
        RegistryDiff before = Objects.requireNonNull(model.diffProperty().get());
        Path bad = Files.writeString(folder.resolve("b\u202ead.csv"), "a,b\n1,2\n");
        fx(() -> model.chooseFrom(bad));
        doWork();
        assertThat(model.messageProperty().get())
                .isEqualTo("b‹U+202E›ad.csv, line 1: this is not IANA's port registry: it has no column"
                        + " \"Service Name\".");
        assertThat(model.diffProperty().get()).isSameAs(before);
        assertThat(Objects.requireNonNull(model.fromProperty().get()).title()).isEqualTo("older.csv");
        fx(() -> model.chooseFrom(folder.resolve("missing.csv")));
        doWork();
        assertThat(model.messageProperty().get()).startsWith("missing.csv cannot be read: there is no ");
    }

    @Test
    void exchange_turnsTheChangesRound() throws IOException {
        ChangesViewModel model = model(map());
        Path older = file("older.csv", OLDER);
        fx(() -> model.chooseFrom(older));
        doWork();
        assertThat(model.rows().getFirst().kind().label()).isEqualTo("released");
        fx(model::exchange);
        doWork();
        assertThat(model.rows().getFirst().kind().label()).isEqualTo("added");
        assertThat(Objects.requireNonNull(model.toProperty().get()).title()).isEqualTo("older.csv");
    }

    /// The answer to an earlier question comes too late, and so does that to a question that was withdrawn.
    @Test
    void lateAnswers_areDropped() throws IOException {
        ChangesViewModel model = model(map());
        Path older = file("older.csv", OLDER);
        Path same = file("same.csv", NEWER);
        fx(() -> model.chooseFrom(older));
        fx(() -> model.chooseFrom(same));
        Runnable first = work.removeFirst();
        doWork();
        first.run();
        SwiftRobot.settle();
        assertThat(model.messageProperty().get()).startsWith("Nothing changed");
        assertThat(model.rows()).isEmpty();
        fx(() -> model.chooseFrom(older));
        fx(model::cancel);
        doWork();
        assertThat(model.rows()).isEmpty();
    }

    @Test
    void slow_isToldAfterHalfASecond_andNoMoreWhenItIsCancelled() throws IOException, TimeoutException {
        ChangesViewModel model = model(map());
        Path older = file("older.csv", OLDER);
        fx(() -> model.chooseFrom(older));
        assertThat(model.slowProperty().get()).isFalse();
        WaitForAsyncUtils.waitFor(
                5, TimeUnit.SECONDS, () -> model.slowProperty().get());
        fx(model::cancel);
        assertThat(model.slowProperty().get()).isFalse();
    }

    @Test
    void groups_areLeftOutAndShownAgain() throws IOException {
        ChangesViewModel model = model(map());
        Path older = file("older.csv", OLDER);
        fx(() -> model.chooseFrom(older));
        doWork();
        fx(() -> model.show(Group.MOVED, false));
        assertThat(model.rows()).extracting(ChangeRow::place).containsExactly("7", "9");
        fx(() -> model.show(Group.RELEASED, false));
        fx(() -> model.show(Group.MOVED, true));
        assertThat(model.rows()).extracting(ChangeRow::place).containsExactly("9", "10");
    }

    @Test
    void line_saysWhatChangedAtTheSelectedPort() throws IOException {
        MapViewModel map = map();
        ChangesViewModel model = model(map);
        var line = model.line();
        fx(() -> map.selectedPortProperty().set(OptionalInt.of(9)));
        assertThat(line.getValue()).isEmpty();
        Path older = file("older.csv", OLDER);
        fx(() -> model.chooseFrom(older));
        doWork();
        assertThat(line.getValue())
                .isEqualTo("Changed between the editions of 2024-12-20 and 2024-12-20: title (tcp).");
        fx(() -> map.selectedPortProperty().set(OptionalInt.of(10)));
        assertThat(line.getValue()).startsWith("Moved between").endsWith(": from reserved to unassigned.");
        fx(() -> map.selectedPortProperty().set(OptionalInt.of(11)));
        assertThat(line.getValue()).isEmpty();
    }

    @Test
    void showOnMap_choosesTheLayer_andARowSelectsItsPort() throws IOException {
        MapViewModel map = map();
        ChangesViewModel model = model(map);
        Path older = file("older.csv", OLDER);
        fx(() -> model.chooseFrom(older));
        doWork();
        fx(model::showOnMap);
        assertThat(map.layers().layerProperty().get().id()).isEqualTo(ChangesLayer.ID);
        fx(() -> model.select(model.rows().getLast()));
        assertThat(map.selectedPortProperty().get()).hasValue(10);
    }

    @Test
    void table_isWhatIsShown_inBothForms() throws IOException {
        ChangesViewModel model = model(map());
        Path older = file("older.csv", OLDER);
        fx(() -> model.chooseFrom(older));
        doWork();
        assertThat(model.table(model.rows().subList(0, 1)).text(FileForm.CSV)).isEqualToIgnoringNewLines("""
                        first,last,service,change,date,before,after
                        7,7,,released,,"assigned; tcp: old, Old",unassigned
                        """);
        assertThat(model.table(model.rows().subList(0, 1)).text(FileForm.JSON))
                .isEqualToIgnoringNewLines(
                        "{\"from\":\"2024-12-20\",\"to\":\"2024-12-20\",\"changes\":[{\"first\":7,\"last\":7,"
                                + "\"service\":null,\"change\":\"released\",\"date\":null,"
                                + "\"before\":\"assigned; tcp: old, Old\",\"after\":\"unassigned\"}]}");
    }
}
