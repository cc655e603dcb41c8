package org.portatlas.layer;

import java.util.List;
import org.portatlas.map.Swatch;

/// One entry of a legend.
///
/// @param swatches how its cells look: one, or one for each range
/// @param text what they mean, a word or two
/// @param ports how many ports that is
/// @param detail the same number taken apart, for those who ask
public record LegendEntry(List<Swatch> swatches, String text, int ports, String detail) {}
