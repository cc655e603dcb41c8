package org.portatlas.layer;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.portatlas.machine.BindRules;
import org.portatlas.machine.HostSystem;
import org.portatlas.machine.LocalRanges;
import org.portatlas.machine.PortSpan;
import org.portatlas.map.OverlayInk;
import org.portatlas.text.Texts;

/// The rules of one machine as overlays, each with the setting that it was read from; where a system has no such rule
/// or does not tell, the sentence says so.
final class MachineRules {
    private static final Texts TEXTS = new Texts(MachineRules.class);

    private final BindRules rules;
    private final LocalRanges ranges;

    MachineRules(BindRules rules, LocalRanges ranges) {
        this.rules = rules;
        this.ranges = ranges;
    }

    Overlay ephemeral() {
        PortSpan span = ranges.ephemeral();
        String source = switch (rules.system()) {
            case LINUX ->
                rules.readFromSystem()
                        ? TEXTS.get("ephemeral.linux", span.first(), span.last())
                        : TEXTS.get("ephemeral.linux.usual");
            case MACOS -> TEXTS.get("ephemeral.macos");
            case WINDOWS -> TEXTS.get("ephemeral.windows");
            case OTHER -> TEXTS.get("ephemeral.other");
        };
        return new Overlay(
                "ephemeral",
                TEXTS.get("ephemeral"),
                TEXTS.get("ephemeral.about", source),
                List.of(span),
                OverlayInk.AMBER);
    }

    Overlay reserved() {
        String sentence;
        if (rules.system() != HostSystem.LINUX) {
            sentence = TEXTS.get("reserved.elsewhere");
        } else if (!ranges.isReservedKnown()) {
            sentence = TEXTS.get("reserved.unread");
        } else if (ranges.reserved().isEmpty()) {
            sentence = TEXTS.get("reserved.none");
        } else {
            sentence = TEXTS.get(
                    "reserved.about",
                    ranges.reserved().stream().map(PortSpan::toString).collect(Collectors.joining(",")));
        }
        return new Overlay("reserved", TEXTS.get("reserved"), sentence, ranges.reserved(), OverlayInk.CREAM);
    }

    Overlay privileged() {
        @Nullable PortSpan span = ranges.privileged();
        String sentence = switch (rules.system()) {
            case LINUX ->
                span == null
                        ? TEXTS.get("privileged.nobody", privilegeSource())
                        : TEXTS.get("privileged.linux", privilegeSource());
            case MACOS -> TEXTS.get("privileged.macos");
            case WINDOWS -> TEXTS.get("privileged.windows");
            case OTHER -> TEXTS.get("privileged.other");
        };
        return new Overlay(
                Overlays.PRIVILEGED,
                TEXTS.get("privileged"),
                sentence,
                span == null ? List.of() : List.of(span),
                OverlayInk.TAUPE);
    }

    private String privilegeSource() {
        return rules.readFromSystem()
                ? TEXTS.get("privileged.read", rules.firstUnprivileged())
                : TEXTS.get("privileged.usual");
    }

    Overlay excluded() {
        List<PortSpan> spans = Stream.concat(ranges.excluded().tcp().stream(), ranges.excluded().udp().stream())
                .distinct()
                .sorted(java.util.Comparator.comparingInt(PortSpan::first))
                .toList();
        String sentence;
        if (rules.system() != HostSystem.WINDOWS) {
            sentence = TEXTS.get("excluded.elsewhere");
        } else if (ranges.excluded().report() != null
                && !ranges.excluded().report().ok()) {
            sentence = TEXTS.get("excluded.unread");
        } else if (spans.isEmpty()) {
            sentence = TEXTS.get("excluded.none");
        } else {
            sentence = TEXTS.get("excluded.about");
        }
        return new Overlay("excluded", TEXTS.get("excluded"), sentence, spans, OverlayInk.RUST);
    }
}
