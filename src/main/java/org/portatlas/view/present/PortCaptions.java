package org.portatlas.view.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.PortStatus;
import org.portatlas.registry.Registry;
import org.portatlas.text.Texts;
import org.portatlas.view.detail.PortPage;
import org.portatlas.view.detail.PortPage.GapFacts;
import org.portatlas.view.detail.PortPage.ServiceFacts;

/// What is said of a port, and of all of them, in few and large words.
final class PortCaptions {
    private static final Texts TEXTS = new Texts(PortCaptions.class);
    private static final int MOST_SERVICES = 2;

    private PortCaptions() {}

    /// @param page null while no port is selected
    static Caption of(Registry registry, @Nullable PortPage page, List<String> here, String recent) {
        return page == null ? ofAll(registry, recent) : of(page, here, recent);
    }

    private static Caption of(PortPage page, List<String> here, String recent) {
        List<String> facts = new ArrayList<>();
        page.services().stream()
                .map(PortCaptions::words)
                .filter(words -> !words.isEmpty())
                .limit(MOST_SERVICES)
                .forEach(facts::add);
        GapFacts gap = page.gap();
        if (gap != null) {
            String caption = gap.caption();
            String words = caption.substring(0, 1).toLowerCase(Locale.ROOT) + caption.substring(1);
            facts.add(TEXTS.get("gap", gap.gap().first(), gap.gap().last(), words));
            facts.add(between(gap));
        }
        facts.add(page.range() + ".");
        return new Caption.OfPort(
                page.number(), page.bits(), gap == null ? page.status() : TEXTS.get("gap.title"), facts, here, recent);
    }

    /// The words behind the name, for the name is said already; empty if there are none.
    private static String words(ServiceFacts service) {
        String title = service.title();
        return title == null || title.isEmpty() || title.equalsIgnoreCase(service.name()) ? "" : title + ".";
    }

    private static String between(GapFacts gap) {
        String before = gap.previous() < 0 ? "" : gap.previous() + " " + gap.previousName();
        String after = gap.next() < 0 ? "" : gap.next() + " " + gap.nextName();
        return before.isEmpty() || after.isEmpty()
                ? TEXTS.get("gap.beside", before + after)
                : TEXTS.get("gap.between", before, after);
    }

    private static Caption ofAll(Registry registry, String recent) {
        return new Caption.OfPort(
                Texts.number(PortRange.PORTS),
                "",
                TEXTS.get("all"),
                List.of(
                        TEXTS.get("all.assigned", count(registry, PortStatus.ASSIGNED)),
                        TEXTS.get(
                                "all.unassigned",
                                count(registry, PortStatus.UNASSIGNED),
                                registry.gaps().size()),
                        TEXTS.get("all.dynamic", count(registry, PortStatus.DYNAMIC))),
                List.of(),
                recent);
    }

    private static int count(Registry registry, PortStatus status) {
        return Stream.of(PortRange.values())
                .mapToInt(range -> registry.count(range).getOrDefault(status, 0))
                .sum();
    }
}
