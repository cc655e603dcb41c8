package org.portatlas.view.detail;

import java.util.OptionalInt;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;

/// "Check what I select": while it is on, a port that is selected is checked as soon as the hand and the map have come
/// to rest. Ports that only pass by, under a held key or during a flight, are not. It never probes. FX thread.
public final class SelectionCheck {
    /// Longer than the pause between two repeats of a held key, and too short to be waited for.
    private static final Duration REST = Duration.millis(150);

    private final BooleanProperty on = new SimpleBooleanProperty();
    private final BooleanProperty moving = new SimpleBooleanProperty();
    private final PauseTransition rest = new PauseTransition(REST);
    private final ObservableValue<OptionalInt> selectedPort;
    private boolean waits;

    SelectionCheck(CheckViewModel check, ObservableValue<OptionalInt> selectedPort) {
        this.selectedPort = selectedPort;
        rest.setOnFinished(event -> {
            if (waits && !moving.get()) {
                waits = false;
                check.look();
            }
        });
        on.subscribe(this::expect);
        selectedPort.subscribe(this::expect);
        moving.subscribe(this::settle);
        // Who asks by hand does not wait for the rest.
        check.lookingProperty().subscribe(looking -> waits &= !looking);
    }

    /// Whether it is on; off at first.
    public BooleanProperty onProperty() {
        return on;
    }

    /// Whether the map is under way to somewhere.
    public BooleanProperty movingProperty() {
        return moving;
    }

    private void expect() {
        waits = on.get() && selectedPort.getValue().isPresent();
        settle();
    }

    private void settle() {
        if (waits && !moving.get()) {
            rest.playFromStart();
        } else {
            rest.stop();
        }
    }
}
