package org.portatlas.view.map;

import org.portatlas.sheet.SheetType;
import org.portatlas.sheet.SheetWords;

/// Renders the typefaces of a sheet. FX thread; tens of milliseconds, some hundreds for the widest sheet.
public final class SheetTypefaces {
    private SheetTypefaces() {}

    /// Renders those of one sheet.
    ///
    /// @param scale device pixels for a logical one
    /// @param characters all that the sheet's words have, see [org.portatlas.sheet.Sheet#characters]
    public static SheetType of(double scale, SheetWords words, String characters) {
        return new SheetType(
                GlyphSnapshots.of(MapFaces.with(characters, scale)),
                GlyphSnapshots.of(MapFaces.bold(SheetType.TITLE * scale, words.title() + "0…")));
    }
}
