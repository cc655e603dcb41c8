package org.portatlas.map;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/// The category of every port, as a layer gives it, and the swatch of every category: all that the raster needs to
/// know of a layer. Immutable; any thread.
public final class Colouring {
    private final byte[] category;
    private final byte[] upper;
    private final byte[] lower;
    private final Swatch[] swatches;

    /// Copies nothing: the arrays must not be changed afterwards.
    ///
    /// @param category one entry a port, an index into `swatches`
    /// @param upper the category of each cell's upper left half (TCP) once cells are large enough to be split
    /// @param lower the same for the lower right half (UDP); equal to `upper` where there is nothing to split
    /// @throws IllegalArgumentException if an array has not 65,536 entries
    public Colouring(byte[] category, byte[] upper, byte[] lower, Swatch[] swatches) {
        for (byte[] each : new byte[][] {category, upper, lower}) {
            if (each.length != PortLayout.SIDE * PortLayout.SIDE) {
                throw new IllegalArgumentException("a category for each port, not " + each.length);
            }
        }
        this.category = category;
        this.upper = upper;
        this.lower = lower;
        this.swatches = swatches;
    }

    /// A colouring without split cells.
    ///
    /// @param category of each port, an index into `swatches`
    public static Colouring of(IntUnaryOperator category, Swatch[] swatches) {
        byte[] categories = new byte[PortLayout.SIDE * PortLayout.SIDE];
        for (int port = 0; port < categories.length; port++) {
            categories[port] = (byte) category.applyAsInt(port);
        }
        return new Colouring(categories, categories, categories, swatches);
    }

    public Swatch swatch(int port) {
        return swatches[category[port]];
    }

    /// Whether TCP and UDP differ at this port.
    public boolean isSplit(int port) {
        return upper[port] != lower[port];
    }

    /// The swatch of the upper left half of a split cell: TCP.
    public Swatch upper(int port) {
        return swatches[upper[port]];
    }

    /// The swatch of the lower right half of a split cell: UDP.
    public Swatch lower(int port) {
        return swatches[lower[port]];
    }

    /// Whether another colouring gives the same pixels: the same category for every port, and the same swatches.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Colouring that
                && Arrays.equals(category, that.category)
                && Arrays.equals(upper, that.upper)
                && Arrays.equals(lower, that.lower)
                && Arrays.equals(swatches, that.swatches);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(category) + Arrays.hashCode(swatches);
    }
}
