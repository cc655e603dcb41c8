package org.portatlas.app;

import java.util.Locale;
import org.portatlas.map.DetailLevel;
import org.portatlas.map.Viewport;

/// What pans are filed under: the map's levels of detail.
final class TourLevels {
    private TourLevels() {}

    /// A height of cells at which a level is shown, logical pixels.
    static double height(DetailLevel level) {
        return switch (level) {
            case RANGES -> 5;
            case BLOCKS -> 16;
            case NUMBERS -> 30;
            case NAMES -> 48;
            case CARDS -> 180;
        };
    }

    /// As reports call the level that is shown.
    static String name(Viewport viewport) {
        DetailLevel level = DetailLevel.of(viewport);
        return level.number() + "-" + level.name().toLowerCase(Locale.ROOT);
    }
}
