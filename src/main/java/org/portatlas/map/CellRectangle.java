package org.portatlas.map;

import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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

    // By hand, as hashCode then is: a record's own takes 10 ms to link, and the map's first picture would wait for it.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CellRectangle that
                && left == that.left
                && top == that.top
                && right == that.right
                && bottom == that.bottom;
    }

    @Override
    public int hashCode() {
        return Objects.hash(left, top, right, bottom);
    }

    public PortSet ports(PortLayout layout) {
        return PortSet.of(IntStream.rangeClosed(top, bottom)
                .flatMap(y -> IntStream.rangeClosed(left, right).map(x -> layout.portAt(x, y))));
    }
}
