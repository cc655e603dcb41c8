package org.portatlas.view.gaps;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;
import org.portatlas.export.FileForm;
import org.portatlas.export.TextTable;
import org.portatlas.registry.Gap;
import org.portatlas.registry.Registry;
import org.portatlas.text.Texts;
import org.portatlas.view.map.MapViewModel;
import org.portatlas.view.table.FileExport;

/// All gaps as rows, which of them pass the filter, and in which order one goes through them. Rows are computed when
/// they are first asked for. FX thread.
public final class GapsViewModel {
    private static final Texts TEXTS = new Texts(GapsViewModel.class);
    static final List<String> COLUMNS = List.of(
            "first",
            "last",
            "length",
            "range",
            "previousAssigned",
            "previousName",
            "nextAssigned",
            "nextName",
            "shareOfRange");

    private final Registry registry;
    private final MapViewModel map;
    private final FileExport files;
    private final StringProperty filter = new SimpleStringProperty("");
    private final BooleanProperty longestFirst = new SimpleBooleanProperty();
    private @Nullable FilteredList<GapRow> rows;

    /// @param executor writes files in the background
    public GapsViewModel(Registry registry, MapViewModel map, Executor executor) {
        this.registry = registry;
        this.map = map;
        this.files = new FileExport(executor);
        filter.subscribe(this::pass);
    }

    /// What is typed over the table.
    StringProperty filterProperty() {
        return filter;
    }

    /// Whether one goes through the gaps by length, the longest first, instead of in port order.
    public BooleanProperty longestFirstProperty() {
        return longestFirst;
    }

    /// The gaps that pass the filter, in port order.
    ObservableList<GapRow> rows() {
        FilteredList<GapRow> made = rows;
        if (made == null) {
            made = new FilteredList<>(FXCollections.observableArrayList(GapRow.of(registry)));
            rows = made;
            pass();
        }
        return made;
    }

    /// How many gaps there are, with the filter or without.
    int count() {
        return registry.gaps().size();
    }

    List<RangeFigures> figures() {
        return RangeFigures.of(registry);
    }

    String edition() {
        return registry.edition();
    }

    OptionalInt selectedPort() {
        return map.selectedPortProperty().get();
    }

    /// Selects a gap on the map by its first port; the map stays where it is. A port of the gap that is
    /// selected already stays so.
    void select(GapRow row) {
        if (!row.gap().equals(map.selectedGap())) {
            map.selectedPortProperty().set(OptionalInt.of(row.gap().first()));
        }
    }

    /// Selects a gap and flies to where all of it is seen.
    void flyTo(GapRow row) {
        select(row);
        map.fitSelection();
    }

    /// Selects the next gap in the order of now (`direction` 1), or the one before (-1), round the ends. By length one
    /// begins with the longest, and goes on from the selected gap.
    public void walk(int direction) {
        if (!longestFirst.get()) {
            map.selectNextGap(direction);
            return;
        }
        List<Gap> gaps = longestFirst();
        int here = gaps.indexOf(map.selectedGap());
        int next = here < 0 ? (direction > 0 ? 0 : -1) : here + direction;
        Gap gap = gaps.get(Math.floorMod(next, gaps.size()));
        map.select(gap.first());
    }

    /// What is shown, for files and the clipboard, in the command line's words.
    ///
    /// @param shown in the order of the table
    TextTable table(List<GapRow> shown) {
        List<GapRow> rows = List.copyOf(shown);
        return new TextTable(
                Map.of("edition", registry.edition()), "gaps", COLUMNS, rows.size(), row -> values(rows.get(row)));
    }

    /// All gaps, as a file has them. Any thread.
    public String text(FileForm form) {
        return table(GapRow.of(registry)).text(form);
    }

    private static List<@Nullable Object> values(GapRow row) {
        return Arrays.asList(
                row.gap().first(),
                row.gap().last(),
                row.gap().length(),
                row.range().label(),
                number(row.before()),
                name(row.before()),
                number(row.after()),
                name(row.after()),
                row.shareInFile());
    }

    private static @Nullable Integer number(GapRow.Neighbour neighbour) {
        return neighbour.port() < 0 ? null : neighbour.port();
    }

    private static @Nullable String name(GapRow.Neighbour neighbour) {
        return neighbour.name().isEmpty() ? null : neighbour.name();
    }

    /// Writes gaps into files.
    FileExport files() {
        return files;
    }

    /// Writes what is shown into a file.
    void write(List<GapRow> shown, FileForm form, Path file) {
        TextTable table = table(shown);
        files.write(() -> table.text(form), TEXTS.get("count", shown.size()), file);
    }

    private List<Gap> longestFirst() {
        return registry.gaps().stream()
                .sorted(Comparator.comparingInt(Gap::length).reversed().thenComparingInt(Gap::first))
                .toList();
    }

    private void pass() {
        FilteredList<GapRow> made = rows;
        if (made != null) {
            made.setPredicate(GapFilter.of(filter.get()));
        }
    }
}
