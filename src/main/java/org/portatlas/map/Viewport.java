package org.portatlas.map;

import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Which part of the map is seen, and how large: a view point and a cell point are tied by `view = origin + cell ×
/// cell size`, apart for x and y. Device pixels; immutable; any thread.
///
/// At rest cells are a whole number of pixels wide and high ([#settled()]), so all cells look alike. In a flight
/// sizes are fractions, and each edge is rounded to a pixel by itself ([#edgeX(int)]): neighbours never leave a
/// seam.
public record Viewport(MapFrame frame, double cellWidth, double cellHeight, double originX, double originY) {
    /// Cells grow wider than high as one comes closer, since they hold names.
    private static final double CLOSE_ASPECT = 1.6;

    private static final double CLOSE_HEIGHT = 28;

    /// The whole port space.
    public static Viewport whole(MapFrame frame) {
        return new Viewport(frame, frame.wholeCellWidth(), frame.wholeCellHeight(), 0, 0).settled();
    }

    public boolean isWhole() {
        return cellHeight <= frame.wholeCellHeight();
    }

    /// The highest cell: a single port fills a good third of the plot.
    public double maxCellHeight() {
        return Math.max(frame.px(60), Math.min(frame.plotHeight() * 0.5, frame.plotWidth() * 0.5 / CLOSE_ASPECT));
    }

    /// The width that belongs to a height: the whole view's proportion far away, 1.6 close by, in between by the
    /// logarithm.
    public double cellWidthFor(double height) {
        double far = (double) frame.wholeCellWidth() / frame.wholeCellHeight();
        double near = Math.max(frame.px(CLOSE_HEIGHT), 2.0 * frame.wholeCellHeight());
        double way = Math.log(height / frame.wholeCellHeight()) / Math.log(near / frame.wholeCellHeight());
        return height * (far + (CLOSE_ASPECT - far) * Math.clamp(way, 0, 1));
    }

    /// The cell point under a view point in the grid. It may lie off the map.
    public CellPoint viewToCell(double viewX, double viewY) {
        return new CellPoint((viewX - originX) / cellWidth, (viewY - originY) / cellHeight);
    }

    public double cellToViewX(double cellX) {
        return originX + cellX * cellWidth;
    }

    public double cellToViewY(double cellY) {
        return originY + cellY * cellHeight;
    }

    /// The first pixel column of a column of cells.
    public int edgeX(int cellX) {
        return (int) Math.round(originX + cellX * cellWidth);
    }

    /// The first pixel row of a row of cells in the grid.
    public int edgeY(int cellY) {
        return (int) Math.round(originY + cellY * cellHeight);
    }

    /// The first pixel row of a row of the System strip, 0 to 4.
    public int stripEdgeY(int stripRow) {
        return frame.stripTop(cellHeight) + (int) Math.round(stripRow * frame.stripRow(cellHeight));
    }

    /// The pixels where the grid is visible.
    public PixelBox grid() {
        int top = Math.max(frame.gridTop(cellHeight), edgeY(0));
        return PixelBox.between(
                Math.max(frame.plotX(), edgeX(0)),
                top,
                Math.min(frame.plotRight(), edgeX(PortLayout.SIDE)),
                Math.min(frame.plotBottom(), edgeY(PortLayout.SIDE)));
    }

    /// The pixels beside the last column where the next row's ghost cells are visible; empty if they are not.
    public PixelBox ghosts() {
        PixelBox grid = grid();
        int left = Math.clamp(edgeX(PortLayout.SIDE), frame.plotX(), frame.plotRight());
        int right = Math.min(frame.plotRight(), left + frame.ghostWidth(cellWidth));
        return PixelBox.between(left, grid.y(), right, grid.bottom());
    }

    /// The port whose ghost is under a view point, if one is there.
    public OptionalInt ghostAt(double viewX, double viewY, PortLayout layout) {
        if (!ghosts().contains(viewX, viewY)) {
            return OptionalInt.empty();
        }
        CellPoint cell = viewToCell(viewX, viewY);
        return ghost((int) cell.x() - PortLayout.SIDE, (int) cell.y(), layout);
    }

    /// The port whose ghost stands in a column beside the map, 0 for the first: the one in that column of the next row.
    /// The last row has none.
    static OptionalInt ghost(int column, int cellY, PortLayout layout) {
        boolean exists = column >= 0 && column < PortLayout.SIDE && cellY >= 0 && cellY + 1 < PortLayout.SIDE;
        return exists ? OptionalInt.of(layout.portAt(column, cellY + 1)) : OptionalInt.empty();
    }

    /// The cell point in the middle of what is visible.
    public CellPoint middle() {
        PixelBox grid = grid();
        PixelBox ghosts = ghosts();
        return viewToCell((grid.x() + Math.max(grid.right(), ghosts.right())) / 2.0, (grid.y() + grid.bottom()) / 2.0);
    }

    /// The pixels where the System strip is visible; empty once it has slid away.
    public PixelBox strip() {
        PixelBox grid = grid();
        return PixelBox.between(grid.x(), stripEdgeY(0), grid.right(), stripEdgeY(MapFrame.STRIP_ROWS));
    }

    /// The cell point that a view point stands for, in the grid or in the System strip.
    public CellPoint pointAt(double viewX, double viewY) {
        CellPoint inGrid = viewToCell(viewX, viewY);
        return strip().contains(viewX, viewY)
                ? new CellPoint(inGrid.x(), (viewY - stripEdgeY(0)) / frame.stripRow(cellHeight))
                : inGrid;
    }

    /// The port under a view point, if one is there.
    public OptionalInt portAt(double viewX, double viewY, PortLayout layout) {
        if (!grid().contains(viewX, viewY) && !strip().contains(viewX, viewY)) {
            return OptionalInt.empty();
        }
        CellPoint cell = pointAt(viewX, viewY);
        return cell.onMap() ? OptionalInt.of(layout.portAt((int) cell.x(), (int) cell.y())) : OptionalInt.empty();
    }

    /// The pixels of a port's cell in the grid, visible or not.
    public PixelBox cell(int port, PortLayout layout) {
        int cellX = layout.cellX(port);
        int cellY = layout.cellY(port);
        return PixelBox.between(edgeX(cellX), edgeY(cellY), edgeX(cellX + 1), edgeY(cellY + 1));
    }

    /// The pixels of a cell in the System strip; the row must be one of the strip's.
    public PixelBox stripCell(int cellX, int cellY) {
        return PixelBox.between(edgeX(cellX), stripEdgeY(cellY), edgeX(cellX + 1), stripEdgeY(cellY + 1));
    }

    /// The same part in cells of another height, with the cell point under (`viewX`, `viewY`) fixed there: from
    /// `view = origin + cell × size` follows the new origin, `view - cell × new size`. Heights out of bounds are
    /// bounded.
    public Viewport zoomedTo(double height, double viewX, double viewY) {
        double newHeight = Math.clamp(height, frame.wholeCellHeight(), maxCellHeight());
        double newWidth = cellWidthFor(newHeight);
        CellPoint fixed = pointAt(viewX, viewY);
        return new Viewport(frame, newWidth, newHeight, viewX - fixed.x() * newWidth, viewY - fixed.y() * newHeight);
    }

    /// As [#zoomedTo(double,double,double)], to cells of whole pixels.
    public Viewport zoomedToWholePixels(double height, double viewX, double viewY) {
        double newHeight =
                Math.clamp((double) Math.round(height), frame.wholeCellHeight(), Math.floor(maxCellHeight()));
        double newWidth = Math.max(1, Math.round(cellWidthFor(newHeight)));
        CellPoint fixed = pointAt(viewX, viewY);
        return new Viewport(
                frame,
                newWidth,
                newHeight,
                Math.round(viewX - fixed.x() * newWidth),
                Math.round(viewY - fixed.y() * newHeight));
    }

    /// The same size, moved by device pixels; it comes to rest at the map's edges.
    public Viewport panned(double deltaX, double deltaY) {
        return new Viewport(frame, cellWidth, cellHeight, originX + deltaX, originY + deltaY).settled();
    }

    /// The same size, moved by device pixels, over the edges too.
    public Viewport moved(double deltaX, double deltaY) {
        return new Viewport(frame, cellWidth, cellHeight, originX + deltaX, originY + deltaY);
    }

    /// Whether it is at rest: whole pixels, and no empty ground where the map could be.
    public boolean isSettled() {
        return equals(settled());
    }

    /// A port in the middle, in cells of about this height.
    public Viewport centredOn(int port, double height, PortLayout layout) {
        double cell = zoomedToWholePixels(height, originX, originY).cellHeight;
        double middleY = (frame.gridTop(cell) + frame.plotBottom()) / 2.0;
        return holding(port, height, layout, (frame.plotX() + frame.plotRight()) / 2.0, middleY);
    }

    /// The middle of a port's cell at a view point, or as near to it as the map's edges allow, in cells of about
    /// this height.
    private Viewport holding(int port, double height, PortLayout layout, double viewX, double viewY) {
        Viewport sized = zoomedToWholePixels(height, originX, originY);
        return new Viewport(
                        frame,
                        sized.cellWidth,
                        sized.cellHeight,
                        viewX - (layout.cellX(port) + 0.5) * sized.cellWidth,
                        viewY - (layout.cellY(port) + 0.5) * sized.cellHeight)
                .settled();
    }

    /// The view of another layout that answers to this one: the whole for the whole; else cells of the same height,
    /// with the port's cell where it stood in this view, or in the middle if it would be cut there.
    public Viewport rearranged(PortLayout from, PortLayout to, int port) {
        MapFrame other = to.frame(frame.width(), frame.height(), frame.scale());
        Viewport start = whole(other);
        if (isWhole()) {
            return start;
        }
        PixelBox stood = cell(port, from);
        Viewport target =
                start.holding(port, cellHeight, to, stood.x() + stood.width() / 2.0, stood.y() + stood.height() / 2.0);
        PixelBox stands = target.cell(port, to);
        return stands.within(target.grid()).equals(stands) ? target : start.centredOn(port, cellHeight, to);
    }

    /// All ports from `first` to `last`, as large as the plot allows.
    public Viewport fitting(int first, int last, PortLayout layout) {
        return fitting(IntStream.rangeClosed(first, last), maxCellHeight(), layout);
    }

    /// All of these ports, at least one, as large as the plot allows but in cells no higher than `highest`.
    public Viewport fitting(IntStream ports, double highest, PortLayout layout) {
        int left = PortLayout.SIDE;
        int right = 0;
        int top = PortLayout.SIDE;
        int bottom = 0;
        for (int port : ports.toArray()) {
            left = Math.min(left, layout.cellX(port));
            right = Math.max(right, layout.cellX(port) + 1);
            top = Math.min(top, layout.cellY(port));
            bottom = Math.max(bottom, layout.cellY(port) + 1);
        }
        // A cell of space on each side, so that the neighbours are seen.
        double height = (frame.plotBottom() - frame.gridTop(maxCellHeight())) / (bottom - top + 2.0);
        while (height > frame.wholeCellHeight() && cellWidthFor(height) * (right - left + 2) > frame.plotWidth()) {
            height -= 1;
        }
        int middle = layout.portAt((left + right - 1) / 2, (top + bottom - 1) / 2);
        double most = Math.max(frame.wholeCellHeight(), Math.min(highest, maxCellHeight()));
        return centredOn(middle, Math.clamp(Math.floor(height), frame.wholeCellHeight(), most), layout);
    }

    /// The same view in a frame of another size: the middle stays the middle, the whole stays the whole.
    public Viewport inFrame(MapFrame other) {
        if (isWhole()) {
            return whole(other);
        }
        CellPoint middle = middle();
        double height = cellHeight * other.scale() / frame.scale();
        Viewport sized = whole(other).zoomedToWholePixels(height, 0, 0);
        double middleX = (other.plotX() + other.plotRight()) / 2.0;
        double middleY = (other.gridTop(sized.cellHeight) + other.plotBottom()) / 2.0;
        return new Viewport(
                        other,
                        sized.cellWidth,
                        sized.cellHeight,
                        middleX - middle.x() * sized.cellWidth,
                        middleY - middle.y() * sized.cellHeight)
                .settled();
    }

    /// At rest: whole pixels, and no empty ground where the map could be. A map smaller than the plot stands in its
    /// middle.
    public Viewport settled() {
        double width = Math.max(1, Math.round(cellWidth));
        double height = Math.max(1, Math.round(cellHeight));
        double mapWidth = width * PortLayout.SIDE;
        double mapHeight = height * PortLayout.SIDE;
        int gridTop = frame.gridTop(height);
        double x = mapWidth <= frame.plotWidth()
                ? frame.plotX() + Math.floor((frame.plotWidth() - mapWidth) / 2)
                : Math.clamp(
                        (double) Math.round(originX),
                        frame.plotRight() - mapWidth - frame.ghostWidth(width),
                        frame.plotX());
        double y = mapHeight <= frame.plotBottom() - gridTop
                ? gridTop
                : Math.clamp((double) Math.round(originY), frame.plotBottom() - mapHeight, gridTop);
        return new Viewport(frame, width, height, x, y);
    }

    /// A point of the flight from this viewport to another in the same frame, `way` from 0 to 1. Sizes grow by
    /// equal factors in equal times, and origins follow the sizes: whatever stays in place from start to end stays
    /// in place in between.
    public Viewport towards(Viewport target, double way) {
        if (way >= 1) {
            return target;
        }
        double width = cellWidth * Math.pow(target.cellWidth / cellWidth, way);
        double height = cellHeight * Math.pow(target.cellHeight / cellHeight, way);
        return new Viewport(
                frame,
                width,
                height,
                between(originX, target.originX, share(cellWidth, target.cellWidth, width, way)),
                between(originY, target.originY, share(cellHeight, target.cellHeight, height, way)));
    }

    private static double share(double from, double to, double at, double way) {
        return Math.abs(to - from) < 1e-9 ? way : (at - from) / (to - from);
    }

    private static double between(double from, double to, double share) {
        return from + (to - from) * share;
    }
}
