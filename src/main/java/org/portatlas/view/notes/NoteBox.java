package org.portatlas.view.notes;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.portatlas.map.Theme;
import org.portatlas.store.notes.Note;
import org.portatlas.text.Texts;
import org.portatlas.view.pane.WrappedLabel;

/// One note to be read: its ports, colour, text and tags.
final class NoteBox extends VBox {
    private static final Texts TEXTS = new Texts(NoteBox.class);

    /// A note of the user's own, which can be changed.
    ///
    /// @param tag searches for a tag
    static NoteBox own(Note note, Theme theme, Runnable edit, Runnable delete, Consumer<String> tag) {
        String whose = note.range().whose();
        Button change = button(TEXTS.get("edit"), TEXTS.get("edit.about", whose), edit);
        Button remove = button(TEXTS.get("delete"), TEXTS.get("delete.about", whose), delete);
        NoteBox box = new NoteBox(
                note,
                theme,
                note.range().isPort()
                        ? TEXTS.get("note")
                        : TEXTS.get("note.on", note.range().label()),
                tag);
        box.head().getChildren().addAll(change, remove);
        box.setId("note-" + note.first() + "-" + note.last());
        return box;
    }

    /// A note of the shared file.
    static NoteBox shared(Note note, Theme theme, String file, Consumer<String> tag) {
        String title = note.range().isPort()
                ? TEXTS.get("note.shared")
                : TEXTS.get("note.shared.on", note.range().label());
        NoteBox box = new NoteBox(note, theme, title, tag);
        Label from = new Label(file, new LockSign());
        from.getStyleClass().add("caption");
        from.setTooltip(new Tooltip(TEXTS.get("note.from", file)));
        from.setAccessibleText(TEXTS.get("note.from.name", file));
        box.head().getChildren().add(from);
        box.setId("shared-note-" + note.first() + "-" + note.last());
        return box;
    }

    private NoteBox(Note note, Theme theme, String title, Consumer<String> tag) {
        getStyleClass().add("note-box");
        Label name = new Label(title, new ColourMark(note.colour(), theme));
        name.setAccessibleText(TEXTS.get("note.colour", title, ColourMark.name(note.colour())));
        name.getStyleClass().add("note-title");
        name.setMinWidth(USE_PREF_SIZE);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox head = new HBox(6, name, between);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(head);
        if (!note.text().isEmpty()) {
            Label text = new WrappedLabel(note.text(), "body", "note-text");
            getChildren().add(text);
        }
        if (!note.tags().isEmpty()) {
            FlowPane tags = new FlowPane(10, 2);
            note.tags().forEach(each -> tags.getChildren().add(tag(each, tag)));
            getChildren().add(tags);
        }
    }

    private HBox head() {
        return (HBox) getChildren().getFirst();
    }

    private static Hyperlink tag(String tag, Consumer<String> search) {
        Hyperlink link = new Hyperlink("#" + tag);
        link.setAccessibleText(TEXTS.get("tag.search", tag));
        link.setOnAction(event -> {
            link.setVisited(false);
            search.accept(tag);
        });
        return link;
    }

    private static Button button(String text, String help, Runnable action) {
        Button button = new Button(text);
        button.getStyleClass().addAll("flat", "small", "note-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(help));
        button.setAccessibleText(help);
        button.setOnAction(event -> action.run());
        return button;
    }
}
