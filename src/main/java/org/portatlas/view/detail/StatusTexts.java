package org.portatlas.view.detail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.portatlas.registry.Assignment;
import org.portatlas.registry.Gap;
import org.portatlas.registry.Port;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.PortStatus;
import org.portatlas.registry.Registry;
import org.portatlas.registry.Transport;
import org.portatlas.text.Texts;
import org.portatlas.view.detail.PortPage.Topic;

/// What a port's status is and what it means, in our words. *Unassigned* is never called free, *reserved* never
/// unassigned.
final class StatusTexts {
    private static final Texts TEXTS = new Texts(StatusTexts.class);

    private final Registry registry;
    private final Port port;

    StatusTexts(Registry registry, Port port) {
        this.registry = registry;
        this.port = port;
    }

    /// The status in one sentence.
    String sentence() {
        return switch (port.status()) {
            case ASSIGNED -> TEXTS.get("status.assigned", headlines());
            case RESERVED -> TEXTS.get("status.reserved");
            case RETIRED -> TEXTS.get("status.retired");
            case UNASSIGNED -> {
                Gap gap = port.gap();
                yield gap == null || gap.length() == 1
                        ? TEXTS.get("status.alone")
                        : TEXTS.get("status.gap", gap.length());
            }
            case UNLISTED -> TEXTS.get("status.unlisted");
            case DYNAMIC -> TEXTS.get("status.dynamic");
        };
    }

    /// What follows from the status: the "What it means" of the pane.
    List<Topic> meaning() {
        return switch (port.status()) {
            case ASSIGNED ->
                Stream.concat(
                                Stream.of(topic(TEXTS.get("assigned"), TEXTS.get("assigned.about")), differing()),
                                Stream.of(building()))
                        .filter(topic -> !topic.text().isEmpty())
                        .toList();
            case RESERVED -> List.of(topic(TEXTS.get("reserved"), TEXTS.get("reserved.about")), building());
            case RETIRED -> List.of(topic(TEXTS.get("retired"), TEXTS.get("retired.about")), building());
            case UNASSIGNED ->
                List.of(
                        topic(TEXTS.get("gaps.why"), whyGapsExist()),
                        topic(TEXTS.get("gaps.matter"), TEXTS.get("gaps.matter.about")),
                        topic(TEXTS.get("could"), whatCouldListen()),
                        building());
            case UNLISTED -> List.of(topic(TEXTS.get("unlisted"), TEXTS.get("unlisted.about")), building());
            case DYNAMIC -> List.of(topic(TEXTS.get("dynamic"), TEXTS.get("dynamic.about")), building());
        };
    }

    private static Topic topic(String heading, String text) {
        return new Topic(heading, text);
    }

    private String whyGapsExist() {
        return port.range() == PortRange.SYSTEM ? TEXTS.get("gaps.why.system") : TEXTS.get("gaps.why.user");
    }

    private String whatCouldListen() {
        List<String> sentences = new ArrayList<>();
        if (port.range() == PortRange.SYSTEM && port.number() >= 600) {
            sentences.add(TEXTS.get("could.rpc"));
        } else if (port.range() == PortRange.USER && port.number() >= 32768) {
            sentences.add(TEXTS.get("could.client"));
        }
        sentences.add(TEXTS.get("could.anything"));
        List<Integer> unauthorised = port.rows().stream()
                .flatMap(row -> row.unauthorisedPorts().stream())
                .distinct()
                .toList();
        if (unauthorised.contains(port.number())) {
            sentences.add(TEXTS.get("could.unauthorised"));
        } else if (!unauthorised.isEmpty()) {
            sentences.add(TEXTS.get("could.unauthorised.near", PortRuns.of(unauthorised)));
        }
        return String.join(" ", sentences);
    }

    private Topic differing() {
        String tcp = registry.headline(port.number(), Transport.TCP);
        String udp = registry.headline(port.number(), Transport.UDP);
        return topic(
                TEXTS.get("differ"),
                tcp == null || udp == null || tcp.equals(udp) ? "" : TEXTS.get("differ.about", tcp, udp));
    }

    private Topic building() {
        return topic(TEXTS.get("build"), TEXTS.of(port.range(), "build"));
    }

    /// Each first name with the transports it stands for, as in "shell (TCP), syslog (UDP)"; without them where all
    /// agree.
    private String headlines() {
        Map<String, List<Transport>> transports = new LinkedHashMap<>();
        for (Transport transport : Transport.values()) {
            if (registry.status(port.number(), transport) == PortStatus.ASSIGNED) {
                @Nullable String name = registry.headline(port.number(), transport);
                transports
                        .computeIfAbsent(name == null ? unnamed(transport) : name, key -> new ArrayList<>())
                        .add(transport);
            }
        }
        return transports.entrySet().stream()
                .map(entry -> entry.getKey() + " ("
                        + entry.getValue().stream()
                                .map(transport -> transport.label().toUpperCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))
                        + ")")
                .collect(Collectors.joining(", "));
    }

    private String unnamed(Transport transport) {
        return port.assignments().stream()
                .filter(assignment -> assignment.transport() == transport)
                .map(Assignment::title)
                .filter(title -> title != null)
                .findFirst()
                .orElse(TEXTS.get("status.nameless"));
    }
}
