package org.portatlas.sheet;

import java.util.List;
import org.portatlas.layer.LegendEntry;
import org.portatlas.map.MapScene;

/// All that a sheet depends on: equal sheets give equal pictures. Immutable; any thread.
///
/// @param scene the map, in a frame as wide as the sheet
/// @param legend what its colours mean, in its order
public record Sheet(MapScene scene, SheetWords words, List<LegendEntry> legend, SheetType type) {
    public Sheet {
        legend = List.copyOf(legend);
    }

    /// The characters that its typefaces must have beyond those of the map.
    public static String characters(SheetWords words, List<LegendEntry> legend) {
        StringBuilder all = new StringBuilder(words.all());
        for (LegendEntry entry : legend) {
            all.append(entry.label());
            LegendEntry.Scale scale = entry.scale();
            if (scale != null) {
                scale.ticks().forEach(tick -> all.append(tick.label()));
            }
        }
        return all.toString();
    }
}
