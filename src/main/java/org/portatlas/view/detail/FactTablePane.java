package org.portatlas.view.detail;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.portatlas.text.Texts;
import org.portatlas.view.table.Copying;

/// A table of facts as rows that can be selected and copied: by click, Shift+click and drag, or by arrow keys, Shift
/// and Ctrl+A; Ctrl+C copies what is selected, or all if nothing is. As high as its rows: what holds it scrolls.
final class FactTablePane extends VBox {
    private static final Texts TEXTS = new Texts(FactTablePane.class);
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final FactTable table;
    private final List<FactRow> rows;
    private final Consumer<Node> reveal;
    private int anchor = -1;
    private int lead = -1;

    /// @param reveal scrolls until a row is in view
    FactTablePane(FactTable table, Consumer<Node> reveal) {
        this.table = table;
        this.reveal = reveal;
        this.rows =
                table.rows().stream().map(row -> new FactRow(row, table.form())).toList();
        getStyleClass().add("fact-table");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        if (!table.title().isEmpty()) {
            getChildren().add(FactRow.title(table.title()));
        }
        if (table.form() == FactTable.Form.COLUMNS && !rows.isEmpty()) {
            rows.getFirst().getStyleClass().add("fact-columns");
        }
        getChildren().addAll(rows);
        tell();
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> select(anchor, rowAt(event)));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
        focusedProperty().subscribe(focused -> {
            if (focused && lead < 0 && !rows.isEmpty()) {
                select(0, 0);
            } else if (!focused) {
                select(-1, -1);
            }
        });
    }

    private void press(MouseEvent event) {
        int row = rowAt(event);
        if (event.getButton() == MouseButton.PRIMARY || row < Math.min(anchor, lead) || row > Math.max(anchor, lead)) {
            select(event.isShiftDown() && anchor >= 0 ? anchor : row, row);
        }
        requestFocus();
        event.consume();
    }

    /// The row under the pointer; the nearest one beyond the ends.
    private int rowAt(MouseEvent event) {
        int row = 0;
        while (row < rows.size() - 1 && rows.get(row).getBoundsInParent().getMaxY() <= event.getY()) {
            row++;
        }
        return row;
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
            copy();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.A) {
            select(0, rows.size() - 1);
        } else if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
            int to = Math.clamp(lead + (event.getCode() == KeyCode.UP ? -1L : 1L), 0, rows.size() - 1);
            select(event.isShiftDown() && anchor >= 0 ? anchor : to, to);
            reveal.accept(rows.get(to));
        } else {
            return;
        }
        event.consume();
    }

    private void menu(ContextMenuEvent event) {
        MenuItem some = new MenuItem(TEXTS.get("copy"));
        some.setOnAction(chosen -> copy());
        MenuItem all = new MenuItem(TEXTS.get("copy.all"));
        all.setOnAction(chosen -> Copying.copy(text(0, rows.size() - 1)));
        ContextMenu menu = new ContextMenu(some, all);
        menu.show(getScene().getWindow(), event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private void select(int from, int to) {
        anchor = from;
        lead = to;
        for (int row = 0; row < rows.size(); row++) {
            rows.get(row).pseudoClassStateChanged(SELECTED, Math.min(from, to) <= row && row <= Math.max(from, to));
        }
        tell();
    }

    /// What a screen reader reads.
    private void tell() {
        setAccessibleText(
                lead < 0
                        ? TEXTS.get("table.rows", table.title(), rows.size())
                        : TEXTS.get("table.row", table.title(), text(lead, lead).replace('\t', ' ')));
    }

    private void copy() {
        Copying.copy(lead < 0 ? text(0, rows.size() - 1) : text(Math.min(anchor, lead), Math.max(anchor, lead)));
    }

    private String text(int first, int last) {
        return rows.subList(first, last + 1).stream()
                .map(row -> row.row().text())
                .collect(Collectors.joining("\n"));
    }
}
