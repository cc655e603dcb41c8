package org.portatlas.view.detail;

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
import org.portatlas.view.detail.PortPage.Topic;

/// What a port's status is and what it means, in our words. *Unassigned* is never called free, *reserved* never
/// unassigned.
final class StatusTexts {
    private final Registry registry;
    private final Port port;

    StatusTexts(Registry registry, Port port) {
        this.registry = registry;
        this.port = port;
    }

    /// The status in one sentence.
    String sentence() {
        return switch (port.status()) {
            case ASSIGNED -> "Assigned: " + headlines();
            case RESERVED -> "Reserved: held back by IANA";
            case RETIRED -> "Retired: an assignment that was withdrawn";
            case UNASSIGNED -> {
                Gap gap = port.gap();
                yield gap == null || gap.length() == 1
                        ? "Unassigned: a gap of one port"
                        : "Unassigned: part of a gap of " + gap.length() + " ports";
            }
            case UNLISTED -> "Not listed: the registry has no row for it";
            case DYNAMIC -> "Dynamic: never assigned to a service";
        };
    }

    /// What follows from the status: the "What it means" of the pane.
    List<Topic> meaning() {
        return switch (port.status()) {
            case ASSIGNED ->
                Stream.concat(
                                Stream.of(new Topic("What an assignment says", ASSIGNED), differing()),
                                Stream.of(building()))
                        .filter(topic -> !topic.text().isEmpty())
                        .toList();
            case RESERVED -> List.of(new Topic("What reserved means", RESERVED), building());
            case RETIRED -> List.of(new Topic("What retired means", RETIRED), building());
            case UNASSIGNED ->
                List.of(
                        new Topic("Why gaps exist", whyGapsExist()),
                        new Topic("Why they matter", WHY_GAPS_MATTER),
                        new Topic("What could listen here all the same", whatCouldListen()),
                        building());
            case UNLISTED -> List.of(new Topic("What not listed means", UNLISTED), building());
            case DYNAMIC -> List.of(new Topic("What dynamic means", DYNAMIC), building());
        };
    }

    private static final String ASSIGNED =
            "IANA has noted which service may call this number its own. It does not say that the service runs here, nor that "
                    + "what runs here is that service: any program that is allowed to bind the port can use it. Look to know.";

    private static final String RESERVED =
            "IANA keeps this number back: for its own purposes, at the end of a range, or because a service gave it up and "
                    + "old software may still use it. Reserved is not unassigned: it is not there to be applied for.";

    private static final String RETIRED =
            "The number once belonged to a service and the assignment was withdrawn. Old software may still use it, which is "
                    + "why such numbers are handed out again only late and with care. (Retired is our word; the registry says "
                    + "it in its own wording.)";

    private static final String UNLISTED =
            "The registry has rows for this number on other transports, and none here. It says nothing, so nothing follows.";

    private static final String DYNAMIC =
            "The upper quarter of the port space is left to everybody. A connection that leaves this computer gets a port of "
                    + "its own for as long as it lasts, and the system's own range for that may lie elsewhere. A service must "
                    + "not count on a fixed number up here: another program may hold it at any moment. (RFC 6335, 8.1.2)";

    private static final String WHY_GAPS_MATTER =
            "A listener in a gap has no published name to explain it. That makes a gap worth a look: behind it may be "
                    + "something home-made, something misconfigured or something unwanted, and often something ordinary. For "
                    + "IANA gaps are room for services to come.";

    private String whyGapsExist() {
        return port.range() == PortRange.SYSTEM
                ? "Nobody has needed these numbers. Before TCP a connection took two ports and services were given odd ones, so "
                        + "low even numbers stayed empty; since 1992 the range ends at 1023, and newer services are given "
                        + "numbers above it. Unassigned is no failure, and it is not the same as free to use."
                : "Nobody has applied for these numbers yet: about one in eight User Ports is assigned, and a service that can "
                        + "be found by name (DNS SRV) needs no number of its own. Unassigned is no failure, and it is not the "
                        + "same as free to use.";
    }

    private String whatCouldListen() {
        StringBuilder text = new StringBuilder();
        if (port.range() == PortRange.SYSTEM && port.number() >= 600) {
            text.append(
                    "RPC programs: bindresvport hands privileged programs ports from 600 to 1023, and Linux NFS clients take "
                            + "665 to 1023 for their end of a connection, so a port here can be held without a service being \"on\" it. "
                            + "Mac OS X once used 600 to 1023 for NetInfo, too. ");
        } else if (port.range() == PortRange.USER && port.number() >= 32768) {
            text.append(
                    "The client end of a connection: Linux takes 32768 to 60999 for those unless it is told otherwise. ");
        }
        text.append(
                "A program of somebody's own, a development server, a container's published port, an administrator's choice, "
                        + "or malware that counts on nobody looking.");
        List<Integer> unauthorised = port.rows().stream()
                .flatMap(row -> row.unauthorisedPorts().stream())
                .distinct()
                .toList();
        if (unauthorised.contains(port.number())) {
            text.append(" IANA reports that this very port is used without authorisation.");
        } else if (!unauthorised.isEmpty()) {
            text.append(" IANA reports unauthorised use of ")
                    .append(PortRuns.of(unauthorised))
                    .append(" in the same row.");
        }
        return text.toString();
    }

    private Topic differing() {
        String tcp = registry.headline(port.number(), Transport.TCP);
        String udp = registry.headline(port.number(), Transport.UDP);
        boolean differ = tcp != null && udp != null && !tcp.equals(udp);
        return new Topic(
                "TCP and UDP differ",
                differ
                        ? "Over TCP this port is " + tcp + ", over UDP it is " + udp
                                + ": one does not stand for the other."
                        : "");
    }

    private Topic building() {
        return new Topic(
                "If you build a service",
                switch (port.range()) {
                    case SYSTEM ->
                        "Not here: apply to IANA for a User Port, or register a name alone and let DNS SRV records carry the "
                                + "port. For experiments there are 1021 and 1022. (RFC 6335, 6.1 and 8.1)";
                    case USER ->
                        "An unassigned User Port is not yours either, as long as you have not applied to IANA for it. Make the "
                                + "port configurable, or register a name alone and let DNS SRV records carry the port. (RFC 6335, 8.1)";
                    case DYNAMIC ->
                        "Bind port 0 and let the system choose, then tell your clients the number; for a fixed one apply to "
                                + "IANA for a User Port. (RFC 6335, 8.1.2)";
                });
    }

    /// Each first name with the transports it stands for, as in "shell (TCP), syslog (UDP)"; without them where all
    /// agree.
    private String headlines() {
        Map<String, List<Transport>> transports = new LinkedHashMap<>();
        for (Transport transport : Transport.values()) {
            if (registry.status(port.number(), transport) == PortStatus.ASSIGNED) {
                @Nullable String name = registry.headline(port.number(), transport);
                transports
                        .computeIfAbsent(name == null ? unnamed(transport) : name, key -> new java.util.ArrayList<>())
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
                .orElse("a service without a name");
    }
}
