package org.portatlas.view.tour;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A step of the tour, in order.
enum TourStep {
    MAP("#map"),
    SEARCH("#search"),
    GAP("#gap-caption", "#map"),
    CHECK("#check", "#map"),
    LESSONS("#lessons-button", "#menu");

    private final List<String> targets;

    TourStep(String... targets) {
        this.targets = List.of(targets);
    }

    /// What it points at: the first of these that is seen.
    List<String> targets() {
        return targets;
    }

    /// Which one it is, from 0.
    int place() {
        return List.of(values()).indexOf(this);
    }

    /// The one some steps on; null beyond the ends.
    @Nullable
    TourStep beside(int steps) {
        int at = place() + steps;
        return at < 0 || at >= values().length ? null : List.of(values()).get(at);
    }

    /// Whether a port of a gap must be selected for it.
    boolean needsGap() {
        return this == GAP || this == CHECK;
    }
}
