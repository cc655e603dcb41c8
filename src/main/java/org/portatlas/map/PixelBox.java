package org.portatlas.map;

/// A rectangle of device pixels: `x` and `y` are its first column and row, `right()` and `bottom()` the first ones
/// after it.
public record PixelBox(int x, int y, int width, int height) {
    /// From edge to edge, the second pair excluded; never negative in size.
    public static PixelBox between(int left, int top, int right, int bottom) {
        return new PixelBox(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }

    public int right() {
        return x + width;
    }

    public int bottom() {
        return y + height;
    }

    public boolean isEmpty() {
        return width == 0 || height == 0;
    }

    public boolean contains(double viewX, double viewY) {
        return viewX >= x && viewY >= y && viewX < right() && viewY < bottom();
    }

    public boolean overlaps(PixelBox other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /// Whether all of another lies within.
    public boolean covers(PixelBox other) {
        return x <= other.x && y <= other.y && right() >= other.right() && bottom() >= other.bottom();
    }

    /// What both have in common, empty if they do not meet.
    public PixelBox within(PixelBox other) {
        return between(
                Math.max(x, other.x),
                Math.max(y, other.y),
                Math.min(right(), other.right()),
                Math.min(bottom(), other.bottom()));
    }

    /// The box elsewhere: so many pixels to the right and down.
    public PixelBox moved(int deltaX, int deltaY) {
        return new PixelBox(x + deltaX, y + deltaY, width, height);
    }

    /// The box grown by this many pixels on each side.
    public PixelBox grown(int pixels) {
        return new PixelBox(x - pixels, y - pixels, width + 2 * pixels, height + 2 * pixels);
    }
}
