package org.portatlas.view.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.portatlas.map.Theme;
import org.portatlas.store.notes.Note;
import org.portatlas.store.notes.Notes;
import org.portatlas.text.Texts;
import org.portatlas.view.FollowingView;
import org.portatlas.view.pane.WrappedLabel;

/// The notes of the selected port in its pane: its own, those of ranges that it lies in, and those of a shared file;
/// or the one that is being written. Empty and without room where there is none. FX thread.
public final class NotesSection extends VBox {
    private static final Texts TEXTS = new Texts(NotesSection.class);

    /// More are in the table.
    private static final int MOST = 8;

    private final NotesViewModel model;
    private final Consumer<String> search;
    private final Runnable toMap;
    private final EventHandler<WindowEvent> hiding;

    /// Kept here: a binding that nobody holds is collected.
    private final ObjectBinding<Shown> all;

    private Shown shown = new Shown(OptionalInt.empty(), Notes.NONE, SharedNotes.NONE, null, Theme.DARK);
    private @Nullable NoteEditor editor;
    private Subscription watching = Subscription.EMPTY;

    /// Everything that is shown.
    private record Shown(
            OptionalInt port,
            Notes own,
            SharedNotes shared,
            @Nullable NoteDraft draft,
            Theme theme) {}

    /// @param search searches for what is given
    /// @param toMap gives the focus to the map
    public NotesSection(NotesViewModel model, Consumer<String> search, Runnable toMap) {
        this.model = model;
        this.search = search;
        this.toMap = toMap;
        this.hiding = event -> model.keepDraft();
        setId("notes-section");
        getStyleClass().add("notes-section");
        Observable[] parts = {
            model.map().selectedPortProperty(),
            model.notesProperty(),
            model.shared().notesProperty(),
            model.draftProperty(),
            model.map().themeProperty(),
            model.map().veilProperty(),
            model.discreetProperty()
        };
        all = Bindings.createObjectBinding(this::now, parts);
        FollowingView.of(this, all, this::show);
        managedProperty().bind(visibleProperty());
        // Where the pane gives way to something else, the note is saved too.
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                model.keepDraft();
            }
        });
    }

    /// Nothing while a question stands, which the text may answer.
    private Shown now() {
        if (model.isHidden()) {
            return new Shown(
                    OptionalInt.empty(),
                    Notes.NONE,
                    SharedNotes.NONE,
                    null,
                    model.map().themeProperty().get());
        }
        return new Shown(
                model.map().selectedPortProperty().get(),
                model.notesProperty().get(),
                model.shared().notesProperty().get(),
                model.draftProperty().get(),
                model.map().themeProperty().get());
    }

    private void show(Shown next) {
        NoteDraft draft = next.draft();
        boolean isNew = draft != null && draft != shown.draft();
        if (isNew || draft == null) {
            closeEditor();
        }
        shown = next;
        List<Node> parts = new ArrayList<>();
        if (draft != null && isNew) {
            editor = new NoteEditor(draft, next.theme(), this::keep, this::drop);
        }
        NoteEditor written = editor;
        if (written != null) {
            parts.add(written);
        }
        next.port().ifPresent(port -> addNotes(parts, port));
        getChildren().setAll(parts);
        setVisible(!parts.isEmpty());
        if (isNew && written != null) {
            written.enter();
            watch(written);
        }
    }

    private void addNotes(List<Node> parts, int port) {
        NoteDraft draft = shown.draft();
        List<Note> own = shown.own().at(port).stream()
                .filter(note -> draft == null || !note.range().equals(draft.range()))
                .toList();
        List<Note> shared = shown.shared().notes().at(port);
        own.stream()
                .limit(MOST)
                .forEach(note -> parts.add(NoteBox.own(
                        note,
                        shown.theme(),
                        () -> model.write(note.range()),
                        () -> model.delete(List.of(note)),
                        this::searchTag)));
        shared.stream()
                .limit(MOST)
                .forEach(note -> parts.add(
                        NoteBox.shared(note, shown.theme(), shown.shared().name(), this::searchTag)));
        int more = Math.max(0, own.size() - MOST) + Math.max(0, shared.size() - MOST);
        if (more > 0) {
            Label rest = new WrappedLabel(TEXTS.get("more", more), "caption");
            parts.add(rest);
        }
    }

    private void searchTag(String tag) {
        search.accept("tag:" + tag);
    }

    /// What is being written is saved when the focus leaves it, and when the window goes.
    private void watch(NoteEditor written) {
        Scene scene = getScene();
        if (scene != null) {
            Window window = scene.getWindow();
            Subscription focus = scene.focusOwnerProperty().subscribe(owner -> {
                if (editor == written && written.getScene() != null && !isIn(owner, written)) {
                    model.keepDraft();
                }
            });
            window.addEventFilter(WindowEvent.WINDOW_HIDING, hiding);
            watching = focus.and(() -> window.removeEventFilter(WindowEvent.WINDOW_HIDING, hiding));
        }
    }

    private static boolean isIn(@Nullable Node node, Node box) {
        Node at = node;
        while (at != null && at != box) {
            at = at.getParent();
        }
        return at != null;
    }

    private void closeEditor() {
        watching.unsubscribe();
        watching = Subscription.EMPTY;
        editor = null;
    }

    private void keep() {
        model.keepDraft();
        toMap.run();
    }

    private void drop() {
        model.dropDraft();
        toMap.run();
    }
}
