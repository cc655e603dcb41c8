package org.portatlas.store;

import java.util.Optional;
import java.util.OptionalInt;

/// How the window looked when it was closed last, so that it opens alike.
///
/// @param theme "dark" or "light" if the user chose one, else the system's preference holds
/// @param place where the window stood, empty if it never did
/// @param selectedPort the port that was selected
/// @param view where the map was, empty for the whole space
/// @param gapsShown whether gaps were highlighted
/// @param selectionChecked whether a selected port is checked at once
/// @param layer the id of the layer that coloured the map, empty for the first one
public record Session(
        Optional<String> theme,
        Optional<Place> place,
        OptionalInt selectedPort,
        Optional<View> view,
        boolean gapsShown,
        boolean selectionChecked,
        Optional<String> layer) {
    /// Nothing is remembered.
    public static final Session NEW = new Session(
            Optional.empty(), Optional.empty(), OptionalInt.empty(), Optional.empty(), true, false, Optional.empty());

    /// A window's place on the screen, logical pixels.
    public record Place(double x, double y, double width, double height) {}

    /// The port in the middle of the map, and how high its cells were, logical pixels.
    public record View(int port, double cellHeight) {}

    /// The same without what `--fresh` forgets: port and zoom.
    public Session fresh() {
        return new Session(theme, place, OptionalInt.empty(), Optional.empty(), gapsShown, selectionChecked, layer);
    }
}
