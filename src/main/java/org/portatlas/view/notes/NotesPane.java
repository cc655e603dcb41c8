package org.portatlas.view.notes;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.portatlas.export.FileForm;
import org.portatlas.store.notes.Note;
import org.portatlas.store.notes.Notes;
import org.portatlas.store.notes.NotesCsv;
import org.portatlas.store.notes.NotesForm;
import org.portatlas.store.notes.NotesImport;
import org.portatlas.text.Texts;
import org.portatlas.view.pane.WrappedLabel;
import org.portatlas.view.table.ExportButton;
import org.portatlas.view.table.ExportMessage;
import org.portatlas.view.table.FileExport;

/// All notes below the map: to be filtered, gone to, deleted, written to files and taken from them, with those of a
/// shared file among them. An import takes the place of the table until it is decided.
public final class NotesPane extends VBox {
    private static final Texts TEXTS = new Texts(NotesPane.class);

    private final NotesViewModel model;
    private final ImportViewModel importing;
    private final FileExport files;
    private final NotesTable table;
    private final TextField filter = new TextField();
    private final Label count = new Label();
    private final ExportButton export = new ExportButton("notes-export", "notes", this::export);
    private final Label empty = new Label();
    private List<NoteRow> all = List.of();
    private Supplier<Optional<Path>> chooser = this::choose;

    /// @param executor writes files in the background
    /// @param toMap puts the focus on the map
    /// @param hide closes the pane
    NotesPane(NotesViewModel model, ImportViewModel importing, Executor executor, Runnable toMap, Runnable hide) {
        this.model = model;
        this.importing = importing;
        this.files = new FileExport(executor);
        setId("notes-pane");
        // What stands below the map never makes it wider.
        setMinWidth(0);
        getStyleClass().addAll("gaps-pane", "notes-pane");
        table = new NotesTable(
                model.map().themeProperty()::get,
                row -> {
                    show(row.note());
                    toMap.run();
                },
                model::delete);
        table.setPlaceholder(empty);
        empty.setWrapText(true);
        filter.setId("notes-filter");
        filter.setPromptText(TEXTS.get("filter"));
        filter.setTooltip(new Tooltip(TEXTS.get("filter.help")));
        filter.setAccessibleHelp(TEXTS.get("filter.help"));
        filter.setAccessibleText(TEXTS.get("filter.name"));
        filter.setMinWidth(90);
        filter.textProperty().subscribe(this::pass);
        filter.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                table.enter();
                event.consume();
            }
        });
        HBox.setHgrow(filter, Priority.ALWAYS);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox body = new VBox(6);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren()
                .setAll(head(hide), new ExportMessage("notes-export-message", files), sentence(), sharedLine(), body);
        model.notesProperty().subscribe(this::fill);
        model.shared().notesProperty().subscribe(this::fill);
        model.map().themeProperty().subscribe(table::refresh);
        fill();
        importing.planProperty().subscribe(plan -> body.getChildren().setAll(plan == null ? table : importing(plan)));
    }

    /// Puts the focus into the filter.
    void enter() {
        filter.requestFocus();
        filter.selectAll();
    }

    /// How a file to read is chosen; empty if none was.
    void setChooser(Supplier<Optional<Path>> chooser) {
        this.chooser = chooser;
    }

    private void show(Note note) {
        if (note.range().isPort()) {
            model.map().select(note.first());
        } else {
            model.map().select(note.first(), note.last());
        }
    }

    private void fill() {
        SharedNotes shared = model.shared().notesProperty().get();
        List<NoteRow> rows = new ArrayList<>();
        model.notesProperty().get().all().forEach(note -> rows.add(new NoteRow(note, "")));
        shared.notes().all().forEach(note -> rows.add(new NoteRow(note, shared.name())));
        all = List.copyOf(rows);
        pass();
    }

    private void pass() {
        List<String> words = Stream.of(
                        filter.getText().toLowerCase(Locale.ROOT).strip().split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        List<NoteRow> passing = all.stream().filter(row -> row.passes(words)).toList();
        table.show(passing);
        count.setText(TEXTS.get("shown", passing.size(), all.size()));
        empty.setText(all.isEmpty() ? TEXTS.get("empty") : TEXTS.get("empty.filter"));
    }

    private HBox head(Runnable hide) {
        count.setId("notes-count");
        count.getStyleClass().add("caption");
        Button undo = button(TEXTS.get("undo"), "notes-undo", "", model::undo);
        Button redo = button(TEXTS.get("redo"), "notes-redo", "", model::redo);
        tie(
                undo,
                model.history().undoProperty(),
                step -> step.isEmpty() ? TEXTS.get("undo.none") : TEXTS.get("undo.step", step),
                "Ctrl+Z");
        tie(
                redo,
                model.history().redoProperty(),
                step -> step.isEmpty() ? TEXTS.get("redo.none") : TEXTS.get("redo.step", step),
                "Ctrl+Y");
        Button delete = button(TEXTS.get("delete"), "notes-delete", TEXTS.get("delete.selected"), this::deleteSelected);
        export.setText(TEXTS.get("files"));
        export.getItems().forEach(item -> item.setText(TEXTS.get("files.export", item.getText())));
        export.setTooltip(new Tooltip(TEXTS.get("files.about")));
        export.getItems()
                .addFirst(item(
                        TEXTS.get("files.import"),
                        "notes-import",
                        () -> chooser.get().ifPresent(importing::read)));
        export.getItems()
                .add(item(
                        TEXTS.get("files.share"),
                        "notes-share",
                        () -> chooser.get().ifPresent(model.shared()::choose)));
        Button close = button(TEXTS.get("hide"), "notes-hide", TEXTS.get("hide.about"), hide);
        HBox head = new HBox(8, count, filter, undo, redo, delete, export, close);
        count.setMinWidth(USE_PREF_SIZE);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(USE_PREF_SIZE);
        return head;
    }

    private static MenuItem item(String text, String id, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void deleteSelected() {
        model.delete(table.selected());
    }

    private static void tie(Button button, ReadOnlyStringProperty what, UnaryOperator<String> words, String key) {
        button.disableProperty().bind(what.isEmpty());
        what.subscribe(step -> {
            String text = words.apply(step);
            button.setAccessibleText(text);
            button.setTooltip(new Tooltip(TEXTS.get("with.key", text, key)));
        });
    }

    private static Button button(String text, String id, String help, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(help));
        button.setAccessibleHelp(help);
        button.setOnAction(event -> action.run());
        return button;
    }

    /// What became of an import.
    private Node sentence() {
        Label text = new WrappedLabel("");
        text.setId("notes-import-message");
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.textProperty().bind(importing.messageProperty());
        Button read = button(TEXTS.get("ok"), "notes-import-ok", "", importing::forgetMessage);
        return whileSaid(text, new HBox(8, text, read));
    }

    /// Which shared file is shown, and what ends that.
    private Node sharedLine() {
        Label text = new WrappedLabel("");
        text.setGraphic(new LockSign());
        text.setId("notes-shared");
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.textProperty()
                .bind(Bindings.createStringBinding(
                        this::sharedWords, model.shared().notesProperty()));
        Button end = button(
                TEXTS.get("shared.end"), "notes-share-end", TEXTS.get("shared.end.about"), model.shared()::forget);
        return whileSaid(text, new HBox(8, text, end));
    }

    private String sharedWords() {
        SharedNotes shared = model.shared().notesProperty().get();
        if (shared.path() == null) {
            return "";
        }
        int notes = shared.notes().size();
        String told = TEXTS.get("shared", shared.name(), TEXTS.get("count", notes));
        return shared.problem().isEmpty() ? told : told + ' ' + shared.problem();
    }

    private static HBox whileSaid(Label text, HBox line) {
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.visibleProperty().bind(text.textProperty().isNotEmpty());
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private Node importing(NotesImport plan) {
        ImportPane pane = new ImportPane(plan, importing);
        VBox.setVgrow(pane, Priority.ALWAYS);
        return pane;
    }

    /// Writes the user's own notes that the filter shows.
    private void export(FileForm form, Path file) {
        Notes shown = Notes.of(table.getItems().stream()
                .filter(NoteRow::isOwn)
                .map(NoteRow::note)
                .toList());
        String what = TEXTS.get("count", shown.size());
        files.write(
                () -> new String(
                        form == FileForm.CSV ? NotesCsv.write(shown) : new NotesForm().write(shown),
                        StandardCharsets.UTF_8),
                what,
                file);
    }

    private Optional<Path> choose() {
        FileChooser dialog = new FileChooser();
        dialog.setTitle(TEXTS.get("files.title"));
        dialog.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(TEXTS.get("files.kind"), "*.csv", "*.json"),
                        new FileChooser.ExtensionFilter(TEXTS.get("files.all"), "*.*"));
        return Optional.ofNullable(dialog.showOpenDialog(getScene().getWindow()))
                .map(File::toPath);
    }
}
