package org.portatlas.view.listeners;

import java.util.stream.Collectors;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// What can be done with the selected rows: copied, as rows, as ports, as CSV; and watched.
final class ListenerMenu {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final ListenersViewModel model;
    private final ListenerTable table;

    ListenerMenu(ListenersViewModel model, ListenerTable table) {
        this.model = model;
        this.table = table;
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copyRows();
                event.consume();
            }
        });
    }

    ContextMenu menu() {
        MenuItem watch = item("Watch, or no longer   (W)", this::watch);
        ContextMenu menu = new ContextMenu(
                item("Copy row   (Ctrl+C)", this::copyRows),
                item("Copy port", this::copyPorts),
                item("Copy as CSV", this::copyCsv),
                new SeparatorMenuItem(),
                watch);
        menu.setOnShowing(event -> menu.getItems()
                .forEach(item -> item.setDisable(table.getSelectionModel().isEmpty())));
        return menu;
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void copyRows() {
        copy(ExportViewModel.lines(table.selectedTexts()));
    }

    private void copyPorts() {
        copy(table.selected().stream()
                .map(row -> Integer.toString(row.port()))
                .distinct()
                .collect(Collectors.joining("\n")));
    }

    private void copyCsv() {
        copy(model.export().text(table.selected(), ExportViewModel.Form.CSV));
    }

    private void watch() {
        model.live()
                .watched()
                .toggleAll(table.selected().stream()
                        .map(ListenerRow::port)
                        .distinct()
                        .toList());
    }

    private static void copy(String text) {
        if (!text.isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        }
    }
}
