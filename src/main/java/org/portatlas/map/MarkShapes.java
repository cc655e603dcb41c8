package org.portatlas.map;

/// Draws marks as shapes, as [MarkPainter] draws them as pixels.
final class MarkShapes {
    private final ShapeSurface surface;
    private final double scale;
    private final int ink;
    private final int casing;

    MarkShapes(ShapeSurface surface, MapScene scene) {
        this.surface = surface;
        this.scale = scene.viewport().frame().scale();
        this.ink = scene.theme().ink();
        this.casing = scene.theme().casing();
    }

    void draw(Mark mark, double x, double y, double radius) {
        double line = MarkPainter.LINE * scale;
        double rim = MarkPainter.CASING * scale;
        if (mark.fresh()) {
            surface.stroke(outline(mark, x, y, radius + 4 * scale), ink, 1, scale, 0, 0, null);
        }
        boolean ring = mark.own() || mark.shape() != Mark.Shape.DIAMOND;
        double inner = innerRadius(mark, radius);
        double way = 2 * Math.PI * (radius - line / 2) / MarkPainter.DASHES;
        double dash = mark.own() ? way * (1 - MarkPainter.SPACE) : 0;
        for (boolean under : new boolean[] {true, false}) {
            double more = under ? rim : 0;
            int colour = under ? casing : ink;
            if (ring) {
                surface.stroke(
                        outline(mark, x, y, radius - line / 2),
                        colour,
                        1,
                        line + 2 * more,
                        under ? 0 : dash,
                        under ? 0 : way - dash,
                        null);
            }
            if (inner > 0) {
                surface.fill(outline(mark, x, y, inner + more), colour, 1, null);
            }
        }
    }

    /// What stands in the middle of it; 0 for nothing.
    private static double innerRadius(Mark mark, double radius) {
        return switch (mark.shape()) {
            case RING -> 0;
            case RING_AND_DOT -> radius / 3;
            case DIAMOND -> mark.own() ? radius * MarkPainter.INNER : radius;
        };
    }

    private static PathData outline(Mark mark, double x, double y, double radius) {
        PathData path = new PathData();
        if (mark.squareCut()) {
            double half = radius / 1.15;
            path.polygon(x - half, y - half, x + half, y - half, x + half, y + half, x - half, y + half);
        } else if (mark.shape() == Mark.Shape.DIAMOND && !mark.own()) {
            double half = radius * Math.sqrt(1.6);
            path.polygon(x - half, y, x, y - half, x + half, y, x, y + half);
        } else {
            path.circle(x, y, radius);
        }
        return path;
    }
}
