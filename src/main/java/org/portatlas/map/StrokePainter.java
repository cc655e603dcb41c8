package org.portatlas.map;

/// Draws thin smooth lines and dots into pixels: coverage by distance, nothing allocated. Everything is clipped.
final class StrokePainter {
    private final PixelSurface surface;
    private final PixelBox clip;

    StrokePainter(PixelSurface surface, PixelBox clip) {
        this.surface = surface;
        this.clip = clip.within(surface.bounds());
    }

    /// A straight piece of a line, from its start to just before its end, so that pieces in a row do not overlap.
    ///
    /// @param width in device pixels
    /// @param strength 0 to 255
    void line(double fromX, double fromY, double toX, double toY, double width, int colour, int strength) {
        double reach = width + 1;
        if (Math.max(fromX, toX) < clip.x() - reach
                || Math.min(fromX, toX) > clip.right() + reach
                || Math.max(fromY, toY) < clip.y() - reach
                || Math.min(fromY, toY) > clip.bottom() + reach) {
            return;
        }
        if (surface instanceof ShapeSurface shapes) {
            shapes.line(fromX, fromY, toX, toY, width, colour, strength, clip);
            return;
        }
        boolean steep = Math.abs(toY - fromY) > Math.abs(toX - fromX);
        double from = steep ? fromY : fromX;
        double to = steep ? toY : toX;
        if (from == to) {
            return;
        }
        double slope = (steep ? toX - fromX : toY - fromY) / (to - from);
        double start = steep ? fromX : fromY;
        double half = width / 2 * Math.sqrt(1 + slope * slope);
        int first = Math.max((int) Math.ceil(Math.min(from, to) - 0.5), steep ? clip.y() : clip.x());
        int last = Math.min((int) Math.ceil(Math.max(from, to) - 0.5), steep ? clip.bottom() : clip.right());
        for (int along = first; along < last; along++) {
            across(steep, along, start + (along + 0.5 - from) * slope, half, colour, strength);
        }
    }

    /// One step of a line: the pixels across it.
    private void across(boolean steep, int along, double middle, double half, int colour, int strength) {
        int low = Math.max((int) Math.floor(middle - half), steep ? clip.x() : clip.y());
        int high = Math.min((int) Math.ceil(middle + half), steep ? clip.right() : clip.bottom());
        for (int at = low; at < high; at++) {
            double share = Math.min(at + 1, middle + half) - Math.max(at, middle - half);
            int coverage = (int) (share * strength);
            if (coverage > 0) {
                surface.blend(steep ? at : along, steep ? along : at, colour, coverage);
            }
        }
    }

    /// A disc, or a ring if `hole` is above 0; device pixels.
    void dot(double middleX, double middleY, double radius, double hole, int colour, int strength) {
        if (surface instanceof ShapeSurface shapes) {
            shapes.disc(middleX, middleY, radius, hole, colour, strength, clip);
            return;
        }
        int left = Math.max((int) Math.floor(middleX - radius - 1), clip.x());
        int right = Math.min((int) Math.ceil(middleX + radius + 1), clip.right());
        int top = Math.max((int) Math.floor(middleY - radius - 1), clip.y());
        int bottom = Math.min((int) Math.ceil(middleY + radius + 1), clip.bottom());
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                double awayX = x + 0.5 - middleX;
                double awayY = y + 0.5 - middleY;
                double distance = Math.sqrt(awayX * awayX + awayY * awayY);
                double share = Math.min(radius + 0.5 - distance, hole > 0 ? distance - hole + 0.5 : 1);
                if (share > 0) {
                    surface.blend(x, y, colour, (int) (Math.min(1, share) * strength));
                }
            }
        }
    }
}
