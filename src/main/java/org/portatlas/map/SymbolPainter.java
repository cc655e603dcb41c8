package org.portatlas.map;

import org.portatlas.map.Swatch.Symbol;

/// Draws the symbol of a swatch in its ink: into a cell, or into the flag that stands for one.
final class SymbolPainter {
    private final PixelSurface surface;
    private final int half;

    SymbolPainter(PixelSurface surface, MapFrame frame) {
        this.surface = surface;
        this.half = Math.max(0, frame.px(1) / 2);
    }

    /// @param radius from the middle to the outermost pixel
    /// @param visible where it may be drawn; inside of the surface
    void paint(Swatch swatch, int middleX, int middleY, int radius, PixelBox visible) {
        if (surface instanceof ShapeSurface shapes) {
            shapes.symbol(swatch, middleX, middleY, radius, 2 * half + 1, visible);
            return;
        }
        for (int y = Math.max(middleY - radius, visible.y()); y <= middleY + radius && y < visible.bottom(); y++) {
            for (int x = Math.max(middleX - radius, visible.x()); x <= middleX + radius && x < visible.right(); x++) {
                if (covers(swatch.symbol(), x - middleX, y - middleY, radius)) {
                    surface.set(x, y, swatch.ink());
                }
            }
        }
    }

    private boolean covers(Symbol symbol, int x, int y, int radius) {
        return switch (symbol) {
            case NONE -> false;
            case DOT -> x * x + y * y <= radius * radius + radius / 2;
            case CROSS -> Math.abs(Math.abs(x) - Math.abs(y)) <= half;
            case DASH -> Math.abs(y) <= half;
            case BAR -> Math.abs(x) <= half;
            case RING -> isOnRing(x * x + y * y, radius);
            case DIAMOND -> Math.abs(x) + Math.abs(y) <= radius;
        };
    }

    private boolean isOnRing(int distanceSquared, int radius) {
        int hole = radius - 1 - 2 * half;
        return distanceSquared <= radius * radius + radius / 2 && distanceSquared > hole * hole;
    }
}
