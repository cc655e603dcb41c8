package org.portatlas.map;

import java.util.List;
import org.portatlas.registry.PortRange;

/// The line above the map: the name of the range that has no room for its name on the map, its ports,
/// and what is to be known of the picture. What the line has no room for is left out, never cut.
final class SystemTitle {
    private final PixelSurface surface;
    private final MapScene scene;
    private final Glyphs heading;
    private final Glyphs label;

    SystemTitle(PixelSurface surface, MapScene scene) {
        this.surface = surface;
        this.scene = scene;
        this.heading = scene.type().heading();
        this.label = scene.type().label();
    }

    /// Writes the line from `x` on, its digits just above `bottom`, device pixels.
    ///
    /// @param isNamed whether the name stands in front
    /// @param remark what follows the ports
    void write(int x, int bottom, boolean isNamed, String remark) {
        String ports = PortRange.SYSTEM.first() + "–" + PortRange.SYSTEM.last();
        int top = bottom - heading.capHeight();
        for (String name : isNamed ? scene.captions().words().names(PortRange.SYSTEM) : List.of("")) {
            int after = x
                    + (name.isEmpty()
                            ? 0
                            : heading.width(name) + scene.viewport().frame().px(14));
            for (String words : List.of(ports + remark, ports)) {
                if (after + label.width(words) <= surface.width()) {
                    heading.draw(
                            surface,
                            surface.bounds(),
                            name,
                            x,
                            top,
                            scene.theme().rail(PortRange.SYSTEM));
                    int lower = top + heading.capHeight() - label.capHeight();
                    label.draw(
                            surface,
                            surface.bounds(),
                            words,
                            after,
                            lower,
                            scene.theme().muted());
                    return;
                }
            }
        }
    }
}
