package org.portatlas.view.notes;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import org.portatlas.map.Theme;
import org.portatlas.store.notes.Note;
import org.portatlas.text.Texts;
import org.portatlas.view.table.ColumnRoom;

/// All notes as a table. Enter or a click goes to the ports, Delete deletes those that are selected.
final class NotesTable extends TableView<NoteRow> {
    private static final Texts TEXTS = new Texts(NotesTable.class);

    private final ObservableList<NoteRow> rows = FXCollections.observableArrayList();

    /// @param theme the one that is shown now
    NotesTable(Supplier<Theme> theme, Consumer<NoteRow> flyTo, Consumer<List<Note>> delete) {
        setId("notes-table");
        getStyleClass().add("dense");
        setAccessibleText(TEXTS.get("notes"));
        SortedList<NoteRow> sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        TableColumn<NoteRow, NoteRow> ports =
                column(TEXTS.get("ports"), 100, row -> text(row.note().range().label()));
        ports.setComparator(Comparator.comparing(row -> row.note().range()));
        TableColumn<NoteRow, NoteRow> colour = column(TEXTS.get("colour"), 80, row -> colour(row, theme.get()));
        colour.setComparator(Comparator.comparing(row -> row.note().colour().words()));
        TableColumn<NoteRow, NoteRow> tags = column(TEXTS.get("tags"), 92, row -> text(row.tags()));
        tags.setComparator(Comparator.comparing(NoteRow::tags));
        TableColumn<NoteRow, NoteRow> changed = column(TEXTS.get("written"), 98, row -> text(row.day()));
        changed.setComparator(Comparator.comparing(row -> row.note().modified()));
        TableColumn<NoteRow, NoteRow> from = column(TEXTS.get("from"), 80, NotesTable::from);
        from.setComparator(Comparator.comparing(NoteRow::file));
        TableColumn<NoteRow, NoteRow> note = column(TEXTS.get("note"), 200, row -> text(row.line()));
        note.setComparator(Comparator.comparing(NoteRow::line));
        getColumns().setAll(List.of(ports, colour, note, tags, changed, from));
        List.of(ports, colour, tags, changed).forEach(each -> each.setMinWidth(each.getPrefWidth()));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        ColumnRoom.keepTitles(this);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setRowFactory(table -> clickable(flyTo));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            @Nullable NoteRow row = getSelectionModel().getSelectedItem();
            if (row != null && event.getCode() == KeyCode.ENTER) {
                flyTo.accept(row);
                event.consume();
            } else if (row != null && event.getCode() == KeyCode.DELETE) {
                delete.accept(selected());
                event.consume();
            }
        });
    }

    /// Shows other rows; what was selected stays selected if it is among them.
    void show(List<NoteRow> next) {
        List<NoteRow> before = List.copyOf(getSelectionModel().getSelectedItems());
        rows.setAll(next);
        getSelectionModel().clearSelection();
        before.forEach(row -> {
            int at = getItems().indexOf(row);
            if (at >= 0) {
                getSelectionModel().select(at);
            }
        });
    }

    /// The user's own notes among those that are selected.
    List<Note> selected() {
        return getSelectionModel().getSelectedItems().stream()
                .filter(NoteRow::isOwn)
                .map(NoteRow::note)
                .toList();
    }

    /// Puts the focus on the table, on a row.
    void enter() {
        requestFocus();
        if (getSelectionModel().isEmpty() && !getItems().isEmpty()) {
            getSelectionModel().selectFirst();
        }
    }

    private static Label text(String text) {
        return new Label(text);
    }

    private static Label colour(NoteRow row, Theme theme) {
        String name = row.note().colour().words();
        return new Label(name, new ColourMark(row.note().colour(), theme));
    }

    private static Label from(NoteRow row) {
        return row.isOwn() ? new Label(TEXTS.get("you")) : new Label(row.file(), new LockSign());
    }

    private static TableRow<NoteRow> clickable(Consumer<NoteRow> flyTo) {
        TableRow<NoteRow> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            boolean isPlain = !event.isShiftDown() && !event.isShortcutDown();
            if (row.getItem() != null && event.getButton() == MouseButton.PRIMARY && isPlain) {
                flyTo.accept(row.getItem());
            }
        });
        return row;
    }

    private static TableColumn<NoteRow, NoteRow> column(String title, double width, Function<NoteRow, Label> cell) {
        TableColumn<NoteRow, NoteRow> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()).getReadOnlyProperty());
        column.setCellFactory(of -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable NoteRow row, boolean empty) {
                super.updateItem(row, empty);
                Label shown = row == null || empty ? null : cell.apply(row);
                setText(shown == null ? null : shown.getText());
                @Nullable Node mark = shown == null ? null : shown.getGraphic();
                setGraphic(mark);
            }
        });
        return column;
    }
}
