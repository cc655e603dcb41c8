package org.portatlas.view.main;

import javafx.geometry.HPos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.portatlas.text.Texts;

/// The keys, over the map; Esc or its button closes it. Its many nodes are made when it is first shown: the toolkit
/// walks through all nodes of a window in each frame, hidden ones too.
final class KeyPane extends VBox {
    private static final Texts TEXTS = new Texts(KeyPane.class);

    /// Below the pane, and for the bar of what scrolls.
    private static final double MARGIN = 8;

    private static final double BAR = 14;
    private static final double STEP = 0.2;

    private final KeyTable table;
    private final GridPane grid = new GridPane(16, 3);
    private final ScrollPane scroll = new ScrollPane(grid);
    private final Button close = new Button(TEXTS.get("keys.close"));

    KeyPane(KeyTable table, Runnable onClose) {
        this.table = table;
        setId("keys");
        getStyleClass().add("key-pane");
        setVisible(false);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        close.setOnAction(event -> hide(onClose));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> press(event, onClose));
        sceneProperty().flatMap(Scene::heightProperty).subscribe(this::fit);
    }

    private void fill() {
        Label title = new Label(TEXTS.get("keys.title"));
        title.getStyleClass().add("section-title");
        ColumnConstraints shown = new ColumnConstraints();
        shown.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().add(shown);
        table.keys().forEach(key -> {
            Label name = new Label(key.shown());
            name.getStyleClass().add("key-name");
            grid.addRow(grid.getRowCount(), name, new Label(key.does()));
        });
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("port-scroll");
        scroll.setFocusTraversable(false);
        getChildren().addAll(title, scroll, close);
    }

    /// As high as all keys, or as the window: with large text it is too low for them, and they are scrolled.
    private void fit() {
        Scene scene = getScene();
        if (isVisible() && scene != null) {
            applyCss();
            double height = grid.prefHeight(-1);
            scroll.setPrefViewportHeight(height);
            double others = prefHeight(-1) - height;
            double room = scene.getHeight() - getTranslateY() - MARGIN - others;
            scroll.setPrefViewportHeight(Math.min(height, room));
            scroll.setPrefViewportWidth(grid.prefWidth(-1) + (height > room ? BAR : 0));
        }
    }

    private void press(KeyEvent event, Runnable onClose) {
        switch (event.getCode()) {
            case ESCAPE -> hide(onClose);
            case UP, PAGE_UP -> scroll.setVvalue(Math.max(0, scroll.getVvalue() - STEP));
            case DOWN, PAGE_DOWN -> scroll.setVvalue(Math.min(1, scroll.getVvalue() + STEP));
            default -> {
                return;
            }
        }
        event.consume();
    }

    void show() {
        if (getChildren().isEmpty()) {
            fill();
        }
        setVisible(true);
        fit();
        close.requestFocus();
    }

    /// Hides it if it is shown.
    void hide() {
        setVisible(false);
    }

    private void hide(Runnable onClose) {
        hide();
        onClose.run();
    }
}
