package org.portatlas.map;

/// The typefaces of the map at the view's scale: labels and landmarks, rulers, and the names of ranges.
public record MapType(Glyphs label, Glyphs ruler, Glyphs heading) {}
