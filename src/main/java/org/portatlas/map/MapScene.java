package org.portatlas.map;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portatlas.registry.Gap;

/// All that a picture of the map depends on: two equal scenes give equal pixels. Immutable.
///
/// @param gapsShown whether gaps are highlighted by outline and hatch
/// @param selectedGap the gap whose hatch stands out, `null` for none
/// @param marks this machine's marks, drawn in this order over everything else
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
        List<Mark> marks) {
    public MapScene {
        marks = List.copyOf(marks);
    }

    /// The same scene seen through another viewport, as the loupe does.
    public MapScene through(Viewport other) {
        return new MapScene(other, layout, colouring, regions, captions, theme, type, gapsShown, selectedGap, marks);
    }

    /// The same scene with other marks.
    public MapScene marked(List<Mark> others) {
        return new MapScene(
                viewport, layout, colouring, regions, captions, theme, type, gapsShown, selectedGap, others);
    }
}
