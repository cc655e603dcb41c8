package org.portatlas.view.listeners;

import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.portatlas.text.Texts;
import org.portatlas.view.listeners.WatchedPorts.Notice;
import org.portatlas.view.pane.WrappedLabel;

/// A quiet bar over the top of the map that says what has started or stopped at a watched port. It stays until it is
/// dismissed, by its button or Esc. Made when there is something to say.
public final class WatchNotice extends StackPane {
    private static final Texts TEXTS = new Texts(WatchNotice.class);

    private final WatchedPorts watched;
    private final IntConsumer goTo;
    private final VBox lines = new VBox(2);

    /// @param goTo shows a port on the map
    public WatchNotice(WatchedPorts watched, IntConsumer goTo) {
        this.watched = watched;
        this.goTo = goTo;
        setId("notice");
        getStyleClass().add("notice");
        setVisible(false);
        setMaxHeight(USE_PREF_SIZE);
        watched.notices().addListener((ListChangeListener<Notice>) change -> show());
    }

    /// What Esc means while a notice is shown: not in a text field, where it clears what is typed.
    public void dismissOn(KeyEvent event) {
        if (isVisible() && event.getCode() == KeyCode.ESCAPE && !(event.getTarget() instanceof TextInputControl)) {
            watched.dismiss();
            event.consume();
        }
    }

    private void show() {
        if (getChildren().isEmpty()) {
            furnish();
        }
        lines.getChildren().setAll(watched.notices().stream().map(this::line).toList());
        setVisible(!watched.notices().isEmpty());
        setAccessibleText(watched.notices().stream().map(Notice::text).collect(Collectors.joining(". ")));
    }

    private void furnish() {
        Button dismiss = new Button(TEXTS.get("notice.dismiss"));
        dismiss.setId("notice-dismiss");
        dismiss.setMinWidth(USE_PREF_SIZE);
        dismiss.setOnAction(event -> watched.dismiss());
        lines.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(lines, Priority.ALWAYS);
        HBox box = new HBox(12, lines, dismiss);
        box.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(box);
    }

    private HBox line(Notice notice) {
        Label text = new WrappedLabel(notice.text());
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        Hyperlink port = new Hyperlink(TEXTS.get("notice.show", notice.port()));
        port.setMinWidth(USE_PREF_SIZE);
        port.setOnAction(event -> goTo.accept(notice.port()));
        HBox line = new HBox(10, text, port);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
