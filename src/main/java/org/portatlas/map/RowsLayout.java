package org.portatlas.map;

/// Rows of 256: the row is the port's high byte, the column its low byte. The three ranges become exact bands, System
/// rows 0 to 3, User 4 to 191, Dynamic 192 to 255.
public final class RowsLayout implements PortLayout {
    @Override
    public String id() {
        return "rows";
    }

    @Override
    public boolean continuesInNextRow() {
        return true;
    }

    @Override
    public int portAt(int cellX, int cellY) {
        return cellY << 8 | cellX;
    }

    @Override
    public int cellX(int port) {
        return port & 0xFF;
    }

    @Override
    public int cellY(int port) {
        return port >> 8;
    }
}
