package org.portatlas.view.map;

import org.portatlas.map.MapType;

/// The map's typefaces, rendered for one scale. They depend on no map: what waits for one can have them made meanwhile.
///
/// @param scale device pixels for one pixel of what has a size of its own
public record RenderedType(double scale, MapType type) {
    /// Renders them: some tens of milliseconds. FX thread.
    public static RenderedType of(MapFaces faces) {
        return new RenderedType(faces.scale(), GlyphSnapshots.of(faces));
    }
}
