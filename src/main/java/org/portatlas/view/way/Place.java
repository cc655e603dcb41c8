package org.portatlas.view.way;

import java.util.OptionalInt;
import org.portatlas.map.CellPoint;
import org.portatlas.map.PortLayout;
import org.portatlas.map.Viewport;

/// Somewhere one was: the port selected there, if any, how ports stood, and what the map showed. Immutable.
record Place(OptionalInt port, PortLayout layout, Viewport view) {
    /// Cells this many times as high, or as low, are another view.
    private static final double OTHER_SIZE = 2;

    /// Whether a view is another one than this place's: all of the map instead of a part of it, cells at least twice
    /// or half as high, or what was in the middle here out of sight there. A window of another size alone
    /// is none, nor is the same in another layout.
    boolean isElsewhere(Place there) {
        Viewport other = there.view;
        double ratio = height(other) / height(view);
        boolean moved = layout.id().equals(there.layout.id()) && !sees(other, view.middle());
        return other.isWhole() != view.isWhole()
                || (!other.isWhole() && (ratio >= OTHER_SIZE || ratio <= 1 / OTHER_SIZE || moved));
    }

    private static double height(Viewport view) {
        return view.cellHeight() / view.frame().scale();
    }

    private static boolean sees(Viewport view, CellPoint cell) {
        return view.grid().contains(view.cellToViewX(cell.x()), view.cellToViewY(cell.y()));
    }
}
