package org.portatlas.map;

/// How far apart two colours are in lightness, after WCAG 2.
public final class Contrast {
    private static final int BLACK = 0xFF000000;
    private static final int WHITE = 0xFFFFFFFF;

    private Contrast() {}

    /// The contrast of two opaque colours, 0xAARRGGBB: 1 for equal ones, 21 for black and white.
    public static double of(int one, int other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /// Black or white, whichever is easier to read on the fill: 4.5 : 1 at least, on any.
    public static int inkOn(int fill) {
        return of(BLACK, fill) >= of(WHITE, fill) ? BLACK : WHITE;
    }

    private static double luminance(int argb) {
        return 0.2126 * linear(argb >> 16 & 0xFF) + 0.7152 * linear(argb >> 8 & 0xFF) + 0.0722 * linear(argb & 0xFF);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
