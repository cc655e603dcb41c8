package org.portatlas.view.listeners;

import java.util.stream.Collectors;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.portatlas.export.FileForm;
import org.portatlas.text.Texts;
import org.portatlas.view.table.Copying;

/// What can be done with the selected rows: copied, as rows, as ports, as CSV; and watched.
final class ListenerMenu {
    private static final Texts TEXTS = new Texts(ListenerMenu.class);

    private final ListenersViewModel model;
    private final ListenerTable table;

    ListenerMenu(ListenersViewModel model, ListenerTable table) {
        this.model = model;
        this.table = table;
        Copying.onKey(table, this::rows);
    }

    ContextMenu menu() {
        MenuItem watch = item(TEXTS.get("copy.watch"), this::watch);
        ContextMenu menu = new ContextMenu(
                item(TEXTS.get("copy.row"), this::copyRows),
                item(TEXTS.get("copy.port"), this::copyPorts),
                item(TEXTS.get("copy.csv"), this::copyCsv),
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

    private String rows() {
        return ExportViewModel.lines(table.selectedTexts());
    }

    private void copyRows() {
        Copying.copy(rows());
    }

    private void copyPorts() {
        Copying.copy(table.selected().stream()
                .map(row -> Integer.toString(row.port()))
                .distinct()
                .collect(Collectors.joining("\n")));
    }

    private void copyCsv() {
        Copying.copy(model.export().text(table.selected(), FileForm.CSV));
    }

    private void watch() {
        model.live()
                .watched()
                .toggleAll(table.selected().stream()
                        .map(ListenerRow::port)
                        .distinct()
                        .toList());
    }
}
