package org.portatlas.view.tour;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.portatlas.text.Texts;
import org.portatlas.view.pane.WrappedLabel;

/// What a step says, with what leads on. Enter or Space goes on, Esc ends the tour, while the
/// focus is here.
final class TourCard extends VBox {
    private static final Texts TEXTS = new Texts(TourCard.class);

    private final TourViewModel model;
    private final Label place = new Label();
    private final Label title = new WrappedLabel("", "section-title");
    private final Label text = new WrappedLabel("");
    private final Button back = button("tour-back", TEXTS.get("back"));
    private final Button next = button("tour-next", TEXTS.get("next"));
    private final Button end = button("tour-end", TEXTS.get("end"));

    TourCard(TourViewModel model) {
        super(6);
        this.model = model;
        setId("tour");
        getStyleClass().add("tour-card");
        place.getStyleClass().add("caption");
        place.setId("tour-place");
        title.setId("tour-title");
        text.setId("tour-text");
        next.getStyleClass().add("accent");
        next.setOnAction(event -> model.turn(1));
        back.setOnAction(event -> model.turn(-1));
        end.getStyleClass().add("flat");
        end.setOnAction(event -> model.end());
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox buttons = new HBox(8, end, between, back, next);
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(place, title, text, buttons);
        setMinHeight(USE_PREF_SIZE);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    void show(TourStep step) {
        int count = TourStep.values().length;
        place.setText(TEXTS.get("place", step.place() + 1, count));
        title.setText(TEXTS.of(step, "title"));
        text.setText(TEXTS.of(step, "text"));
        setAccessibleText(place.getText() + ". " + title.getText() + ". " + text.getText());
        back.setDisable(step.place() == 0);
        boolean isLast = step.place() == count - 1;
        next.setText(isLast ? TEXTS.get("done") : TEXTS.get("next"));
        end.setVisible(!isLast);
        next.requestFocus();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.end();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && next.isFocused()) {
            next.fire();
            event.consume();
        }
    }

    private static Button button(String id, String text) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
