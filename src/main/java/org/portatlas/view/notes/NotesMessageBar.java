package org.portatlas.view.notes;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.portatlas.text.Texts;
import org.portatlas.view.pane.WrappedLabel;

/// What was just done to notes, in one sentence over the foot of the map, with what takes it back; it goes by itself.
/// In the window only while there is something to say. FX thread.
public final class NotesMessageBar {
    private static final Texts TEXTS = new Texts(NotesMessageBar.class);
    private static final int SECONDS = 8;
    private static final double ABOVE_STATUS = 40;
    private static final double WIDTH = 520;

    private final StackPane window;
    private final NotesViewModel model;
    private final Executor later;
    private @Nullable HBox bar;
    private long told;

    private NotesMessageBar(StackPane window, NotesViewModel model) {
        this.window = window;
        this.model = model;
        this.later = CompletableFuture.delayedExecutor(SECONDS, TimeUnit.SECONDS, Platform::runLater);
    }

    /// Shows the model's messages over a window.
    public static void in(StackPane window, NotesViewModel model) {
        model.messageProperty().subscribe(new NotesMessageBar(window, model)::show);
    }

    private void show(String sentence) {
        window.getChildren().remove(bar);
        long mine = ++told;
        if (sentence.isEmpty() || model.isHidden()) {
            return;
        }
        Label text = new WrappedLabel(sentence);
        text.setId("notes-message");
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox made = new HBox(8, text);
        made.setId("notes-message-bar");
        made.setAlignment(Pos.CENTER_LEFT);
        made.getStyleClass().add("notes-message");
        made.setMaxSize(WIDTH, HBox.USE_PREF_SIZE);
        made.setAccessibleText(sentence);
        String undone = model.history().undoProperty().get();
        String redone = model.history().redoProperty().get();
        if (!undone.isEmpty()) {
            add(made, TEXTS.get("undo"), "notes-message-undo", TEXTS.get("undo.step", undone), model::undo);
        }
        if (!redone.isEmpty()) {
            add(made, TEXTS.get("redo"), "notes-message-redo", TEXTS.get("redo.step", redone), model::redo);
        }
        StackPane.setAlignment(made, Pos.BOTTOM_LEFT);
        StackPane.setMargin(made, new Insets(0, 0, ABOVE_STATUS, 16));
        window.getChildren().add(made);
        bar = made;
        later.execute(() -> {
            if (mine == told) {
                model.forgetMessage();
            }
        });
    }

    /// @param does what the button does, in full
    private static void add(HBox bar, String text, String id, String does, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().addAll("flat", "small");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setAccessibleText(does);
        button.setOnAction(event -> action.run());
        bar.getChildren().add(button);
    }
}
