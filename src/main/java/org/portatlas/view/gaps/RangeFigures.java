package org.portatlas.view.gaps;

import java.util.List;
import org.portatlas.registry.Gap;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.PortStatus;
import org.portatlas.registry.Registry;
import org.portatlas.text.Texts;

/// How full a range is, computed from the registry, beside what RFC 6335 said of it in 2011.
///
/// @param then in the RFC's words; a dash where it says nothing
/// @param longest the length of the longest gap, 0 if there is none
/// @param median the length that as many gaps exceed as fall short of, 0 if there is none
record RangeFigures(
        String name, int ports, int assigned, int unassigned, int gaps, int longest, double median, String then) {
    private static final Texts TEXTS = new Texts(RangeFigures.class);

    /// What must stand wherever the two are shown together.
    /// Why the two shares are no measure.
    static String caution() {
        return TEXTS.get("caution");
    }

    /// The name of a range.
    static String name(PortRange range) {
        return TEXTS.of(range);
    }

    /// System and User Ports; Dynamic Ports are never assigned and have no gaps.
    static List<RangeFigures> of(Registry registry) {
        return List.of(
                of(registry, PortRange.SYSTEM, TEXTS.get("then.system")),
                of(registry, PortRange.USER, TEXTS.get("then.user")));
    }

    private static RangeFigures of(Registry registry, PortRange range, String then) {
        int[] lengths =
                registry.gaps(range).stream().mapToInt(Gap::length).sorted().toArray();
        int half = lengths.length / 2;
        double median = lengths.length == 0
                ? 0
                : lengths.length % 2 == 1 ? lengths[half] : (lengths[half - 1] + lengths[half]) / 2.0;
        var count = registry.count(range);
        return new RangeFigures(
                name(range),
                range.length(),
                count.getOrDefault(PortStatus.ASSIGNED, 0),
                count.getOrDefault(PortStatus.UNASSIGNED, 0),
                lengths.length,
                lengths.length == 0 ? 0 : lengths[lengths.length - 1],
                median,
                then);
    }

    /// The share of assigned ports, "67.7 %".
    String now() {
        return share(assigned);
    }

    String unassignedShare() {
        return share(unassigned);
    }

    /// "3" or "3.5".
    String medianText() {
        return median == Math.rint(median) ? Integer.toString((int) median) : Texts.number(median, 1);
    }

    private String share(int part) {
        return TEXTS.get("percent", Texts.number(100.0 * part / ports, 1));
    }
}
