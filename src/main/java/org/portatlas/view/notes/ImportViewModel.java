package org.portatlas.view.notes;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.portatlas.store.notes.NotedRange;
import org.portatlas.store.notes.NotesImport;
import org.portatlas.store.notes.NotesImport.Choice;
import org.portatlas.store.notes.NotesImport.Conflict;
import org.portatlas.store.notes.NotesReading;
import org.portatlas.text.Texts;
import org.portatlas.text.VisibleText;
import org.portatlas.view.Background;

/// A file whose notes are to be taken over: first it is told what that would do, then the user chooses for each
/// conflict, then it is done as one step. FX thread.
public final class ImportViewModel {
    private static final Texts TEXTS = new Texts(ImportViewModel.class);

    private final NotesViewModel notes;
    private final Executor executor;
    private final ReadOnlyObjectWrapper<@Nullable NotesImport> plan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Map<NotedRange, Choice>> chosen = new ReadOnlyObjectWrapper<>(Map.of());
    private String name = "";

    public ImportViewModel(NotesViewModel notes, Executor executor) {
        this.notes = notes;
        this.executor = executor;
    }

    /// What the import would do; null while none is asked for.
    ReadOnlyObjectProperty<@Nullable NotesImport> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /// Why a file was refused, or what was taken over, one sentence; empty if there is nothing to say.
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    void forgetMessage() {
        message.set("");
    }

    /// What has been chosen so far.
    ReadOnlyObjectProperty<Map<NotedRange, Choice>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// The name of the file.
    String name() {
        return name;
    }

    /// Reads a file, and tells what its import would do.
    public void read(Path path) {
        message.set("");
        Background.run(
                executor,
                () -> NotesReading.read(path),
                read -> {
                    name = VisibleText.name(path);
                    chosen.set(Map.of());
                    plan.set(NotesImport.of(notes.notesProperty().get(), read));
                },
                refused -> message.set(TEXTS.get("import.refused", SharedNotesViewModel.sentence(path, refused))));
    }

    /// "12 new notes, 3 that are there already, 2 conflicts".
    static String summary(NotesImport plan) {
        return TEXTS.get(
                "import.counts",
                plan.fresh().size(),
                plan.equal().size(),
                plan.conflicts().size());
    }

    void choose(NotedRange range, Choice choice) {
        Map<NotedRange, Choice> now = new HashMap<>(chosen.get());
        now.put(range, choice);
        chosen.set(Map.copyOf(now));
    }

    /// Chooses the same for all conflicts; those that have no room in one note stay open where both are chosen.
    void chooseAll(Choice choice) {
        Map<NotedRange, Choice> now = new HashMap<>(chosen.get());
        for (Conflict conflict : conflicts()) {
            if (choice != Choice.BOTH || conflict.canBeBoth()) {
                now.put(conflict.range(), choice);
            }
        }
        chosen.set(Map.copyOf(now));
    }

    private List<Conflict> conflicts() {
        NotesImport now = plan.get();
        return now == null ? List.of() : now.conflicts();
    }

    /// How many conflicts nothing is chosen for yet.
    int undecided() {
        return (int) conflicts().stream()
                .filter(conflict -> !chosen.get().containsKey(conflict.range()))
                .count();
    }

    /// Takes the notes over, as one step.
    void run() {
        NotesImport now = plan.get();
        if (now == null || undecided() > 0) {
            return;
        }
        var changes = now.changes(chosen.get());
        String count = TEXTS.get("count", changes.size());
        String from = name;
        if (changes.isEmpty()) {
            cancel();
            message.set(TEXTS.get("import.nothing", from));
            return;
        }
        notes.change(changes, TEXTS.get("step.import", count, from), isDone -> {
            if (isDone) {
                cancel();
                message.set(TEXTS.get("import.done", count, from));
            }
        });
    }

    void cancel() {
        plan.set(null);
        chosen.set(Map.of());
    }

    /// The choice for a range, empty if nothing is chosen yet.
    Optional<Choice> choice(NotedRange range) {
        return Optional.ofNullable(chosen.get().get(range));
    }
}
