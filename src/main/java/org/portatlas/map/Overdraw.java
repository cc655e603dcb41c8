package org.portatlas.map;

import java.util.List;

/// What is drawn over the cells of any layer on request.
///
/// @param overlays in the order of drawing
public record Overdraw(List<PortOverlay> overlays, PortThreads threads) {
    /// Nothing was asked for.
    public static final Overdraw NONE = new Overdraw(List.of(), PortThreads.NONE);

    public Overdraw {
        overlays = List.copyOf(overlays);
    }
}
