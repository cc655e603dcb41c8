package org.portatlas.view.notes;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.portatlas.map.Theme;
import org.portatlas.store.notes.NoteColour;
import org.portatlas.text.Texts;
import org.portatlas.view.pane.WrappedLabel;
import org.portatlas.view.pane.Wrapping;

/// Where a note is written, in its place in the pane. Ctrl+Enter saves it, and so does leaving it; Esc gives it up. Tab
/// goes on to the colours and the tags.
final class NoteEditor extends VBox {
    private static final Texts TEXTS = new Texts(NoteEditor.class);
    private static final int LINES = 4;

    private final TextArea text = new TextArea();

    /// @param keep saves and gives the focus back
    /// @param drop gives up and gives the focus back
    NoteEditor(NoteDraft draft, Theme theme, Runnable keep, Runnable drop) {
        setId("note-editor");
        getStyleClass().addAll("note-box", "note-editor");
        Label title = new WrappedLabel(
                draft.isNew()
                        ? TEXTS.get("editor.new", draft.range().whose())
                        : TEXTS.get("editor.old", draft.range().whose()),
                "note-title");
        text.setId("note-text");
        text.setPromptText(TEXTS.get("editor.prompt"));
        text.setAccessibleText(TEXTS.get("editor.text", draft.range().whose()));
        Wrapping.of(text);
        text.setPrefRowCount(LINES);
        text.setMinHeight(USE_PREF_SIZE);
        text.textProperty().bindBidirectional(draft.textProperty());
        TextField tags = new TextField();
        tags.setId("note-tags");
        tags.setPromptText(TEXTS.get("editor.tags"));
        tags.setAccessibleText(TEXTS.get("editor.tags.name"));
        tags.textProperty().bindBidirectional(draft.tagsProperty());
        Button save = button(TEXTS.get("editor.save"), "note-save", TEXTS.get("editor.save.about"), keep);
        save.getStyleClass().add("accent");
        Button cancel = button(TEXTS.get("cancel"), "note-cancel", TEXTS.get("editor.cancel.about"), drop);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox head = new HBox(6, title, between, cancel, save);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(head, text, colours(draft, theme), tags);
        disableProperty().bind(draft.savingProperty());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, keep, drop));
    }

    /// Puts the focus into the text, behind its end.
    void enter() {
        text.requestFocus();
        text.end();
    }

    private void key(KeyEvent event, Runnable keep, Runnable drop) {
        if (event.getCode() == KeyCode.ESCAPE) {
            drop.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            keep.run();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && event.getTarget() == text && !event.isShortcutDown()) {
            // A note has no tabs; the key goes on, as everywhere else in the window.
            boolean unused = text.requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    private static HBox colours(NoteDraft draft, Theme theme) {
        ToggleGroup group = new ToggleGroup();
        HBox box = new HBox(4);
        box.setAlignment(Pos.CENTER_LEFT);
        for (NoteColour colour : NoteColour.values()) {
            ToggleButton chip = new ToggleButton();
            chip.setId("note-colour-" + colour.label());
            chip.setGraphic(new ColourMark(colour, theme));
            chip.getStyleClass().add("note-chip");
            String name = ColourMark.name(colour);
            chip.setTooltip(new Tooltip(name.substring(0, 1).toUpperCase(Locale.getDefault()) + name.substring(1)));
            chip.setAccessibleText(name);
            chip.setToggleGroup(group);
            chip.setSelected(draft.colourProperty().get() == colour);
            chip.setOnAction(event -> {
                chip.setSelected(true);
                draft.colourProperty().set(colour);
            });
            box.getChildren().add(chip);
        }
        return box;
    }

    private static Button button(String text, String id, String help, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().addAll("small", "note-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(help));
        button.setAccessibleText(help);
        button.setOnAction(event -> action.run());
        return button;
    }
}
