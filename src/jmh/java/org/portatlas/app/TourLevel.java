package org.portatlas.app;

import java.util.Locale;
import org.portatlas.map.Viewport;

/// The five levels of detail of the map, by how high a cell is: what a pan is filed under.
enum TourLevel {
    RANGES(1, 5),
    BLOCKS(2, 16),
    NUMBERS(3, 30),
    NAMES(4, 48),
    CARD(5, 180);

    private static final double BLOCKS_FROM = 8;
    private static final double NUMBERS_FROM = 28;
    private static final double NAMES_FROM = 40;
    private static final double CARD_FROM = 100;

    private final int number;
    private final double height;

    TourLevel(int number, double height) {
        this.number = number;
        this.height = height;
    }

    /// A height of cells at which it is shown, logical pixels.
    double height() {
        return height;
    }

    static TourLevel of(Viewport viewport) {
        double height = viewport.cellHeight() / viewport.frame().scale();
        if (height < BLOCKS_FROM) {
            return RANGES;
        }
        if (height < NUMBERS_FROM) {
            return BLOCKS;
        }
        if (height < NAMES_FROM) {
            return NUMBERS;
        }
        return height < CARD_FROM ? NAMES : CARD;
    }

    /// As reports call it.
    @Override
    public String toString() {
        return number + "-" + name().toLowerCase(Locale.ROOT);
    }
}
