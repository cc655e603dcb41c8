package org.portatlas.view.detail;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.portatlas.registry.Gap;
import org.portatlas.registry.Port;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.Registry;
import org.portatlas.view.detail.PortPage.GapFacts;

/// A gap's length, its rank in its range, and its neighbours.
final class GapTexts {
    private GapTexts() {}

    static @Nullable GapFacts of(Registry registry, Port port) {
        Gap gap = port.gap();
        if (gap == null) {
            return null;
        }
        OptionalInt previous = registry.previousAssigned(gap.first());
        OptionalInt next = registry.nextAssigned(gap.last());
        return new GapFacts(
                gap,
                caption(registry, gap),
                previous.orElse(-1),
                name(registry, previous),
                next.orElse(-1),
                name(registry, next));
    }

    private static String caption(Registry registry, Gap gap) {
        PortRange range = PortRange.of(gap.first());
        int rank = registry.gapRank(gap);
        String place = rank == 1 ? "the longest" : ordinal(rank) + " longest";
        return "Gap of " + gap.length() + (gap.length() == 1 ? " port, " : " ports, ") + place + " of "
                + registry.gaps(range).size() + " in " + (range == PortRange.SYSTEM ? "System" : "User");
    }

    private static String name(Registry registry, OptionalInt port) {
        String name = port.isPresent() ? registry.headline(port.getAsInt()) : null;
        return name == null ? "" : name;
    }

    static String ordinal(int number) {
        boolean teens = number % 100 / 10 == 1;
        return number
                + switch (teens ? 0 : number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }
}
