package org.portatlas.sheet;

import org.portatlas.map.Glyphs;
import org.portatlas.map.MapType;

/// The typefaces of a sheet at its scale: the map's, whose label is that of all else too, and that of the title. They
/// hold every character that the sheet's words have.
public record SheetType(MapType map, Glyphs title) {
    /// Of the title, in logical pixels.
    public static final int TITLE = 20;
}
