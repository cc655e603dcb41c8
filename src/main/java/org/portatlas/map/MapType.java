package org.portatlas.map;

import org.jspecify.annotations.Nullable;

/// The typefaces of the map at the view's scale: labels and landmarks, rulers, and the names of ranges.
///
/// @param large the same at a larger size, for a card in a cell that fills a good part of the plot; `null` as long as
///     none is needed
public record MapType(
        Glyphs label,
        Glyphs ruler,
        Glyphs heading,
        @Nullable MapType large) {
    public MapType(Glyphs label, Glyphs ruler, Glyphs heading) {
        this(label, ruler, heading, null);
    }

    /// The same with a larger one.
    public MapType with(MapType larger) {
        return new MapType(label, ruler, heading, larger);
    }
}
