package org.portatlas.map;

import java.util.OptionalInt;

/// A moment in which every cell is on its straight way from where it stood to where it will stand, as from one layout
/// to another. Device pixels; immutable; any thread.
public final class CellPassage {
    private final CellPlaces start;
    private final CellPlaces end;
    private final double way;

    private CellPassage(CellPlaces start, CellPlaces end, double way) {
        this.start = start;
        this.end = end;
        this.way = way;
    }

    /// The beginning of the way from one view to another.
    public static CellPassage between(Viewport from, PortLayout fromLayout, Viewport to, PortLayout toLayout) {
        return new CellPassage(CellPlaces.of(from, fromLayout), CellPlaces.of(to, toLayout), 0);
    }

    /// The beginning of the way from where the cells are at this moment to another view.
    public CellPassage turnedTo(Viewport to, PortLayout layout) {
        return new CellPassage(places(), CellPlaces.of(to, layout), 0);
    }

    /// The same passage at another moment, `way` from 0, the start, to 1, the end.
    public CellPassage at(double otherWay) {
        return new CellPassage(start, end, otherWay);
    }

    /// Whether both are moments of one passage.
    public boolean isOf(CellPassage other) {
        return start == other.start && end == other.end;
    }

    /// The pixels of a port's cell at this moment, seen or not.
    public PixelBox cell(int port) {
        return box(port);
    }

    /// The port whose cell is seen at a view point, the one on top if there are several.
    public OptionalInt portAt(double viewX, double viewY) {
        if (clip().contains(viewX, viewY)) {
            for (int place = CellPlaces.PLACES - 1; place >= 0; place--) {
                if (box(place).contains(viewX, viewY)) {
                    return OptionalInt.of(port(place));
                }
            }
        }
        return OptionalInt.empty();
    }

    /// The pixels in which cells are visible.
    public PixelBox clip() {
        PixelBox from = start.clip();
        PixelBox to = end.clip();
        return PixelBox.between(
                (int) between(from.x(), to.x()),
                (int) between(from.y(), to.y()),
                (int) Math.ceil(between(from.right(), to.right())),
                (int) Math.ceil(between(from.bottom(), to.bottom())));
    }

    CellPlaces start() {
        return start;
    }

    CellPlaces end() {
        return end;
    }

    double way() {
        return way;
    }

    double width() {
        return between(start.width(), end.width());
    }

    /// The height of a place of the grid, or of the strip.
    double height(boolean strip) {
        return strip ? between(start.stripHeight(), end.stripHeight()) : between(start.height(), end.height());
    }

    /// The pixels of a place; neighbours that move alike leave no seam.
    PixelBox box(int place) {
        double left = between(start.lefts()[place], end.lefts()[place]);
        double top = between(start.tops()[place], end.tops()[place]);
        return PixelBox.between(
                rounded(left), rounded(top), rounded(left + width()), rounded(top + height(place >= CellPlaces.PORTS)));
    }

    static int port(int place) {
        return place < CellPlaces.PORTS ? place : place - CellPlaces.PORTS;
    }

    /// To the nearest whole pixel, as `Math.round` and several times as fast; for values above -2^20.
    static int rounded(double value) {
        return (int) (value + 1_048_576.5) - 1_048_576;
    }

    private CellPlaces places() {
        float[] lefts = new float[CellPlaces.PLACES];
        float[] tops = new float[CellPlaces.PLACES];
        for (int place = 0; place < CellPlaces.PLACES; place++) {
            lefts[place] = (float) between(start.lefts()[place], end.lefts()[place]);
            tops[place] = (float) between(start.tops()[place], end.tops()[place]);
        }
        return new CellPlaces(lefts, tops, width(), height(false), height(true), clip());
    }

    private double between(double from, double to) {
        return from + (to - from) * way;
    }
}
