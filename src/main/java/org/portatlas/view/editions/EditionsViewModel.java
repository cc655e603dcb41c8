package org.portatlas.view.editions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.portatlas.registry.Registry;
import org.portatlas.store.Loaded;
import org.portatlas.store.editions.EditionImport;
import org.portatlas.store.editions.EditionList;
import org.portatlas.store.editions.EditionShelf;
import org.portatlas.store.editions.EditionUpdate;
import org.portatlas.store.editions.InUse;
import org.portatlas.store.editions.NewEdition;
import org.portatlas.store.editions.TransferProgress;
import org.portatlas.text.Texts;
import org.portatlas.view.Background;

/// The editions of the registry, and how another one comes into use: one thing at a time, in the
/// background. FX thread.
public final class EditionsViewModel {
    private static final Texts TEXTS = new Texts(EditionsViewModel.class);

    /// What is done sooner needs no progress.
    private static final Duration PATIENCE = Duration.millis(500);

    private final Registry registry;
    private final EditionShelf shelf;
    private final Function<TransferProgress, EditionUpdate> updates;
    private final Executor executor;
    private final EditionChange change;

    private final ReadOnlyObjectWrapper<List<EditionRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<String>> inUse = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper fetching = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper received = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper part = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final PauseTransition pause = new PauseTransition(PATIENCE);
    private @Nullable EditionUpdate update;

    /// Whether something is being done: nothing else can be begun then.
    private boolean busy;

    /// Counts what was begun.
    private int begun;

    /// @param registry the edition that the window shows
    /// @param updates makes a request to IANA, which is told of its progress
    /// @param executor does what takes time in the background
    /// @param change shows another edition in the window
    public EditionsViewModel(
            Registry registry,
            EditionShelf shelf,
            Function<TransferProgress, EditionUpdate> updates,
            Executor executor,
            EditionChange change) {
        this.registry = registry;
        this.shelf = shelf;
        this.updates = updates;
        this.executor = executor;
        this.change = change;
        pause.setOnFinished(event -> fetching.set(update != null));
    }

    /// Those that can be in use, the one taken last first, the one that comes with the program
    /// last; none until they have been read.
    ReadOnlyObjectProperty<List<EditionRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// The name of the one in use; empty for the one that comes with the program.
    ReadOnlyObjectProperty<Optional<String>> inUseProperty() {
        return inUse.getReadOnlyProperty();
    }

    /// Whether an edition is being fetched, and has been for half a second.
    ReadOnlyBooleanProperty fetchingProperty() {
        return fetching.getReadOnlyProperty();
    }

    /// How much has come, in bytes and words.
    ReadOnlyStringProperty receivedProperty() {
        return received.getReadOnlyProperty();
    }

    /// How much has come, 0 to 1; negative as long as nobody knows.
    ReadOnlyDoubleProperty partProperty() {
        return part.getReadOnlyProperty();
    }

    /// What became of what was done last, in a sentence; empty if that is seen in the window.
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /// Reads what is kept. What is begun meanwhile tells more: then this is dropped.
    void read() {
        int mine = begun;
        Background.run(executor, this::look, seen -> {
            if (mine == begun) {
                show(seen);
                say(seen.problem());
            }
        });
    }

    /// Asks IANA for a newer edition.
    public void update() {
        if (!busy) {
            EditionUpdate asked = updates.apply((bytes, total) -> Platform.runLater(() -> received(bytes, total)));
            update = asked;
            received(0, -1);
            pause.playFromStart();
            begin(() -> done(asked.run(registry)));
        }
    }

    /// Ends the request to IANA at once.
    void cancel() {
        if (update != null) {
            update.cancel();
        }
    }

    /// Takes an edition from a file.
    public void take(Path file) {
        if (!busy) {
            begin(() -> done(new EditionImport(shelf).take(file, registry)));
        }
    }

    /// Puts another one in use.
    ///
    /// @param name null for the one that comes with the program
    void use(@Nullable String name) {
        if (!busy && !inUse.get().equals(Optional.ofNullable(name))) {
            begin(() -> {
                InUse next = shelf.use(name);
                Seen seen = look();
                return () -> {
                    show(seen);
                    change.changed(
                            registry,
                            next.registry(),
                            TEXTS.get("used.now", next.registry().edition()));
                };
            });
        }
    }

    private Runnable done(NewEdition done) {
        Seen seen = look();
        return () -> {
            show(seen);
            if (done.kind() == NewEdition.Kind.TAKEN) {
                change.changed(done.before(), done.now(), done.sentence());
            } else {
                say(done.sentence());
            }
        };
    }

    /// What is on the shelf.
    private record Seen(
            List<EditionRow> rows,
            Optional<String> inUse,
            @Nullable String problem) {}

    /// In the background.
    private Seen look() {
        Loaded<EditionList> loaded = shelf.kept();
        EditionList kept = loaded.value();
        List<EditionRow> all =
                new ArrayList<>(kept.kept().stream().map(EditionRow::of).toList());
        all.add(EditionRow.ofEmbedded(kept.inUse() == null ? registry : Registry.embedded()));
        return new Seen(all, Optional.ofNullable(kept.inUse()), loaded.problem());
    }

    private void show(Seen seen) {
        inUse.set(seen.inUse());
        rows.set(seen.rows());
    }

    private void say(@Nullable String sentence) {
        message.set(sentence == null ? "" : sentence);
    }

    private void received(long bytes, long total) {
        part.set(total > 0 ? (double) bytes / total : -1);
        received.set(
                bytes == 0
                        ? TEXTS.get("received.none")
                        : total > 0 ? TEXTS.get("received.part", bytes, total) : TEXTS.get("received", bytes));
    }

    /// Something that takes time, and what to do on the FX thread after it.
    private interface Work {
        Runnable run() throws IOException;
    }

    private void begin(Work work) {
        begun++;
        busy = true;
        message.set("");
        Background.run(
                executor,
                () -> result(work),
                then -> {
                    end();
                    then.run();
                },
                defect -> end());
    }

    private void end() {
        pause.stop();
        update = null;
        fetching.set(false);
        busy = false;
    }

    private Runnable result(Work work) {
        try {
            return work.run();
        } catch (IOException refused) {
            Seen seen = look();
            return () -> {
                show(seen);
                say(refused.getMessage());
            };
        }
    }
}
