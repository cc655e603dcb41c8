package org.portatlas.view.detail;

import org.portatlas.registry.PortRange;
import org.portatlas.registry.PortStatus;
import org.portatlas.registry.Registry;

/// One of the three ranges in three lines, for the pane of nothing selected.
///
/// @param id the style class of its colour
/// @param first where a click leads
record RangeCard(String id, int first, String title, String counts, String rule) {
    static RangeCard of(Registry registry, PortRange range) {
        var count = registry.count(range);
        String counts = range == PortRange.DYNAMIC
                ? String.format("%,d ports, none ever assigned", range.length())
                : String.format(
                        "%,d ports: %,d assigned, %,d unassigned",
                        range.length(),
                        count.getOrDefault(PortStatus.ASSIGNED, 0),
                        count.getOrDefault(PortStatus.UNASSIGNED, 0));
        return new RangeCard(range.label(), range.first(), RangeTexts.nameAndBounds(range), counts, rule(range));
    }

    private static String rule(PortRange range) {
        return switch (range) {
            case SYSTEM ->
                "Assigned through IETF documents or the IESG alone. Many systems ask for privilege to bind one.";
            case USER -> "Assigned by IANA on application, after a review. Most systems let any process bind one.";
            case DYNAMIC -> "Never assigned: for connections that leave this computer, and for private use.";
        };
    }
}
