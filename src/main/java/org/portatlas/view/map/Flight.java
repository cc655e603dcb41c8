package org.portatlas.view.map;

import java.time.Duration;
import org.portatlas.map.Viewport;

/// The way from one viewport to another in the same frame.
public record Flight(Viewport start, Viewport target, Pace pace) {
    /// How long a flight takes: calm enough to follow with the eye, or brisk enough to answer a hand.
    public enum Pace {
        CALM(Duration.ofMillis(400)),
        BRISK(Duration.ofMillis(120));

        private final Duration duration;

        Pace(Duration duration) {
            this.duration = duration;
        }

        public Duration duration() {
            return duration;
        }
    }

    /// Where the map is after a part of the time, 0 to 1. A calm flight starts and ends gently; a brisk one follows
    /// a hand that is already moving, and only ends gently.
    Viewport at(double time) {
        double way = pace == Pace.CALM ? time * time * (3 - 2 * time) : 1 - (1 - time) * (1 - time);
        return start.towards(target, way);
    }
}
