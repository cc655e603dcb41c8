package org.portatlas.view.changes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.portatlas.export.FileForm;
import org.portatlas.export.TextTable;
import org.portatlas.layer.ChangesLayer;
import org.portatlas.registry.ChangeKind;
import org.portatlas.registry.ChangeWords;
import org.portatlas.registry.PortChange;
import org.portatlas.registry.Registry;
import org.portatlas.registry.RegistryDiff;
import org.portatlas.text.Texts;
import org.portatlas.view.map.MapViewModel;
import org.portatlas.view.table.FileExport;

/// Two editions of the registry, what changed from one to the other, and which of it is shown. FX
/// thread; editions are read and compared in the background.
public final class ChangesViewModel {
    private static final Texts TEXTS = new Texts(ChangesViewModel.class);

    private final OfferedEdition inUse;
    private final Supplier<List<OfferedEdition>> kept;
    private final MapViewModel map;
    private final Comparing comparing;
    private final FileExport files;
    private final List<OfferedEdition> chosenFiles = new ArrayList<>();
    private final ReadOnlyObjectWrapper<@Nullable OfferedEdition> from = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable OfferedEdition> to;
    private final ReadOnlyObjectWrapper<@Nullable RegistryDiff> diff = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper(TEXTS.get("choose.first"));
    private final ObservableList<ChangeRow> rows = FXCollections.observableArrayList();
    private final Set<Group> groups = EnumSet.allOf(Group.class);
    private List<ChangeRow> all = List.of();

    /// What can be shown or left out.
    enum Group {
        ADDED,
        RELEASED,
        MOVED,
        CHANGED,
        SERVICES;

        static Group of(ChangeRow row) {
            return !row.hasPort()
                    ? SERVICES
                    : switch (row.kind()) {
                        case ADDED -> ADDED;
                        case RELEASED -> RELEASED;
                        case MOVED -> MOVED;
                        case CHANGED -> CHANGED;
                    };
        }

        /// How many ports or services of a comparison belong to it.
        int count(RegistryDiff diff) {
            return switch (this) {
                case ADDED -> diff.count(ChangeKind.ADDED);
                case RELEASED -> diff.count(ChangeKind.RELEASED);
                case MOVED -> diff.count(ChangeKind.MOVED);
                case CHANGED -> diff.count(ChangeKind.CHANGED);
                case SERVICES -> diff.services().size();
            };
        }
    }

    /// @param registry the edition in use
    /// @param kept the other editions that there are now
    /// @param executor reads, compares and writes files in the background
    public ChangesViewModel(
            Registry registry, Supplier<List<OfferedEdition>> kept, MapViewModel map, Executor executor) {
        this.inUse = OfferedEdition.of(TEXTS.get("used"), registry);
        this.kept = kept;
        this.map = map;
        this.comparing = new Comparing(executor);
        this.files = new FileExport(executor);
        this.to = new ReadOnlyObjectWrapper<>(inUse);
    }

    /// The editions to choose from now: the one in use, those that are kept, and files that were chosen.
    List<OfferedEdition> choices() {
        return Stream.of(List.of(inUse), kept.get(), chosenFiles)
                .flatMap(List::stream)
                .toList();
    }

    /// The edition that is looked at as the older one; null until one is chosen.
    ReadOnlyObjectProperty<@Nullable OfferedEdition> fromProperty() {
        return from.getReadOnlyProperty();
    }

    /// The edition that is looked at as the newer one; null until one is chosen.
    ReadOnlyObjectProperty<@Nullable OfferedEdition> toProperty() {
        return to.getReadOnlyProperty();
    }

    /// What changed; null as long as no two editions are chosen.
    public ReadOnlyObjectProperty<@Nullable RegistryDiff> diffProperty() {
        return diff.getReadOnlyProperty();
    }

    /// What was compared, or why not, in one sentence.
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /// Whether a comparison is under way for more than half a second.
    ReadOnlyBooleanProperty slowProperty() {
        return comparing.slowProperty();
    }

    /// The rows that pass the filter.
    ObservableList<ChangeRow> rows() {
        return rows;
    }

    void chooseFrom(OfferedEdition edition) {
        compare(edition, to.get());
    }

    void chooseTo(OfferedEdition edition) {
        compare(from.get(), edition);
    }

    /// Takes a file as the older edition; one that is no registry leaves all as it is and says so.
    public void chooseFrom(Path file) {
        compare(OfferedEdition.of(file), to.get());
    }

    void chooseTo(Path file) {
        compare(from.get(), OfferedEdition.of(file));
    }

    /// The newer one as the older one, and the other way round.
    void exchange() {
        OfferedEdition first = from.get();
        OfferedEdition second = to.get();
        if (first == null || second == null) {
            from.set(second);
            to.set(first);
        } else {
            compare(second, first);
        }
    }

    /// Leaves all as it was before the comparison that is under way.
    void cancel() {
        comparing.cancel();
    }

    private void compare(@Nullable OfferedEdition older, @Nullable OfferedEdition newer) {
        if (older == null || newer == null) {
            OfferedEdition only = older == null ? newer : older;
            if (only != null) {
                // Read all the same: whether it is the registry is to be known when it is chosen.
                comparing.ask(only, only, same -> take(older, newer, null), (unread, why) -> message.set(why));
            }
            return;
        }
        comparing.ask(older, newer, found -> take(older, newer, found), (unread, why) -> message.set(why));
    }

    private void take(@Nullable OfferedEdition older, @Nullable OfferedEdition newer, @Nullable RegistryDiff found) {
        remember(older);
        remember(newer);
        from.set(older);
        to.set(newer);
        all = found == null ? List.of() : ChangeRow.of(found);
        message.set(found == null ? TEXTS.get("choose.other") : sentence(found));
        diff.set(found);
        map.layers().compare(found);
        pass();
    }

    private void remember(@Nullable OfferedEdition edition) {
        if (edition != null && !choices().contains(edition)) {
            chosenFiles.add(edition);
        }
    }

    private static String sentence(RegistryDiff diff) {
        String from = diff.from().edition();
        String to = diff.to().edition();
        return diff.isEmpty()
                ? TEXTS.get("same", from, to)
                : TEXTS.get("changed", diff.ports().size(), diff.services().size(), from, to);
    }

    boolean isShown(Group group) {
        return groups.contains(group);
    }

    /// Shows what belongs to a group, or leaves it out.
    void show(Group group, boolean shown) {
        if (shown ? groups.add(group) : groups.remove(group)) {
            pass();
        }
    }

    private void pass() {
        rows.setAll(all.stream().filter(row -> groups.contains(Group.of(row))).toList());
    }

    OptionalInt selectedPort() {
        return map.selectedPortProperty().get();
    }

    /// Selects the first port of a row on the map, which stays where it is, unless one of the row
    /// is selected already.
    void select(ChangeRow row) {
        OptionalInt now = selectedPort();
        if (row.hasPort() && (now.isEmpty() || !row.contains(now.getAsInt()))) {
            map.selectedPortProperty().set(OptionalInt.of(row.first()));
        }
    }

    /// Goes to a row's ports on the map.
    void goTo(ChangeRow row) {
        if (row.hasPort()) {
            map.select(row.first());
        }
    }

    /// Colours the map by what changed, all of it in view.
    void showOnMap() {
        map.layers().choose(new ChangesLayer());
        map.showWhole();
    }

    /// What changed at the selected port, a sentence; "" if nothing did or nothing is compared.
    public ObservableValue<String> line() {
        return Bindings.createStringBinding(this::portSentence, diff, map.selectedPortProperty());
    }

    private String portSentence() {
        RegistryDiff compared = diff.get();
        OptionalInt port = selectedPort();
        PortChange change = compared == null || port.isEmpty() ? null : compared.at(port.getAsInt());
        if (compared == null || change == null) {
            return "";
        }
        String what = ChangeWords.what(change);
        String changed = TEXTS.of(
                change.kind(),
                "between",
                compared.from().edition(),
                compared.to().edition());
        return what.isEmpty() ? TEXTS.get("line", changed) : TEXTS.get("line.what", changed, what);
    }

    /// What is shown, for files and the clipboard.
    ///
    /// @param shown in the order of the table
    TextTable table(List<ChangeRow> shown) {
        List<ChangeRow> listed = List.copyOf(shown);
        Map<String, String> head = new LinkedHashMap<>();
        RegistryDiff compared = diff.get();
        if (compared != null) {
            head.put("from", compared.from().edition());
            head.put("to", compared.to().edition());
        }
        return new TextTable(
                head,
                "changes",
                ChangeRow.COLUMNS,
                listed.size(),
                row -> listed.get(row).values());
    }

    FileExport files() {
        return files;
    }

    /// Writes what is shown into a file.
    void write(List<ChangeRow> shown, FileForm form, Path file) {
        TextTable table = table(shown);
        files.write(() -> table.text(form), TEXTS.get("count", shown.size()), file);
    }
}
