package org.portatlas.view.detail;

import org.portatlas.registry.PortRange;
import org.portatlas.registry.PortStatus;
import org.portatlas.registry.Registry;
import org.portatlas.text.Texts;

/// One of the three ranges in three lines, for the pane of nothing selected.
///
/// @param id the style class of its colour
/// @param first where a click leads
record RangeCard(String id, int first, String title, String counts, String rule) {
    private static final Texts TEXTS = new Texts(RangeCard.class);

    static RangeCard of(Registry registry, PortRange range) {
        var count = registry.count(range);
        String counts = range == PortRange.DYNAMIC
                ? TEXTS.get("card.dynamic", range.length())
                : TEXTS.get(
                        "card.counts",
                        range.length(),
                        count.getOrDefault(PortStatus.ASSIGNED, 0),
                        count.getOrDefault(PortStatus.UNASSIGNED, 0));
        return new RangeCard(
                range.label(), range.first(), RangeTexts.nameAndBounds(range), counts, TEXTS.of(range, "rule"));
    }
}
