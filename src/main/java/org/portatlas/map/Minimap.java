package org.portatlas.map;

/// The whole map small: a square of `side` logical pixels, and on it the frame of what a viewport shows. Positions on
/// it are logical pixels from its top left. Immutable.
public record Minimap(double side) {
    /// A rectangle on the minimap.
    public record Frame(double x, double y, double width, double height) {
        public boolean contains(double atX, double atY) {
            return atX >= x && atY >= y && atX <= x + width && atY <= y + height;
        }

        /// The same about its middle, with sides that are at least so long.
        public Frame atLeast(double least) {
            double wide = Math.max(width, least);
            double high = Math.max(height, least);
            return new Frame(x + (width - wide) / 2, y + (height - high) / 2, wide, high);
        }
    }

    /// Where the cells stand that the viewport shows: all of them, and nothing that it does not show.
    public Frame frame(Viewport viewport) {
        PixelBox grid = viewport.grid();
        CellPoint from = viewport.viewToCell(grid.x(), grid.y());
        CellPoint to = viewport.viewToCell(grid.right(), grid.bottom());
        double cell = side / PortLayout.SIDE;
        return new Frame(from.x() * cell, from.y() * cell, (to.x() - from.x()) * cell, (to.y() - from.y()) * cell);
    }

    /// How far the map must be moved to the right, device pixels, so that the left edge of the frame gets to `x`.
    public double panX(Viewport viewport, double x) {
        return (frame(viewport).x() - x) * PortLayout.SIDE / side * viewport.cellWidth();
    }

    /// How far the map must be moved down, device pixels, so that the top of the frame gets to `y`.
    public double panY(Viewport viewport, double y) {
        return (frame(viewport).y() - y) * PortLayout.SIDE / side * viewport.cellHeight();
    }

    /// Draws the map without its frame: each pixel is the mean of the cells it stands for.
    ///
    /// @param scene what colours the cells, through any viewport
    /// @param size of the square in device pixels, 1 to 256 or more
    /// @param pixels takes `int[size * size]`, row by row from the top left
    public static void paint(MapScene scene, MapRaster raster, int size, int[] pixels) {
        int all = PortLayout.SIDE;
        // A cell a pixel. In cells so small a frame keeps room for the System strip, which is not wanted here.
        int strip = MapFrame.bare(all, all, 1).gridTop(1);
        int[] cells = new int[all * (all + strip)];
        Viewport one = new Viewport(MapFrame.bare(all, all + strip, 1), 1, 1, 0, strip);
        raster.paintCells(scene.plain(one), cells);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                pixels[y * size + x] = mean(cells, strip, x, y, (double) all / size);
            }
        }
    }

    /// The mean colour of the square of `step` × `step` cells that begins `x` and `y` steps from the top left,
    /// which lies `top` rows down.
    private static int mean(int[] cells, int top, int x, int y, double step) {
        double red = 0;
        double green = 0;
        double blue = 0;
        double weights = 0;
        double bottom = Math.min((y + 1) * step, PortLayout.SIDE);
        double right = Math.min((x + 1) * step, PortLayout.SIDE);
        for (int cellY = (int) (y * step); cellY < bottom; cellY++) {
            double height = Math.min(cellY + 1, bottom) - Math.max(cellY, y * step);
            for (int cellX = (int) (x * step); cellX < right; cellX++) {
                double weight = height * (Math.min(cellX + 1, right) - Math.max(cellX, x * step));
                int colour = cells[(top + cellY) * PortLayout.SIDE + cellX];
                red += weight * (colour >> 16 & 0xFF);
                green += weight * (colour >> 8 & 0xFF);
                blue += weight * (colour & 0xFF);
                weights += weight;
            }
        }
        return 0xFF000000
                | (int) Math.round(red / weights) << 16
                | (int) Math.round(green / weights) << 8
                | (int) Math.round(blue / weights);
    }
}
