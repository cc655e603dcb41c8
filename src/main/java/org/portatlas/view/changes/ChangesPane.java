package org.portatlas.view.changes;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.portatlas.registry.RegistryDiff;
import org.portatlas.text.Texts;
import org.portatlas.view.changes.ChangesViewModel.Group;
import org.portatlas.view.pane.WrappedLabel;
import org.portatlas.view.table.Copying;
import org.portatlas.view.table.ExportButton;
import org.portatlas.view.table.ExportMessage;

/// What changed between two editions, below the map: which two, how many ports of each kind, and which.
public final class ChangesPane extends VBox {
    private static final Texts TEXTS = new Texts(ChangesPane.class);

    private final ChangesViewModel model;
    private final ChangeTable table;
    private final EditionChoice from;
    private final EditionChoice to;
    private final ExportButton export;

    /// @param toMap puts the focus on the map
    /// @param hide closes the pane
    ChangesPane(ChangesViewModel model, Runnable toMap, Runnable hide) {
        this.model = model;
        setId("changes");
        getStyleClass().addAll("gaps-pane", "changes-pane");
        table = new ChangeTable(model);
        from = new EditionChoice(
                "from", TEXTS.get("from"), model, model.fromProperty(), model::chooseFrom, model::chooseFrom);
        from.setId("changes-from");
        to = new EditionChoice("to", TEXTS.get("to.side"), model, model.toProperty(), model::chooseTo, model::chooseTo);
        to.setId("changes-to");
        export = new ExportButton(
                "changes-export", "changes", (form, file) -> model.write(table.getItems(), form, file));
        Copying.onKey(
                table,
                () -> model.table(table.getSelectionModel().getSelectedItems()).tabs());
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren()
                .setAll(
                        editions(toMap, hide),
                        kinds(),
                        told(),
                        new ExportMessage("changes-message", model.files()),
                        table);
    }

    /// Puts the focus on what is to be chosen, or on what was found.
    void enter() {
        if (model.diffProperty().get() == null) {
            from.requestFocus();
        } else {
            table.enter();
        }
    }

    /// How an edition's file is chosen; empty if none was.
    public void setFileChooser(Supplier<Optional<Path>> chooser) {
        from.setChooser(chooser);
        to.setChooser(chooser);
    }

    /// How the file of an export is chosen, from a proposed name; empty if none was.
    public void setExportChooser(Function<String, Optional<Path>> chooser) {
        export.setChooser(chooser);
    }

    void follow(OptionalInt port) {
        table.follow(port);
    }

    private HBox editions(Runnable toMap, Runnable hide) {
        Button exchange = button("changes-exchange", "⇄", TEXTS.get("exchange"));
        exchange.setAccessibleText(TEXTS.get("exchange"));
        exchange.setOnAction(event -> model.exchange());
        Button show = button("changes-show", TEXTS.get("show"), TEXTS.get("show.about"));
        show.disableProperty().bind(model.diffProperty().isNull());
        show.setOnAction(event -> {
            model.showOnMap();
            toMap.run();
        });
        Button close = button("changes-hide", TEXTS.get("hide"), TEXTS.get("hide.about"));
        close.setOnAction(event -> hide.run());
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        return line(
                label(TEXTS.get("from"), from), from, exchange, label(TEXTS.get("to"), to), to, between, show, close);
    }

    private HBox kinds() {
        HBox chips = line();
        for (Group group : Group.values()) {
            chips.getChildren().add(chip(group));
        }
        return chips;
    }

    private ToggleButton chip(Group group) {
        String name = group.name().toLowerCase(Locale.ROOT);
        ToggleButton chip = new ToggleButton();
        chip.setId("changes-" + name);
        chip.getStyleClass().add("change-chip");
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setSelected(model.isShown(group));
        chip.selectedProperty().subscribe(shown -> table.change(() -> model.show(group, shown)));
        chip.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> {
                            RegistryDiff diff = model.diffProperty().get();
                            String sign = chip.isSelected() ? "✓ " : "";
                            return sign
                                    + (diff == null ? TEXTS.of(group) : TEXTS.of(group, "count", group.count(diff)));
                        },
                        model.diffProperty(),
                        chip.selectedProperty()));
        chip.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> {
                            RegistryDiff diff = model.diffProperty().get();
                            return diff == null || group.count(diff) == 0;
                        },
                        model.diffProperty()));
        chip.setTooltip(new Tooltip(TEXTS.of(group, "about")));
        return chip;
    }

    private HBox told() {
        Label sentence = new WrappedLabel("", "caption");
        sentence.setId("changes-sentence");
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.textProperty()
                .bind(Bindings.when(model.slowProperty())
                        .then(TEXTS.get("comparing"))
                        .otherwise(model.messageProperty()));
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Button cancel = button("changes-cancel", TEXTS.get("cancel"), TEXTS.get("cancel.about"));
        cancel.setOnAction(event -> model.cancel());
        cancel.visibleProperty().bind(model.slowProperty());
        cancel.managedProperty().bind(cancel.visibleProperty());
        Button copy = button("changes-copy", TEXTS.get("copy"), TEXTS.get("copy.about"));
        copy.setAccessibleText(TEXTS.get("copy.name"));
        copy.setOnAction(event -> Copying.copy(model.table(table.getItems()).tabs()));
        for (Node each : new Node[] {copy, export}) {
            each.disableProperty().bind(model.diffProperty().isNull());
        }
        return line(sentence, cancel, copy, export);
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(6, nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinHeight(USE_PREF_SIZE);
        return line;
    }

    private static Label label(String text, Node of) {
        Label label = new Label(text);
        label.setMinWidth(USE_PREF_SIZE);
        label.getStyleClass().add("caption");
        label.setLabelFor(of);
        return label;
    }

    private static Button button(String id, String text, String help) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(help));
        return button;
    }
}
