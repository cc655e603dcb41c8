package org.portatlas.view.notes;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.portatlas.store.notes.Note;
import org.portatlas.store.notes.NotedRange;
import org.portatlas.store.notes.NotesImport;
import org.portatlas.store.notes.NotesImport.Choice;
import org.portatlas.store.notes.NotesImport.Conflict;
import org.portatlas.text.Texts;
import org.portatlas.view.pane.WrappedLabel;
import org.portatlas.view.pane.Wrapping;

/// What an import would do, before it is done: how many notes are new, and for each conflict both notes side by side
/// with the choice of one or both. Nothing is chosen at first.
final class ImportPane extends VBox {
    private static final Texts TEXTS = new Texts(ImportPane.class);
    private static final double ROW = 76;

    private final ImportViewModel model;
    private final ListView<Conflict> list = new ListView<>();

    ImportPane(NotesImport plan, ImportViewModel model) {
        super(6);
        this.model = model;
        setId("notes-importing");
        Label summary = new WrappedLabel(TEXTS.get("import.summary", model.name(), ImportViewModel.summary(plan)));
        summary.setId("notes-import-summary");
        summary.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(summary, Priority.ALWAYS);
        Button run = new Button(TEXTS.get("import.run"));
        run.setId("notes-import-run");
        run.getStyleClass().add("accent");
        run.setMinWidth(USE_PREF_SIZE);
        run.setOnAction(event -> model.run());
        Button cancel = new Button(TEXTS.get("cancel"));
        cancel.setId("notes-import-cancel");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(event -> model.cancel());
        HBox head = new HBox(8, summary, cancel, run);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(USE_PREF_SIZE);
        getChildren().add(head);
        if (!plan.conflicts().isEmpty()) {
            list.setId("notes-conflicts");
            list.setAccessibleText(TEXTS.get("import.conflicts"));
            list.setItems(FXCollections.observableArrayList(plan.conflicts()));
            list.setFixedCellSize(ROW);
            list.setCellFactory(view -> new Row());
            VBox.setVgrow(list, Priority.ALWAYS);
            getChildren().addAll(forAll(), list);
        }
        model.chosenProperty().subscribe(chosen -> {
            int open = model.undecided();
            run.setDisable(open > 0);
            run.setText(open == 0 ? TEXTS.get("import.run") : TEXTS.get("import.undecided", open));
            list.refresh();
        });
    }

    private Node forAll() {
        Label text = new WrappedLabel(TEXTS.get("import.all"));
        text.setMinWidth(0);
        HBox box = new HBox(6, text);
        for (Choice choice : Choice.values()) {
            Button all = new Button(name(choice));
            all.setId("notes-all-" + choice.name().toLowerCase(Locale.ROOT));
            all.setMinWidth(USE_PREF_SIZE);
            all.setAccessibleText(TEXTS.get("import.all.about", name(choice)));
            all.setOnAction(event -> model.chooseAll(choice));
            box.getChildren().add(all);
        }
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinHeight(USE_PREF_SIZE);
        return box;
    }

    private static String name(Choice choice) {
        return TEXTS.of(choice);
    }

    private final class Row extends ListCell<Conflict> {
        private final Label ports = new Label();
        private final Label mine = new Label();
        private final Label theirs = new Label();
        private final Map<Choice, ToggleButton> choices = new EnumMap<>(Choice.class);
        private final HBox box;

        Row() {
            setPrefWidth(0);
            ports.setMinWidth(84);
            ports.setPrefWidth(84);
            ports.getStyleClass().add("region-number");
            for (Label each : new Label[] {mine, theirs}) {
                each.setMaxWidth(Double.MAX_VALUE);
                each.setPrefWidth(100);
                Wrapping.of(each);
                each.setMaxHeight(ROW - 8);
                HBox.setHgrow(each, Priority.ALWAYS);
            }
            HBox buttons = new HBox(4);
            buttons.setAlignment(Pos.CENTER_LEFT);
            for (Choice choice : Choice.values()) {
                ToggleButton button = new ToggleButton(name(choice));
                button.setMinWidth(USE_PREF_SIZE);
                button.setOnAction(event -> {
                    button.setSelected(true);
                    model.choose(range(), choice);
                });
                choices.put(choice, button);
                buttons.getChildren().add(button);
            }
            box = new HBox(10, ports, mine, theirs, buttons);
            box.setAlignment(Pos.CENTER_LEFT);
        }

        private NotedRange range() {
            return getItem().range();
        }

        @Override
        protected void updateItem(@Nullable Conflict conflict, boolean empty) {
            super.updateItem(conflict, empty);
            setText(null);
            setGraphic(conflict == null || empty ? null : box);
            if (conflict == null || empty) {
                return;
            }
            ports.setText(conflict.range().label());
            show(mine, Choice.MINE, conflict.mine());
            show(theirs, Choice.THEIRS, conflict.theirs());
            choices.forEach((choice, button) -> {
                String text = TEXTS.get(
                        "import.choice", name(choice), conflict.range().whose());
                button.setId("notes-" + choice.name().toLowerCase(Locale.ROOT) + "-"
                        + conflict.range().first() + "-" + conflict.range().last());
                button.setAccessibleText(text);
                button.setSelected(model.choice(conflict.range()).orElse(null) == choice);
                button.setDisable(choice == Choice.BOTH && !conflict.canBeBoth());
            });
            setAccessibleText(conflict.range().words() + ". " + mine.getText() + ". " + theirs.getText());
        }

        private static void show(Label label, Choice whose, Note note) {
            String words = words(note);
            label.setText(TEXTS.get("import.note", name(whose), words));
            label.setTooltip(new Tooltip(words));
        }

        private static String words(Note note) {
            return note.text().replaceAll("\\s+", " ")
                    + (note.tags().isEmpty() ? "" : " #" + String.join(" #", note.tags()))
                    + " (" + ColourMark.name(note.colour()) + ")";
        }
    }
}
