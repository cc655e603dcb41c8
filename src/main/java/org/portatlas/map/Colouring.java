package org.portatlas.map;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.portatlas.registry.PortSet;

/// The category of every port, as a layer gives it, and the swatch of every category: all that the raster needs to
/// know of a layer. Immutable; any thread.
public final class Colouring {
    /// As many as a byte tells apart.
    private static final int MOST_LOOKS = 256;

    private final byte[] category;
    private final byte[] upper;
    private final byte[] lower;
    private final Swatch[] swatches;

    /// Which categories recede, an entry each; null if none does.
    private final boolean @Nullable [] receding;

    /// The ports that are lit up before all others; none at rest.
    private final PortSet hits;

    /// The ports that are named from afar.
    private final Landmarks landmarks;

    /// Copies nothing: the arrays must not be changed afterwards.
    ///
    /// @param category one entry a port, an index into `swatches`
    /// @param upper the category of each cell's upper left half (TCP) once cells are large enough to be split
    /// @param lower the same for the lower right half (UDP); equal to `upper` where there is nothing to split
    /// @throws IllegalArgumentException if an array has not 65,536 entries
    public Colouring(byte[] category, byte[] upper, byte[] lower, Swatch[] swatches) {
        this(category, upper, lower, swatches, null, PortSet.NONE, Landmarks.USUAL);
    }

    private Colouring(
            byte[] category,
            byte[] upper,
            byte[] lower,
            Swatch[] swatches,
            boolean @Nullable [] receding,
            PortSet hits,
            Landmarks landmarks) {
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
        this.hits = hits;
        this.landmarks = landmarks;
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

    /// The same colours with other landmarks.
    public Colouring with(Landmarks others) {
        return new Colouring(category, upper, lower, swatches, receding, hits, others);
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
            if (receding[category[port] & 0xFF]) {
                up[port] = category[port];
                low[port] = category[port];
            }
        }
        return new Colouring(category, up, low, looks, receding, hits, landmarks);
    }

    /// The same colours with some ports lit up: all others recede, and are split no more. For painters it is a
    /// colouring as any other, so that a search costs no frame anything.
    ///
    /// @param look what becomes of a look of now where it is lit up
    /// @param receded what becomes of it elsewhere
    /// @throws IllegalStateException if there are more looks than can be told apart then
    public Colouring lit(PortSet lit, UnaryOperator<Swatch> look, UnaryOperator<Swatch> receded) {
        int looks = swatches.length;
        if (2 * looks > MOST_LOOKS) {
            throw new IllegalStateException(looks + " looks are too many to let some recede");
        }
        Swatch[] both = new Swatch[2 * looks];
        boolean[] recede = new boolean[2 * looks];
        for (int i = 0; i < looks; i++) {
            both[i] = receding != null && receding[i] ? swatches[i] : look.apply(swatches[i]);
            both[looks + i] = receded.apply(swatches[i]);
            recede[looks + i] = true;
        }
        byte[] categories = new byte[category.length];
        byte[] up = new byte[category.length];
        byte[] low = new byte[category.length];
        for (int port = 0; port < category.length; port++) {
            if (lit.contains(port)) {
                categories[port] = category[port];
                up[port] = upper[port];
                low[port] = lower[port];
            } else {
                byte behind = (byte) (looks + category[port]);
                categories[port] = behind;
                up[port] = behind;
                low[port] = behind;
            }
        }
        return new Colouring(categories, up, low, both, recede, lit, landmarks);
    }

    /// The ports that are lit up.
    public PortSet hits() {
        return hits;
    }

    /// The ports that are named from afar.
    public Landmarks landmarks() {
        return landmarks;
    }

    /// Whether the port recedes behind others.
    public boolean recedes(int port) {
        return receding != null && receding[category[port] & 0xFF];
    }

    public Swatch swatch(int port) {
        return swatches[category[port] & 0xFF];
    }

    /// Whether TCP and UDP differ at this port.
    public boolean isSplit(int port) {
        return upper[port] != lower[port];
    }

    /// The swatch of the upper left half of a split cell: TCP.
    public Swatch upper(int port) {
        return swatches[upper[port] & 0xFF];
    }

    /// The swatch of the lower right half of a split cell: UDP.
    public Swatch lower(int port) {
        return swatches[lower[port] & 0xFF];
    }

    /// Whether another colouring gives the same pixels: the same category for every port, and the same swatches.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Colouring that
                && Arrays.equals(category, that.category)
                && Arrays.equals(upper, that.upper)
                && Arrays.equals(lower, that.lower)
                && Arrays.equals(swatches, that.swatches)
                && Arrays.equals(receding, that.receding)
                && hits.equals(that.hits)
                && landmarks.equals(that.landmarks);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(category) + Arrays.hashCode(swatches);
    }
}
