package org.portatlas.view.main;

import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.portatlas.text.Texts;

/// The keys, over the map; Esc or its button closes it. Its many nodes are made when it is first shown: the toolkit
/// walks through all nodes of a window in each frame, hidden ones too.
final class KeyPane extends VBox {
    private static final Texts TEXTS = new Texts(KeyPane.class);

    private final KeyTable table;
    private final Button close = new Button(TEXTS.get("keys.close"));

    KeyPane(KeyTable table, Runnable onClose) {
        this.table = table;
        setId("keys");
        getStyleClass().add("key-pane");
        setVisible(false);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        close.setOnAction(event -> hide(onClose));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                hide(onClose);
                event.consume();
            }
        });
    }

    private void fill() {
        Label title = new Label(TEXTS.get("keys.title"));
        title.getStyleClass().add("section-title");
        GridPane grid = new GridPane(16, 3);
        ColumnConstraints shown = new ColumnConstraints();
        shown.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().add(shown);
        table.keys().forEach(key -> {
            Label name = new Label(key.shown());
            name.getStyleClass().add("key-name");
            grid.addRow(grid.getRowCount(), name, new Label(key.does()));
        });
        getChildren().addAll(title, grid, close);
    }

    void show() {
        if (getChildren().isEmpty()) {
            fill();
        }
        setVisible(true);
        close.requestFocus();
    }

    private void hide(Runnable onClose) {
        setVisible(false);
        onClose.run();
    }
}
