package org.portatlas.map;

import java.util.HashMap;
import java.util.Map;
import org.portatlas.registry.PortRange;

/// Draws marks over the finished cells: in ink with a casing of the opposite, in the middle of small cells and in the
/// upper right corner of large ones; a System Port's mark stands in the strip too.
///
/// Where the layer flags a port and its cell is too small to show it, the mark is a flag instead: a square in the
/// cell's own look, as the legend shows it, over all other marks.
final class MarkPainter {
    private static final double SIZE = 14;
    static final double LINE = 2;
    static final double CASING = 2;

    /// Dashes of an own ring, and the part of the way round that each leaves out.
    static final int DASHES = 6;

    static final double SPACE = 0.46;
    static final double INNER = 0.5;
    private static final double FLAG = 11;
    private static final double FLAG_SYMBOL = 3;

    private final PixelSurface surface;
    private final MapScene scene;
    private final SymbolPainter symbols;
    private final double scale;
    private final Map<Look, Stamp> stamps = new HashMap<>();

    /// What makes two marks alike, pixel by pixel: there may be thousands of them.
    ///
    /// @param x and `y`: where the middle lies within its pixel
    private record Look(Mark.Shape shape, boolean squareCut, boolean fresh, boolean own, double x, double y) {}

    /// How far each part of a mark covers each pixel of a square, from 0 to 255, row by row.
    private static final class Stamp {
        private final int size;
        private final int[] halo;
        private final int[] casing;
        private final int[] ink;

        Stamp(int size) {
            this.size = size;
            this.halo = new int[size * size];
            this.casing = new int[size * size];
            this.ink = new int[size * size];
        }
    }

    MarkPainter(PixelSurface surface, MapScene scene) {
        this.surface = surface;
        this.scene = scene;
        this.symbols = new SymbolPainter(surface, scene.viewport().frame());
        this.scale = scene.viewport().frame().scale();
    }

    void paint() {
        paint(false);
        paint(true);
    }

    private void paint(boolean flagged) {
        Viewport viewport = scene.viewport();
        for (Mark mark : scene.marks()) {
            if (scene.colouring().recedes(mark.port())
                    || scene.colouring().swatch(mark.port()).flagged() != flagged) {
                continue;
            }
            paint(mark, viewport.cell(mark.port(), scene.layout()), viewport.grid());
            if (mark.port() <= PortRange.SYSTEM.last() && !viewport.strip().isEmpty()) {
                int cellX = scene.layout().cellX(mark.port());
                int cellY = scene.layout().cellY(mark.port());
                paint(mark, viewport.stripCell(cellX, cellY), viewport.strip());
            }
        }
    }

    /// The pixels that a mark over a small cell covers, with its casing: labels keep out of them.
    static PixelBox box(PixelBox cell, MapFrame frame) {
        int reach = frame.px(SIZE / 2 + CASING);
        int middleX = cell.x() + cell.width() / 2;
        int middleY = cell.y() + cell.height() / 2;
        return new PixelBox(middleX - reach, middleY - reach, 2 * reach, 2 * reach);
    }

    /// Over a cell that stands here, if any of it is seen on the ground.
    void paint(Mark mark, PixelBox cell, PixelBox ground) {
        if (cell.within(ground).isEmpty()) {
            return;
        }
        double radius = SIZE * scale / 2;
        boolean roomy = Math.min(cell.width(), cell.height()) > 2.4 * radius;
        Swatch swatch = scene.colouring().swatch(mark.port());
        if (swatch.flagged() && !roomy) {
            paintFlag(mark, swatch, cell);
            return;
        }
        double middleX = roomy ? cell.right() - radius - 4 * scale : cell.x() + cell.width() / 2.0;
        double middleY = roomy ? cell.y() + radius + 4 * scale : cell.y() + cell.height() / 2.0;
        if (surface instanceof ShapeSurface shapes) {
            new MarkShapes(shapes, scene).draw(mark, middleX, middleY, radius);
            return;
        }
        int reach = (int) Math.ceil(radius + (CASING + (mark.fresh() ? 5 : 0)) * scale) + 1;
        int left = (int) middleX - reach;
        int top = (int) middleY - reach;
        Stamp stamp = stamps.computeIfAbsent(
                new Look(
                        mark.shape(),
                        mark.squareCut(),
                        mark.fresh(),
                        mark.own(),
                        middleX - (int) middleX,
                        middleY - (int) middleY),
                look -> stamp(mark, 2 * reach + 1, middleX - left, middleY - top, radius));
        PixelBox box = new PixelBox(left, top, stamp.size, stamp.size).within(surface.bounds());
        for (int y = box.y(); y < box.bottom(); y++) {
            for (int x = box.x(); x < box.right(); x++) {
                stamp(stamp, (y - top) * stamp.size + x - left, x, y);
            }
        }
    }

    private void stamp(Stamp stamp, int at, int x, int y) {
        blend(x, y, scene.theme().ink(), stamp.halo[at]);
        blend(x, y, scene.theme().casing(), stamp.casing[at]);
        blend(x, y, scene.theme().ink(), stamp.ink[at]);
    }

    private void paintFlag(Mark mark, Swatch swatch, PixelBox cell) {
        MapFrame frame = scene.viewport().frame();
        int size = frame.px(FLAG);
        int line = frame.px(1);
        int middleX = cell.x() + cell.width() / 2;
        int middleY = cell.y() + cell.height() / 2;
        PixelBox flag = new PixelBox(middleX - size / 2, middleY - size / 2, size, size);
        if (mark.fresh()) {
            surface.frame(flag.grown(5 * line), line, scene.theme().ink());
        }
        surface.fill(flag.grown(2 * line), scene.theme().casing());
        surface.fill(flag.grown(line), scene.theme().ink());
        surface.fill(flag, swatch.fill());
        symbols.paint(
                swatch,
                flag.x() + (size - 1) / 2,
                flag.y() + (size - 1) / 2,
                frame.px(FLAG_SYMBOL),
                flag.within(surface.bounds()));
    }

    private Stamp stamp(Mark mark, int size, double middleX, double middleY, double radius) {
        Stamp stamp = new Stamp(size);
        for (int at = 0; at < size * size; at++) {
            int row = at / size;
            double fromX = at - row * size + 0.5 - middleX;
            double fromY = row + 0.5 - middleY;
            double distance = distance(mark, fromX, fromY, radius);
            double halo = Math.abs(outline(mark, fromX, fromY) - radius - 4 * scale) - scale / 2;
            stamp.halo[at] = mark.fresh() ? coverage(0.5 - halo) : 0;
            stamp.casing[at] = coverage(0.5 - (distance - CASING * scale));
            stamp.ink[at] = coverage(0.5 - distance);
        }
        return stamp;
    }

    /// From a pixel to the mark's ink: negative inside, device pixels.
    private double distance(Mark mark, double fromX, double fromY, double radius) {
        if (mark.own()) {
            return ownDistance(mark, fromX, fromY, radius);
        }
        double outline = outline(mark, fromX, fromY);
        double ring = Math.abs(outline - radius + LINE * scale / 2) - LINE * scale / 2;
        return switch (mark.shape()) {
            case RING -> ring;
            case RING_AND_DOT -> Math.min(ring, outline - radius / 3);
            case DIAMOND -> outline - radius;
        };
    }

    /// The same of a dashed ring; what others hold beside it stands inside.
    private double ownDistance(Mark mark, double fromX, double fromY, double radius) {
        double around = mark.squareCut() ? 1.15 * Math.max(Math.abs(fromX), Math.abs(fromY)) : Math.hypot(fromX, fromY);
        double ring = Math.abs(around - radius + LINE * scale / 2) - LINE * scale / 2;
        double turn = Math.abs(Math.atan2(fromY, fromX)) / (2 * Math.PI) * DASHES;
        double fromDash = Math.abs(turn - Math.rint(turn)) - (1 - SPACE) / 2;
        double dash = fromDash / DASHES * 2 * Math.PI * radius;
        double dashed = Math.max(ring, dash);
        return switch (mark.shape()) {
            case RING -> dashed;
            case RING_AND_DOT -> Math.min(dashed, around - radius / 3);
            case DIAMOND -> Math.min(dashed, outline(mark, fromX, fromY) - radius * INNER);
        };
    }

    /// How far out a pixel lies in the metric of the mark's shape: round, square-cut, or a diamond.
    private static double outline(Mark mark, double fromX, double fromY) {
        if (mark.shape() == Mark.Shape.DIAMOND && !mark.squareCut()) {
            return (Math.abs(fromX) + Math.abs(fromY)) / Math.sqrt(1.6);
        }
        return mark.squareCut() ? 1.15 * Math.max(Math.abs(fromX), Math.abs(fromY)) : Math.hypot(fromX, fromY);
    }

    private static int coverage(double share) {
        return (int) (Math.clamp(share, 0, 1) * 255);
    }

    private void blend(int x, int y, int colour, int coverage) {
        if (coverage > 0) {
            surface.blend(x, y, colour, coverage);
        }
    }
}
