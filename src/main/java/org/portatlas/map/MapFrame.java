package org.portatlas.map;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Where the parts of the map stand in a view of a given size, whatever part of the port space is visible: the
/// ruler at the left, the plot, the rail at the right, and how large a cell is when the whole space is shown.
///
/// All lengths are device pixels; `scale` is device pixels for one logical pixel (1.0, 1.25, 1.5, 2.0 …).
/// Immutable.
///
/// From the top, the plot holds a title and, in rows, the enlarged System strip (four rows of 256, which in plain rows
/// would be a hairline), the ruler of columns, and the grid.
///
/// @param ghostColumns how many columns of the next row stand faint beside the last one once cells are large
public record MapFrame(
        int width,
        int height,
        double scale,
        int plotX,
        int plotY,
        int plotWidth,
        int plotHeight,
        int railWidth,
        int wholeCellWidth,
        int wholeCellHeight,
        int stripRowHeight,
        int titleHeight,
        int columnRulerHeight,
        int ghostColumns) {
    /// Rows of the System strip.
    public static final int STRIP_ROWS = 4;

    private static final int TITLE = 22;
    private static final int COLUMN_RULER = 14;

    /// Room for a name in the margin.
    private static final int NAMES = 80;

    /// The strip's rows are this many times as high as the grid's, at the least and at the most.
    private static final int STRIP_LEAST = 2;

    private static final int STRIP_MOST = 20;

    /// Logical pixels.
    private static final int GHOSTS_FROM = 16;

    /// Lays out a view in rows. Any size is taken; below about 320 × 320 logical pixels cells are one device pixel
    /// and the map is cut.
    public static MapFrame of(int width, int height, double scale) {
        return of(width, height, scale, Ruling.ROWS);
    }

    /// Lays out a view. In squares the whole map's cells are squares, and there is neither strip nor rail: the grid
    /// has their room.
    public static MapFrame of(int width, int height, double scale, Ruling ruling) {
        boolean roomy = width >= 900 * scale;
        int ruler = scaled(roomy ? 64 : 52, scale);
        int rail = scaled(roomy ? 8 : 6, scale);
        int margin = scaled(8, scale);
        int plotWidth = Math.max(1, width - ruler - rail - margin - scaled(2, scale));
        int plotHeight = Math.max(1, height - margin);
        int columnRuler = scaled(COLUMN_RULER, scale);
        if (ruling == Ruling.SQUARES) {
            // The whole map's title stands where the ruler of columns will, and its System landmarks in the margin,
            // for which it makes room as long as its cells do not suffer.
            int title = scaled(TITLE, scale) - columnRuler;
            int cell = Math.max(1, Math.min(plotWidth, plotHeight - title - columnRuler) / PortLayout.SIDE);
            int left = Math.clamp(width - margin - PortLayout.SIDE * cell, ruler, scaled(NAMES, scale));
            return new MapFrame(
                    width,
                    height,
                    scale,
                    left,
                    margin,
                    Math.max(1, width - margin - left),
                    plotHeight,
                    0,
                    cell,
                    cell,
                    0,
                    title,
                    columnRuler,
                    0);
        }
        int title = scaled(TITLE, scale);
        int fixed = title + columnRuler;
        int cellWidth = Math.max(1, plotWidth / PortLayout.SIDE);
        int cellHeight = Math.max(1, (plotHeight - fixed) / (PortLayout.SIDE + STRIP_ROWS * STRIP_LEAST));
        int spare = (plotHeight - fixed - PortLayout.SIDE * cellHeight) / STRIP_ROWS / cellHeight;
        int stripRow = Math.clamp(spare, STRIP_LEAST, STRIP_MOST) * cellHeight;
        return new MapFrame(
                width,
                height,
                scale,
                ruler,
                margin,
                plotWidth,
                plotHeight,
                rail,
                cellWidth,
                cellHeight,
                stripRow,
                title,
                columnRuler,
                0);
    }

    /// The same with room for ghost cells at the right of the map.
    public MapFrame withGhosts(int columns) {
        return new MapFrame(
                width,
                height,
                scale,
                plotX,
                plotY,
                plotWidth,
                plotHeight,
                railWidth,
                wholeCellWidth,
                wholeCellHeight,
                stripRowHeight,
                titleHeight,
                columnRulerHeight,
                columns);
    }

    /// Cells alone, without rulers, strip or rail, as the loupe shows them.
    public static MapFrame bare(int width, int height, double scale) {
        return new MapFrame(width, height, scale, 0, 0, width, height, 0, 1, 1, 0, 0, 0, 0);
    }

    /// A length in logical pixels as whole device pixels, at least one.
    public int px(double logical) {
        return scaled(logical, scale);
    }

    /// How much of the System strip stands above the grid when cells are this high: 1 is all, 0 none. It slides
    /// away as cells grow to 8 logical pixels, where the plain rows are large enough themselves.
    public double stripShare(double cellHeight) {
        double gone = Math.max(px(8), 1.5 * wholeCellHeight);
        return Math.clamp((gone - cellHeight) / (gone - wholeCellHeight), 0, 1);
    }

    /// The first pixel row below the title, for cells this high.
    public int stripTop(double cellHeight) {
        return plotY + (int) Math.round(stripShare(cellHeight) * titleHeight);
    }

    /// Height of a row of the strip, for cells this high; fractional while it slides.
    public double stripRow(double cellHeight) {
        return stripShare(cellHeight) * stripRowHeight;
    }

    /// The first pixel row of the ruler of columns, which stands just above the grid.
    public int columnRulerTop(double cellHeight) {
        return stripTop(cellHeight) + (int) Math.round(STRIP_ROWS * stripRow(cellHeight));
    }

    /// The first pixel row that the grid may use.
    public int gridTop(double cellHeight) {
        return columnRulerTop(cellHeight) + columnRulerHeight;
    }

    /// How many pixels of ghost cells may stand beside the map, in cells this wide: at most a third of
    /// the plot, and none beside cells too small to be read.
    public int ghostWidth(double cellWidth) {
        return cellWidth < px(GHOSTS_FROM) ? 0 : (int) Math.min(ghostColumns * cellWidth, plotWidth / 3.0);
    }

    /// The first pixel column after the plot.
    public int plotRight() {
        return plotX + plotWidth;
    }

    /// The first pixel row after the plot.
    public int plotBottom() {
        return plotY + plotHeight;
    }

    // By hand, as hashCode then is: a record's own takes 10 ms to link, and the map's first picture would wait for it.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MapFrame that
                && width == that.width
                && height == that.height
                && scale == that.scale
                && plotX == that.plotX
                && plotY == that.plotY
                && plotWidth == that.plotWidth
                && plotHeight == that.plotHeight
                && railWidth == that.railWidth
                && wholeCellWidth == that.wholeCellWidth
                && wholeCellHeight == that.wholeCellHeight
                && stripRowHeight == that.stripRowHeight
                && titleHeight == that.titleHeight
                && columnRulerHeight == that.columnRulerHeight
                && ghostColumns == that.ghostColumns;
    }

    @Override
    public int hashCode() {
        return Objects.hash(width, height, scale, plotX, wholeCellWidth, wholeCellHeight);
    }

    private static int scaled(double logical, double scale) {
        return Math.max(1, (int) Math.round(logical * scale));
    }
}
