package org.portatlas.map;

import org.portatlas.text.Texts;

/// Rows of 256: the row is the port's high byte, the column its low byte. The three ranges become exact bands, System
/// rows 0 to 3, User 4 to 191, Dynamic 192 to 255.
public final class RowsLayout implements PortLayout {
    private static final Texts TEXTS = new Texts(RowsLayout.class);

    public static final String ID = "rows";

    private static final int GHOST_COLUMNS = 4;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return TEXTS.get("rows");
    }

    @Override
    public String help() {
        return TEXTS.get("rows.about");
    }

    @Override
    public Ruling ruling() {
        return Ruling.ROWS;
    }

    /// The port after a row's last one is the next row's first one: its ghost, and a few more, stand beside it.
    @Override
    public MapFrame frame(int width, int height, double scale) {
        return MapFrame.of(width, height, scale, ruling()).withGhosts(GHOST_COLUMNS);
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
