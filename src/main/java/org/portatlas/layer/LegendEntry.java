package org.portatlas.layer;

import java.util.List;
import org.portatlas.map.Swatch;

/// One entry of a legend, or a remark on it.
///
/// @param swatches how its cells look: one, or one for each range; none for a remark
/// @param text what they mean, a word or two
/// @param ports how many ports that is; 0 for a remark
/// @param detail the same number taken apart, or what the remark means, for those who ask
public record LegendEntry(List<Swatch> swatches, String text, int ports, String detail) {
    /// A remark on the whole legend.
    static LegendEntry remark(String text, String detail) {
        return new LegendEntry(List.of(), text, 0, detail);
    }

    /// What is written beside the swatches: the text, and how many ports it is.
    public String label() {
        return swatches.isEmpty() ? text : String.format("%s %,d", text, ports);
    }
}
