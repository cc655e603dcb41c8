package org.portatlas.map;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A path in the letters of SVG's `d`, as short as they allow. Boxes that go on to the right become one.
final class PathData {
    private final StringBuilder text = new StringBuilder();
    private @Nullable PixelBox pending;
    private int startX;
    private int startY;
    private boolean begun;

    boolean isEmpty() {
        return text.isEmpty() && pending == null;
    }

    void box(PixelBox box) {
        PixelBox last = pending;
        if (last != null && box.y() == last.y() && box.height() == last.height() && box.x() == last.right()) {
            pending = new PixelBox(last.x(), last.y(), last.width() + box.width(), last.height());
        } else {
            writePending();
            pending = box;
        }
    }

    void polygon(double... points) {
        writePending();
        for (int i = 0; i < points.length; i += 2) {
            text.append(i == 0 ? 'M' : 'L')
                    .append(number(points[i]))
                    .append(' ')
                    .append(number(points[i + 1]));
        }
        text.append('z');
        begun = false;
    }

    void circle(double middleX, double middleY, double radius) {
        writePending();
        String r = number(radius);
        String arc = "a" + r + " " + r + " 0 1 0 ";
        text.append('M').append(number(middleX - radius)).append(' ').append(number(middleY));
        text.append(arc).append(number(2 * radius)).append(" 0");
        text.append(arc).append(number(-2 * radius)).append(" 0z");
        begun = false;
    }

    void line(double fromX, double fromY, double toX, double toY) {
        writePending();
        text.append('M').append(number(fromX)).append(' ').append(number(fromY));
        text.append('L').append(number(toX)).append(' ').append(number(toY));
        begun = false;
    }

    private void writePending() {
        PixelBox box = pending;
        if (box == null) {
            return;
        }
        pending = null;
        text.append(begun ? 'm' : 'M').append(box.x() - (begun ? startX : 0));
        int y = box.y() - (begun ? startY : 0);
        text.append(y < 0 ? "" : " ").append(y);
        text.append('h').append(box.width()).append('v').append(box.height());
        text.append("h-").append(box.width()).append('z');
        startX = box.x();
        startY = box.y();
        begun = true;
    }

    @Override
    public String toString() {
        writePending();
        return text.toString();
    }

    /// In at most two decimals, whatever the language.
    static String number(double value) {
        double rounded = Math.rint(value * 100) / 100;
        return rounded == Math.rint(rounded)
                ? Long.toString((long) rounded)
                : String.format(Locale.ROOT, "%.2f", rounded).replaceAll("0+$", "");
    }
}
