package org.portatlas.view.layers;

import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.portatlas.layer.LayerParameter;
import org.portatlas.text.Texts;

/// A slim bar with the parameter of the chosen layer: a slider over its steps, and a button that plays them if they are
/// a time. Not there for a layer without one. With reduced motion the button goes one step at a time.
public final class ParameterStrip extends HBox {
    private static final Texts TEXTS = new Texts(ParameterStrip.class);
    private static final Duration STEP = Duration.millis(220);

    private final LayersViewModel model;
    private final Label title = new Label();
    private final Button button = new Button();
    private final Slider slider = new Slider();
    private final Label value = new Label();
    private final Timeline playing = new Timeline(new KeyFrame(STEP, event -> advance()));

    /// Kept, for a binding that nobody holds is collected.
    private final ObservableValue<Optional<LayerParameter>> parameter;

    private List<Integer> steps = List.of();
    private boolean showing;

    public ParameterStrip(LayersViewModel model) {
        this.model = model;
        this.parameter = model.parameter();
        setId("parameter");
        getStyleClass().add("parameter-strip");
        managedProperty().bind(visibleProperty());
        playing.setCycleCount(Animation.INDEFINITE);
        title.getStyleClass().add("parameter-title");
        title.setLabelFor(slider);
        title.setMinWidth(Region.USE_PREF_SIZE);
        value.getStyleClass().add("parameter-value");
        value.setId("parameter-value");
        button.setId("parameter-play");
        button.getStyleClass().addAll("flat", "parameter-play");
        button.setOnAction(event -> turnPlaying());
        button.managedProperty().bind(button.visibleProperty());
        slider.setId("parameter-slider");
        slider.setSnapToTicks(true);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setBlockIncrement(1);
        HBox.setHgrow(slider, Priority.ALWAYS);
        slider.valueProperty().subscribe(this::slid);
        playing.statusProperty().subscribe(this::nameButton);
        nameButton();
        getChildren().setAll(title, button, slider, value);
        // A hand on the slider takes the time over.
        slider.setOnMousePressed(event -> playing.stop());
        slider.setOnKeyPressed(event -> playing.stop());
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                playing.stop();
            }
        });
        parameter.subscribe(this::show);
        model.layerProperty().subscribe((before, now) -> {
            if (!before.id().equals(now.id())) {
                playing.stop();
            }
        });
    }

    private void show(Optional<LayerParameter> now) {
        setVisible(now.isPresent());
        now.ifPresent(this::show);
    }

    private void show(LayerParameter now) {
        showing = true;
        steps = now.steps();
        title.setText(now.title());
        value.setText(now.text());
        slider.setMin(0);
        slider.setMax(steps.size() - 1.0);
        slider.setValue(now.index());
        slider.setAccessibleText(TEXTS.get("parameter", now.title(), now.text()));
        button.setVisible(now.plays());
        showing = false;
    }

    private void slid(Number place) {
        int index = (int) Math.round(place.doubleValue());
        boolean moved = parameter.getValue().map(now -> now.index() != index).orElse(false);
        if (!showing && moved && index < steps.size()) {
            model.turn(steps.get(index));
        }
    }

    private void turnPlaying() {
        if (playing.getStatus() == Animation.Status.RUNNING) {
            playing.stop();
        } else if (model.turnOn() && !getScene().getPreferences().isReducedMotion()) {
            playing.play();
        }
    }

    private void advance() {
        if (!model.turnOn()) {
            playing.stop();
        }
    }

    private void nameButton() {
        boolean runs = playing.getStatus() == Animation.Status.RUNNING;
        String does = runs ? TEXTS.get("pause") : TEXTS.get("play");
        button.setText(does);
        button.setAccessibleText(does);
        button.setTooltip(new Tooltip(runs ? does : TEXTS.get("play.about")));
    }
}
