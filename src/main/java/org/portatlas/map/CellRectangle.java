package org.portatlas.map;

import java.util.stream.IntStream;
import org.portatlas.registry.PortSet;

/// A rectangle of cells, ends inclusive, 0 to 255. Which ports it holds is up to the layout: in rows it is a run in
/// each of them, along Hilbert's curve as many runs as the curve enters it.
public record CellRectangle(int left, int top, int right, int bottom) {
    /// The rectangle that two ports' cells are opposite corners of.
    public static CellRectangle between(int one, int other, PortLayout layout) {
        return new CellRectangle(
                Math.min(layout.cellX(one), layout.cellX(other)),
                Math.min(layout.cellY(one), layout.cellY(other)),
                Math.max(layout.cellX(one), layout.cellX(other)),
                Math.max(layout.cellY(one), layout.cellY(other)));
    }

    public PortSet ports(PortLayout layout) {
        return PortSet.of(IntStream.rangeClosed(top, bottom)
                .flatMap(y -> IntStream.rangeClosed(left, right).map(x -> layout.portAt(x, y))));
    }
}
