package org.portatlas.map;

import org.jspecify.annotations.Nullable;

/// Which lines stand in a cell: a line is written where the measured text is narrower than the cell by six logical
/// pixels, and the cell is high enough for it. What does not fit is left out, never squeezed.
final class CellText {
    private static final int MARGIN = 6;
    private static final int SHORTEST_CUT = 5;

    private final MapScene scene;
    private final int room;
    private final int lines;

    CellText(MapScene scene) {
        this.scene = scene;
        MapFrame frame = scene.viewport().frame();
        this.room = (int) scene.viewport().cellWidth() - frame.px(MARGIN);
        this.lines = (int) ((scene.viewport().cellHeight() - frame.px(4)) / lineHeight());
    }

    /// From one line's top to the next one's, device pixels.
    int lineHeight() {
        return scene.type().label().capHeight() + scene.viewport().frame().px(6);
    }

    /// How many lines a cell has room for.
    int lines() {
        return lines;
    }

    boolean showsNumber(int port) {
        return lines >= 1 && fits(width(Integer.toString(port)));
    }

    /// Whether a text of this width fits into a cell.
    boolean fits(int width) {
        return width < room;
    }

    int width(String text) {
        return scene.type().label().width(text);
    }

    /// The name as it fits: whole, else cut with an ellipsis as long as it can still be told from others, else `null`.
    @Nullable
    String name(int port) {
        String name = scene.captions().name(port);
        if (lines < 2 || name == null || fits(width(name))) {
            return lines < 2 ? null : name;
        }
        int length = scene.type().label().longest(name, room - 1);
        return length < SHORTEST_CUT ? null : name.substring(0, Math.min(length, name.length() - 1)) + "…";
    }

    @Nullable
    String transports(int port) {
        String transports = scene.captions().transports(port);
        return lines >= 3 && transports != null && fits(width(transports)) ? transports : null;
    }
}
