package org.portatlas.view.listeners;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.portatlas.machine.ListenerList;
import org.portatlas.store.Baseline;
import org.portatlas.store.IoReason;
import org.portatlas.store.Loaded;
import org.portatlas.store.UserFile;
import org.portatlas.text.Texts;
import org.portatlas.view.Background;

/// A list of listeners that was remembered, and what differs from it now. Files are read and written in the
/// background, one after the other. FX thread.
public final class BaselineViewModel {
    private static final Texts TEXTS = new Texts(BaselineViewModel.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final LiveViewModel live;
    private final UserFile<Optional<Baseline>> file;
    private final Executor keeper;
    private final Clock clock;
    private final ObservableList<BaselineDifference> differences = FXCollections.observableArrayList();
    private final ObservableList<BaselineDifference> seenDifferences =
            FXCollections.unmodifiableObservableList(differences);
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(TEXTS.get("baseline"));
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private @Nullable Baseline baseline;
    private List<ListenerRow> then = List.of();
    private @Nullable Baseline replaced;

    /// @param keeper reads and writes files, one after the other
    public BaselineViewModel(LiveViewModel live, UserFile<Optional<Baseline>> file, Executor keeper, Clock clock) {
        this.live = live;
        this.file = file;
        this.keeper = keeper;
        this.clock = clock;
    }

    /// Reads what was remembered, once; later calls do nothing. Before the first, nothing is compared.
    void load() {
        if (!loaded.get()) {
            loaded.set(true);
            live.listProperty().subscribe(list -> compare());
            Background.run(keeper, file::load, this::loaded);
        }
    }

    /// `Differs from 10:02`, or that there is nothing to differ from.
    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /// When what was remembered, and how much differs; never empty once it is loaded.
    ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    /// What went wrong with the file, empty if nothing did.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Whether what was remembered last can give way again to what was remembered before.
    ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    ObservableList<BaselineDifference> differences() {
        return seenDifferences;
    }

    /// Remembers what listens now, instead of what was remembered.
    void remember() {
        ListenerList now = live.listProperty().get();
        if (now != null) {
            replaced = baseline;
            undoable.set(true);
            keep(BaselineSockets.of(now));
        }
    }

    /// Goes back to what was remembered before.
    void undo() {
        if (undoable.get()) {
            undoable.set(false);
            keep(replaced);
            replaced = null;
        }
    }

    private void loaded(Loaded<Optional<Baseline>> read) {
        problem.set(read.problem() == null ? "" : read.problem());
        // Whoever remembered something in the meantime meant that.
        if (!undoable.get()) {
            show(read.value().orElse(null));
        } else if (replaced == null) {
            replaced = read.value().orElse(null);
        }
    }

    private void keep(@Nullable Baseline kept) {
        show(kept);
        Background.run(keeper, () -> written(kept), problem::set);
    }

    /// @return why it could not be written, empty if it was
    private String written(@Nullable Baseline kept) {
        try {
            if (kept == null) {
                file.remove();
            } else {
                file.save(Optional.of(kept));
            }
            return "";
        } catch (IOException unwritable) {
            return TEXTS.get("baseline.unsaved", IoReason.of(unwritable));
        }
    }

    private void show(@Nullable Baseline shown) {
        baseline = shown;
        then = shown == null ? List.of() : ListenerRow.of(BaselineSockets.of(shown), live.names());
        title.set(shown == null ? TEXTS.get("baseline") : title(shown.time()));
        compare();
    }

    private void compare() {
        Baseline known = baseline;
        ListenerList now = live.listProperty().get();
        List<BaselineDifference> found = known == null || now == null
                ? List.of()
                : BaselineDifference.between(then, ListenerRow.of(now.sockets(), live.names()));
        ListSteps.take(differences, found);
        sentence.set(known == null ? TEXTS.get("baseline.nothing") : sentence(known, summary(found)));
    }

    private static String summary(List<BaselineDifference> found) {
        return found.isEmpty()
                ? TEXTS.get("baseline.equal")
                : TEXTS.get(
                        "baseline.since",
                        count(found, BaselineDifference.Change.CAME),
                        count(found, BaselineDifference.Change.WENT),
                        count(found, BaselineDifference.Change.CHANGED));
    }

    private static long count(List<BaselineDifference> found, BaselineDifference.Change change) {
        return found.stream().filter(each -> each.kind() == change).count();
    }

    private String title(Instant time) {
        ZonedDateTime then = time.atZone(clock.getZone());
        return isToday(then)
                ? TEXTS.get("baseline.title", TIME.format(then))
                : TEXTS.get("baseline.title.earlier", day(then), TIME.format(then));
    }

    private String sentence(Baseline known, String summary) {
        ZonedDateTime then = known.time().atZone(clock.getZone());
        String sockets = TEXTS.get("sockets", known.sockets().size());
        return isToday(then)
                ? TEXTS.get("baseline.known", TIME.format(then), sockets, summary)
                : TEXTS.get("baseline.known.earlier", day(then), TIME.format(then), sockets, summary);
    }

    private boolean isToday(ZonedDateTime then) {
        return then.toLocalDate().equals(LocalDate.now(clock));
    }

    private static String day(ZonedDateTime then) {
        return DateTimeFormatter.ofPattern("d MMM", Locale.getDefault()).format(then);
    }
}
