package org.portatlas.view.detail;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.portatlas.registry.Gap;
import org.portatlas.registry.Port;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.Registry;
import org.portatlas.text.Texts;
import org.portatlas.view.PortWords;
import org.portatlas.view.detail.PortPage.GapFacts;

/// A gap's length, its rank in its range, and its neighbours.
final class GapTexts {
    private static final Texts TEXTS = new Texts(GapTexts.class);

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
        int of = registry.gaps(range).size();
        return rank == 1
                ? TEXTS.get("gap.longest", gap.length(), of, PortWords.of(range))
                : TEXTS.get("gap.ranked", gap.length(), of, PortWords.of(range), ordinal(rank));
    }

    private static String name(Registry registry, OptionalInt port) {
        String name = port.isPresent() ? registry.headline(port.getAsInt()) : null;
        return name == null ? "" : name;
    }

    static String ordinal(int number) {
        boolean teens = number % 100 / 10 == 1;
        return switch (teens ? 0 : number % 10) {
            case 1 -> TEXTS.get("ordinal.st", number);
            case 2 -> TEXTS.get("ordinal.nd", number);
            case 3 -> TEXTS.get("ordinal.rd", number);
            default -> TEXTS.get("ordinal.th", number);
        };
    }
}
