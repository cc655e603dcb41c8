package org.portatlas.map;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The category of every port, as a layer gives it, and the swatch of every category: all that the raster needs to
/// know of a layer. Immutable; any thread.
public final class Colouring {
    private final byte[] category;
    private final byte[] upper;
    private final byte[] lower;
    private final Swatch[] swatches;

    /// Which categories recede, an entry each; null if none does.
    private final boolean @Nullable [] receding;

    /// Copies nothing: the arrays must not be changed afterwards.
    ///
    /// @param category one entry a port, an index into `swatches`
    /// @param upper the category of each cell's upper left half (TCP) once cells are large enough to be split
    /// @param lower the same for the lower right half (UDP); equal to `upper` where there is nothing to split
    /// @throws IllegalArgumentException if an array has not 65,536 entries
    public Colouring(byte[] category, byte[] upper, byte[] lower, Swatch[] swatches) {
        this(category, upper, lower, swatches, null);
    }

    private Colouring(byte[] category, byte[] upper, byte[] lower, Swatch[] swatches, boolean @Nullable [] receding) {
        for (byte[] each : new byte[][] {category, upper, lower}) {
            if (each.length != PortLayout.SIDE * PortLayout.SIDE) {
                throw new IllegalArgumentException("a category for each port, not " + each.length);
            }
        }
        this.category = category;
        this.upper = upper;
        this.lower = lower;
        this.swatches = swatches;
        this.receding = receding;
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

    /// The same ports in other looks, some of which recede: their cells are split no more, and have no marks.
    ///
    /// @param recedes whether a look of now is one of those
    /// @param look what becomes of a look of now
    public Colouring receding(Predicate<Swatch> recedes, UnaryOperator<Swatch> look) {
        boolean[] receding = new boolean[swatches.length];
        Swatch[] looks = new Swatch[swatches.length];
        for (int i = 0; i < swatches.length; i++) {
            receding[i] = recedes.test(swatches[i]);
            looks[i] = look.apply(swatches[i]);
        }
        byte[] up = upper.clone();
        byte[] low = lower.clone();
        for (int port = 0; port < category.length; port++) {
            if (receding[category[port]]) {
                up[port] = category[port];
                low[port] = category[port];
            }
        }
        return new Colouring(category, up, low, looks, receding);
    }

    /// Whether the port recedes behind others.
    public boolean recedes(int port) {
        return receding != null && receding[category[port]];
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
                && Arrays.equals(swatches, that.swatches)
                && Arrays.equals(receding, that.receding);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(category) + Arrays.hashCode(swatches);
    }
}
