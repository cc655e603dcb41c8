package org.portatlas.view.main;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.util.Duration;

/// Follows a text that changes with every frame of a flight, ten times a second at most: nobody reads faster, and each
/// change lays out and paints anew the bar in which it stands. FX thread.
final class CalmText extends SimpleStringProperty {
    private static final Duration PACE = Duration.millis(100);

    private final Label label;

    /// Kept here, since what a text is bound to knows of it only weakly.
    private final ObservableValue<String> text;

    private final PauseTransition pause = new PauseTransition(PACE);

    private CalmText(Label label, ObservableValue<String> text) {
        this.label = label;
        this.text = text;
        pause.setOnFinished(event -> follow());
    }

    static void show(Label label, ObservableValue<String> text) {
        CalmText calm = new CalmText(label, text);
        // Of each change alone, not of its value: that is asked for when it is shown.
        text.subscribe(calm::changed);
        calm.follow();
        label.textProperty().bind(calm);
    }

    private void changed() {
        if (pause.getStatus() != Animation.Status.RUNNING) {
            follow();
        }
    }

    private void follow() {
        String now = text.getValue();
        if (!now.equals(get())) {
            set(now);
            // Where nobody looks no time passes either.
            if (label.getScene() != null && label.getScene().getWindow() != null) {
                pause.playFromStart();
            }
        }
    }
}
