package org.portatlas.map;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Runs of ports that are drawn over any layer: long ones as an outline, short ones as a tick. Immutable but for what
/// it remembers of the layout drawn last; the raster's thread.
public final class PortOverlay {
    /// Runs of at least this many ports are outlined even where cells are tiny.
    static final int LONG = 256;

    private final String label;
    private final OverlayInk ink;
    private final List<Run> runs;
    private final int lane;
    private @Nullable PortLayout drawnIn;
    private List<CellOutline.Edge> longEdges = List.of();
    private List<CellOutline.Edge> allEdges = List.of();

    /// Ports from `first` to `last`, inclusive, 0 to 65535.
    public record Run(int first, int last) {
        boolean isLong() {
            return last - first >= LONG - 1;
        }
    }

    /// @param label what is written into a long run
    /// @param lane how many overlays have the same border outside of this one: it is drawn that many lines inwards
    public PortOverlay(String label, OverlayInk ink, List<Run> runs, int lane) {
        this.label = label;
        this.ink = ink;
        this.runs = List.copyOf(runs);
        this.lane = lane;
    }

    String label() {
        return label;
    }

    OverlayInk ink() {
        return ink;
    }

    public List<Run> runs() {
        return runs;
    }

    int lane() {
        return lane;
    }

    /// The outline of the long runs alone, or of all.
    List<CellOutline.Edge> edges(PortLayout layout, boolean shortOnesToo) {
        if (drawnIn != layout) {
            drawnIn = layout;
            longEdges = trace(layout, false);
            allEdges = trace(layout, true);
        }
        return shortOnesToo ? allEdges : longEdges;
    }

    private List<CellOutline.Edge> trace(PortLayout layout, boolean shortOnesToo) {
        BitSet ports = new BitSet();
        for (Run run : runs) {
            if (shortOnesToo || run.isLong()) {
                ports.set(run.first(), run.last() + 1);
            }
        }
        return CellOutline.of(ports, layout);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PortOverlay overlay
                && label.equals(overlay.label)
                && ink == overlay.ink
                && lane == overlay.lane
                && runs.equals(overlay.runs);
    }

    @Override
    public int hashCode() {
        return label.hashCode() * 31 + runs.hashCode();
    }
}
