package org.portatlas.map;

/// How much the map tells at a size of its cells: each level says more of fewer ports. From the farthest to the
/// closest.
public enum DetailLevel {
    /// The ranges, landmarks and big gaps have names.
    RANGES(1, 0),
    /// Gaps have lengths, and blocks of ports with one service have a name.
    BLOCKS(2, 8),
    /// Each cell has its number.
    NUMBERS(3, 29),
    /// And its service name, and, as far as there is room, its transport protocols.
    NAMES(4, 34),
    /// Each cell holds a card: title, date, who listens.
    CARDS(5, 96);

    private final int number;
    private final int leastHeight;

    DetailLevel(int number, int leastHeight) {
        this.number = number;
        this.leastHeight = leastHeight;
    }

    /// The level of a viewport.
    public static DetailLevel of(Viewport viewport) {
        double height = viewport.cellHeight() / viewport.frame().scale();
        DetailLevel level = RANGES;
        for (DetailLevel next : values()) {
            if (height >= next.leastHeight) {
                level = next;
            }
        }
        return level;
    }

    /// From 1 for the farthest.
    public int number() {
        return number;
    }

    /// The height of a cell from which on it holds, logical pixels.
    public int leastHeight() {
        return leastHeight;
    }
}
