package org.portatlas.view;

import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Shows a value that costs many nodes, without ever holding up what the same change costs little: a frame later than
/// the change, and ten times a second at most, always the value of that moment. So the frame round the selected port
/// keeps up with a key that is held down, and the page of the port follows. FX thread.
///
/// @param <T> what is shown
public final class FollowingView<T extends @Nullable Object> {
    private static final Duration PACE = Duration.millis(100);

    private final Node place;

    /// Kept here: a binding that nobody holds is collected.
    private final ObservableValue<T> value;

    private final Consumer<T> show;
    private final PauseTransition pause = new PauseTransition(PACE);
    private boolean waiting;

    private FollowingView(Node place, ObservableValue<T> value, Consumer<T> show) {
        this.place = place;
        this.value = value;
        this.show = show;
        pause.setOnFinished(event -> {
            if (waiting) {
                show();
            }
        });
    }

    /// Shows the value now, and each later one as soon as it may.
    ///
    /// @param place where it is shown: as long as that is in no window, at once
    public static <T extends @Nullable Object> void of(Node place, ObservableValue<T> value, Consumer<T> show) {
        FollowingView<T> following = new FollowingView<>(place, value, show);
        value.subscribe(following::changed);
        show.accept(value.getValue());
    }

    private void changed() {
        Scene scene = place.getScene();
        if (scene == null || scene.getWindow() == null || !scene.getWindow().isShowing()) {
            show.accept(value.getValue());
        } else if (!waiting) {
            waiting = true;
            if (pause.getStatus() != Animation.Status.RUNNING) {
                showAfterNextFrame(scene);
            }
        }
    }

    private void showAfterNextFrame(Scene scene) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                Platform.runLater(FollowingView.this::show);
            }
        });
        Platform.requestNextPulse();
    }

    private void show() {
        waiting = false;
        show.accept(value.getValue());
        pause.playFromStart();
    }
}
