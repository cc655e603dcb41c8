package org.portatlas.map;

import org.portatlas.text.Texts;

/// Along Hilbert's curve: ports that follow each other touch, and each aligned square of 4, 16, 64 … cells a side is
/// a run of ports. System is a square of 32 × 32 in the upper left corner, Dynamic the upper right quadrant.
public final class HilbertLayout implements PortLayout {
    private static final Texts TEXTS = new Texts(HilbertLayout.class);

    /// By port: the cell, its row in the high byte.
    private final char[] cells = new char[SIDE * SIDE];

    /// By cell: the port.
    private final char[] ports = new char[SIDE * SIDE];

    /// Grows the curve from one cell, each time to four copies of itself: the first mirrored at the falling diagonal,
    /// two as they are, the last mirrored at the rising one, so that each begins beside the end of the one before.
    public HilbertLayout() {
        for (int side = 1; side < SIDE; side *= 2) {
            int count = side * side;
            for (int i = 0; i < count; i++) {
                int x = cells[i] & 0xFF;
                int y = cells[i] >> 8;
                cells[i] = cell(y, x);
                cells[count + i] = cell(x, side + y);
                cells[2 * count + i] = cell(side + x, side + y);
                cells[3 * count + i] = cell(2 * side - 1 - y, side - 1 - x);
            }
        }
        for (int port = 0; port < cells.length; port++) {
            ports[cells[port]] = (char) port;
        }
    }

    private static char cell(int x, int y) {
        return (char) (y << 8 | x);
    }

    @Override
    public String id() {
        return "hilbert";
    }

    @Override
    public String title() {
        return TEXTS.get("hilbert");
    }

    @Override
    public String help() {
        return TEXTS.get("hilbert.about");
    }

    @Override
    public Ruling ruling() {
        return Ruling.SQUARES;
    }

    @Override
    public int portAt(int cellX, int cellY) {
        return ports[cellY << 8 | cellX];
    }

    @Override
    public int cellX(int port) {
        return cells[port] & 0xFF;
    }

    @Override
    public int cellY(int port) {
        return cells[port] >> 8;
    }
}
