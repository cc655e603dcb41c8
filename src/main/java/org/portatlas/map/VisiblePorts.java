package org.portatlas.map;

import java.util.BitSet;
import java.util.OptionalInt;
import org.portatlas.registry.PortRange;

/// Which ports a viewport shows, of themselves, in the System strip, or as ghosts; a cell that is cut counts.
public final class VisiblePorts {
    private VisiblePorts() {}

    /// The ports seen, a bit each. Made anew at each call; any thread.
    public static BitSet of(Viewport viewport, PortLayout layout) {
        BitSet seen = new BitSet(PortRange.PORTS);
        PixelBox grid = viewport.grid();
        int left = cell(viewport.viewToCell(grid.x() + 0.5, 0).x());
        int right = cell(viewport.viewToCell(grid.right() - 0.5, 0).x());
        int top = cell(viewport.viewToCell(0, grid.y() + 0.5).y());
        int bottom = cell(viewport.viewToCell(0, grid.bottom() - 0.5).y());
        int ghosts = (int) Math.ceil(viewport.ghosts().width() / viewport.cellWidth());
        for (int y = top; y <= bottom && !grid.isEmpty(); y++) {
            for (int x = left; x <= right; x++) {
                seen.set(layout.portAt(x, y));
            }
            for (int column = 0; column < ghosts; column++) {
                OptionalInt ghost = Viewport.ghost(column, y, layout);
                ghost.ifPresent(seen::set);
            }
        }
        for (int y = 0; y < MapFrame.STRIP_ROWS && !viewport.strip().isEmpty(); y++) {
            for (int x = left; x <= right; x++) {
                seen.set(layout.portAt(x, y));
            }
        }
        return seen;
    }

    private static int cell(double at) {
        return Math.clamp((int) Math.floor(at), 0, PortLayout.SIDE - 1);
    }
}
