package org.portatlas.map;

import org.portatlas.registry.Gap;
import org.portatlas.registry.PortRange;

/// The names that stand on a map of squares while cells are small: of the ranges, of the sixteen squares of 4,096
/// ports, and of the longest gap.
final class SquareNames {
    /// Cells along each side of a square of 4,096 ports.
    private static final int SQUARE = 64;

    private static final int SQUARE_PORTS = SQUARE * SQUARE;

    private final MapScene scene;
    private final Viewport viewport;
    private final MapFrame frame;
    private final Plates plates;

    SquareNames(MapScene scene, Plates plates) {
        this.scene = scene;
        this.viewport = scene.viewport();
        this.frame = viewport.frame();
        this.plates = plates;
    }

    /// System has no room of its own: the ruler names it.
    void nameRanges() {
        name(PortRange.USER, "User (Registered) Ports", "User Ports");
        name(PortRange.DYNAMIC, "Dynamic (Private, Ephemeral) Ports", "Dynamic Ports");
    }

    /// In the upper left of the first quadrant that is all of the range, as far as it is in view; as long as it fits.
    private void name(PortRange range, String name, String shortName) {
        Glyphs glyphs = scene.type().heading();
        String numbers = "  " + range.first() + "–" + range.last();
        int quadrant = PortRange.PORTS / 4;
        for (int first = 0; first < PortRange.PORTS; first += quadrant) {
            if (range.first() > first || range.last() < first + quadrant - 1) {
                continue;
            }
            PixelBox seen = square(first, PortLayout.SIDE / 2).within(viewport.grid());
            for (String label : new String[] {name + numbers, shortName + numbers}) {
                if (glyphs.width(label) + frame.px(40) <= seen.width()
                        && seen.height() >= 4 * glyphs.capHeight()
                        && plates.place(
                                glyphs,
                                label,
                                seen.x() + frame.px(20),
                                seen.y() + frame.px(20),
                                scene.theme().text())) {
                    return;
                }
            }
        }
    }

    /// In each square's lower left corner, for the upper left one of the first is where System is; as long as no
    /// smaller squares are told apart.
    void nameSquares() {
        if (SquareRulerPainter.side(viewport) < SQUARE) {
            return;
        }
        Glyphs glyphs = scene.type().ruler();
        for (int first = 0; first < PortRange.PORTS; first += SQUARE_PORTS) {
            PixelBox seen = square(first, SQUARE).within(viewport.grid());
            String label = first + "–" + (first + SQUARE_PORTS - 1);
            if (seen.width() >= glyphs.width(label) + frame.px(12) && seen.height() >= 3 * glyphs.capHeight()) {
                plates.place(
                        glyphs,
                        label,
                        seen.x() + frame.px(6),
                        seen.bottom() - frame.px(7) - glyphs.capHeight(),
                        scene.theme().muted());
            }
        }
    }

    void nameGap(Gap gap) {
        plates.placeOn(
                gap.first(),
                gap.last(),
                scene.type().label(),
                "gap of " + gap.length(),
                viewport.grid(),
                scene.theme().text());
    }

    /// The pixels of the square of `side` cells that holds a port.
    private PixelBox square(int port, int side) {
        int left = scene.layout().cellX(port) / side * side;
        int top = scene.layout().cellY(port) / side * side;
        return PixelBox.between(
                viewport.edgeX(left), viewport.edgeY(top), viewport.edgeX(left + side), viewport.edgeY(top + side));
    }
}
