package org.portatlas.view.notice;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.portatlas.text.Texts;
import org.portatlas.view.InScene;
import org.portatlas.view.pane.WrappedLabel;

/// A quiet bar over the top of the map with what is to be read, until it is dismissed by its button or Esc. Made when
/// there is something to say.
public final class NoticeBar extends StackPane {
    private static final Texts TEXTS = new Texts(NoticeBar.class);

    private final NoticesViewModel model;

    public NoticeBar(NoticesViewModel model) {
        this.model = model;
        setId("store-notice");
        getStyleClass().add("notice");
        setMaxHeight(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        show();
        // The sentences outlive the content of the window.
        InScene.of(this, scene -> {
            show();
            return model.sentences().subscribe(this::show);
        });
    }

    /// What Esc means while something is told: not in a text field, where it clears what is typed.
    public void dismissOn(KeyEvent event) {
        if (isVisible() && event.getCode() == KeyCode.ESCAPE && !(event.getTarget() instanceof TextInputControl)) {
            model.dismiss();
            event.consume();
        }
    }

    private void show() {
        setVisible(!model.sentences().isEmpty());
        setAccessibleText(String.join(" ", model.sentences()));
        getChildren().clear();
        if (isVisible()) {
            VBox lines = new VBox(4);
            model.sentences().forEach(sentence -> lines.getChildren().add(new WrappedLabel(sentence)));
            lines.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(lines, Priority.ALWAYS);
            Button dismiss = new Button(TEXTS.get("dismiss"));
            dismiss.setId("store-notice-dismiss");
            dismiss.setMinWidth(USE_PREF_SIZE);
            dismiss.setOnAction(event -> model.dismiss());
            HBox box = new HBox(12, lines, dismiss);
            box.setAlignment(Pos.CENTER_LEFT);
            getChildren().setAll(box);
        }
    }
}
