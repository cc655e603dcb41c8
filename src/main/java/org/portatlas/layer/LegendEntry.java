package org.portatlas.layer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portatlas.map.Swatch;
import org.portatlas.text.Texts;

/// One entry of a legend, or a remark on it.
///
/// @param swatches how its cells look: one, or one for each range; the steps of a scale in order; none for a remark
/// @param text what they mean, a word or two; the same for as long as the layer is shown
/// @param ports how many ports that is; 0 for a remark
/// @param detail the same number taken apart, or what the remark means, for those who ask
/// @param scale what is written along it, if the swatches are the steps of a scale; else null
public record LegendEntry(
        List<Swatch> swatches,
        String text,
        int ports,
        String detail,
        @Nullable Scale scale) {
    private static final Texts TEXTS = new Texts(LegendEntry.class);

    /// The numbers along a scale.
    ///
    /// @param ticks from the first step to the last, in order, at least two
    /// @param counted whether it says anything how many ports it covers
    public record Scale(List<Tick> ticks, boolean counted) {
        public Scale {
            ticks = List.copyOf(ticks);
        }
    }

    /// A number on a scale.
    ///
    /// @param at where it stands: 0 is the first step, 1 the last
    public record Tick(double at, String label) {}

    public LegendEntry {
        swatches = List.copyOf(swatches);
    }

    /// An entry that is no scale.
    public LegendEntry(List<Swatch> swatches, String text, int ports, String detail) {
        this(swatches, text, ports, detail, null);
    }

    /// A remark on the whole legend.
    static LegendEntry remark(String text, String detail) {
        return new LegendEntry(List.of(), text, 0, detail);
    }

    public boolean isRemark() {
        return swatches.isEmpty();
    }

    public boolean isScale() {
        return scale != null;
    }

    /// The same entry in other looks.
    LegendEntry in(List<Swatch> others) {
        return new LegendEntry(others, text, ports, detail, scale);
    }

    /// What is written beside the swatches: the text, and how many ports it is.
    public String label() {
        return swatches.isEmpty() || (scale != null && !scale.counted())
                ? text
                : TEXTS.get("legend.label", text, Texts.number(ports));
    }
}
