package org.portatlas.map;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portatlas.registry.Gap;

/// All that a picture of the map depends on: two equal scenes give equal pixels. Immutable.
///
/// @param gapsShown whether gaps are highlighted by outline and hatch
/// @param selectedGap the gap whose hatch stands out, `null` for none
/// @param marks this machine's marks, drawn in this order over everything else
/// @param overdraw what is drawn over the cells of any layer on request
public record MapScene(
        Viewport viewport,
        PortLayout layout,
        Colouring colouring,
        Regions regions,
        Captions captions,
        Theme theme,
        MapType type,
        boolean gapsShown,
        @Nullable Gap selectedGap,
        List<Mark> marks,
        Overdraw overdraw) {
    public MapScene {
        marks = List.copyOf(marks);
    }

    /// A scene with nothing drawn over its cells but marks.
    public MapScene(
            Viewport viewport,
            PortLayout layout,
            Colouring colouring,
            Regions regions,
            Captions captions,
            Theme theme,
            MapType type,
            boolean gapsShown,
            @Nullable Gap selectedGap,
            List<Mark> marks) {
        this(viewport, layout, colouring, regions, captions, theme, type, gapsShown, selectedGap, marks, Overdraw.NONE);
    }

    /// The same scene with this drawn over it.
    public MapScene overdrawn(Overdraw other) {
        return new MapScene(
                viewport, layout, colouring, regions, captions, theme, type, gapsShown, selectedGap, marks, other);
    }

    /// The same scene seen through another viewport, as the loupe does.
    public MapScene through(Viewport other) {
        return new MapScene(
                other, layout, colouring, regions, captions, theme, type, gapsShown, selectedGap, marks, overdraw);
    }

    /// The cells alone, seen through another viewport: without marks, overlays, and the outlines of gaps.
    public MapScene plain(Viewport other) {
        return new MapScene(
                other, layout, colouring, regions, captions, theme, type, false, null, List.of(), Overdraw.NONE);
    }

    /// The same scene in another theme, and so with colours of that theme.
    public MapScene dressed(Theme other, Colouring colours) {
        return new MapScene(
                viewport, layout, colours, regions, captions, other, type, gapsShown, selectedGap, marks, overdraw);
    }

    /// The same scene with other marks.
    public MapScene marked(List<Mark> others) {
        return new MapScene(
                viewport, layout, colouring, regions, captions, theme, type, gapsShown, selectedGap, others, overdraw);
    }
}
