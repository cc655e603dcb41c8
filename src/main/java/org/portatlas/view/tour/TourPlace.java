package org.portatlas.view.tour;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.portatlas.text.Texts;

/// Where the tour stands: above what the pane beside the map says, so that it covers nothing, and as
/// one more chip where nothing is selected as long as it is offered. In the window only then. FX
/// thread.
public final class TourPlace {
    private static final Texts TEXTS = new Texts(TourPlace.class);

    private final StackPane window;
    private final TourViewModel model;
    private final TourOutline outline;
    private @Nullable TourCard card;
    private @Nullable HBox offer;

    private TourPlace(StackPane window, TourViewModel model) {
        this.window = window;
        this.model = model;
        this.outline = new TourOutline(window);
    }

    /// Shows the tour in a window, and the offer of it.
    public static void in(StackPane window, TourViewModel model) {
        TourPlace place = new TourPlace(window, model);
        if (window.lookup("#detail") instanceof Pane detail) {
            model.offeredProperty().subscribe(() -> place.offer(detail));
            detail.getChildren().addListener((ListChangeListener<Node>) change -> place.offer(detail));
        }
        model.stepProperty().subscribe(place::show);
        model.look();
    }

    /// Among the chips, as long as the pane shows them.
    private void offer(Pane detail) {
        HBox last = offer;
        if (last != null && !model.offeredProperty().get()) {
            ((Pane) last.getParent()).getChildren().remove(last);
            offer = null;
        } else if (last == null && model.offeredProperty().get() && chips(detail) instanceof Pane chips) {
            Button take = new Button(TEXTS.get("offer"));
            take.setId("tour-offer");
            take.getStyleClass().add("chip");
            take.setOnAction(event -> model.begin());
            Button refuse = new Button(TEXTS.get("refuse"));
            refuse.setId("tour-refuse");
            refuse.getStyleClass().addAll("flat", "chip");
            refuse.setAccessibleText(TEXTS.get("refuse.name"));
            refuse.setOnAction(event -> {
                model.refuse();
                window.lookup("#map").requestFocus();
            });
            HBox made = new HBox(2, take, refuse);
            made.setAlignment(Pos.CENTER_LEFT);
            chips.getChildren().add(made);
            offer = made;
        }
    }

    private static @Nullable Node chips(Pane detail) {
        return detail.getChildren().getFirst() instanceof ScrollPane overview
                ? overview.getContent().lookup(".chips")
                : null;
    }

    private void show(@Nullable TourStep step) {
        TourCard shown = card;
        if (step == null) {
            outline.leave();
            if (shown != null && shown.getParent() instanceof Pane pane) {
                boolean hadFocus = shown.isFocusWithin();
                pane.getChildren().remove(shown);
                card = null;
                if (hadFocus) {
                    window.lookup("#map").requestFocus();
                }
            }
            return;
        }
        if (shown == null && window.lookup("#detail").getParent() instanceof Pane pane) {
            // What else stands beside the map gives its place back, as it does when one closes it.
            ((Pane) pane.getParent())
                    .getChildren().stream()
                            .filter(other -> other != pane && other instanceof StackPane)
                            .forEach(other -> other.setVisible(false));
            shown = new TourCard(model);
            pane.getChildren().addFirst(shown);
            card = shown;
        }
        if (shown != null) {
            shown.show(step);
        }
        point(step);
    }

    /// The pane follows a selection a frame later, and its parts have their places after that.
    private void point(TourStep step) {
        if (!outline.pointAt(step.targets()) || step.needsGap()) {
            pointLater(step, 20);
        }
    }

    private void pointLater(TourStep step, int tries) {
        Platform.runLater(() -> {
            if (model.stepProperty().get() == step) {
                if (!outline.pointAt(step.targets()) && tries > 0) {
                    PauseTransition pause = new PauseTransition(Duration.millis(50));
                    pause.setOnFinished(event -> pointLater(step, tries - 1));
                    pause.play();
                }
            }
        });
    }
}
