package org.portatlas.app;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.portatlas.registry.Assignment;
import org.portatlas.registry.Gap;
import org.portatlas.registry.Port;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.PortStatus;
import org.portatlas.registry.Registry;
import org.portatlas.registry.RegistryRow;
import org.portatlas.registry.Transport;

/// What `lookup` prints for people of ports: aligned columns, the edition last. Its wording is no contract; scripts
/// read JSON.
final class LookupText {
    private final Registry registry;
    private final PrintWriter out;

    LookupText(Registry registry, PrintWriter out) {
        this.registry = registry;
        this.out = out;
    }

    /// One port: its status, services, rows and gap.
    void port(int number) {
        Port port = registry.port(number);
        out.println(number + "  " + Port.hex(number) + "  " + name(port.range()) + " Port  " + sentence(port.status()));
        if (port.byTransport().values().stream().distinct().count() > 1) {
            out.println("  by transport   "
                    + port.byTransport().entrySet().stream()
                            .map(entry -> entry.getKey().label() + " "
                                    + entry.getValue().label())
                            .collect(Collectors.joining(", ")));
        }
        services(port.assignments());
        Gap gap = port.gap();
        if (gap != null) {
            out.println("  gap   " + ends(gap.first(), gap.last()) + "   " + describe(gap));
        }
        port.rows().stream()
                .filter(row -> row.status() != PortStatus.ASSIGNED
                        || row.first() != row.last()
                        || !row.unauthorisedPorts().isEmpty())
                .forEach(row -> out.println("  row   " + ends(row.first(), row.last()) + "   " + describe(row)));
        edition();
    }

    /// A line for each port, and one for a run of ports with the same status and no service.
    void range(int first, int last) {
        Columns columns = new Columns();
        int start = first;
        for (int port = first; port <= last; port++) {
            PortStatus status = registry.status(port);
            boolean runsOn = port < last
                    && status != PortStatus.ASSIGNED
                    && registry.status(port + 1) == status
                    && PortRange.of(port + 1) == PortRange.of(port);
            if (!runsOn) {
                columns.add(ends(start, port), status.label(), names(port));
                start = port + 1;
            }
        }
        columns.print(out);
        edition();
    }

    /// A line for each name and title, with the transports that share them.
    private void services(List<Assignment> assignments) {
        Map<List<String>, List<String>> transports = new LinkedHashMap<>();
        for (Assignment assignment : assignments) {
            String name = Objects.requireNonNullElse(assignment.service(), "")
                    + (assignment.alias() ? " (old spelling)" : "");
            transports
                    .computeIfAbsent(List.of(name, details(assignment)), key -> new ArrayList<>())
                    .add(assignment.transport().label());
        }
        Columns columns = new Columns();
        transports.forEach(
                (service, labels) -> columns.add(service.getFirst(), String.join(" ", labels), service.getLast()));
        columns.print(out);
    }

    private static String details(Assignment assignment) {
        StringJoiner details = new StringJoiner(" | ").setEmptyValue("");
        if (assignment.title() != null) {
            details.add(assignment.title());
        }
        if (assignment.registered() != null) {
            details.add("registered " + assignment.registered());
        }
        if (!assignment.references().isEmpty()) {
            details.add(String.join(" ", assignment.references()));
        }
        if (assignment.widespreadUnassignedUse()) {
            details.add("an unassigned but widespread use");
        }
        return details.toString();
    }

    private String describe(Gap gap) {
        PortRange range = PortRange.of(gap.first());
        StringBuilder text = new StringBuilder(gap.length() == 1 ? "1 port" : gap.length() + " ports");
        int rank = registry.gapRank(gap);
        text.append(", ").append(rank == 1 ? "the" : ordinal(rank)).append(" longest of ");
        text.append(registry.gaps(range).size()).append(" in ").append(name(range));
        registry.previousAssigned(gap.first())
                .ifPresent(
                        port -> text.append(", after ").append(port).append(' ').append(names(port)));
        registry.nextAssigned(gap.last())
                .ifPresent(port ->
                        text.append(", before ").append(port).append(' ').append(names(port)));
        return text.toString();
    }

    private static String describe(RegistryRow row) {
        StringBuilder text = new StringBuilder();
        Transport transport = row.transport();
        if (transport != null) {
            text.append(transport.label()).append(' ');
        }
        text.append(row.status().label());
        if (row.modified() != null) {
            text.append(", modified ").append(row.modified());
        }
        if (!row.unauthorisedPorts().isEmpty()) {
            text.append("; IANA reports unauthorised use of ");
            text.append(row.unauthorisedPorts().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
        return text.toString();
    }

    /// The port's headline; both where tcp and udp differ, for one never stands for the other.
    private String names(int port) {
        Set<String> names = new LinkedHashSet<>();
        for (Transport transport : Transport.values()) {
            String name = registry.headline(port, transport);
            if (name != null) {
                names.add(name);
            }
        }
        return String.join(" / ", names);
    }

    private void edition() {
        out.println("IANA's registry, edition " + registry.edition());
        out.flush();
    }

    private static String sentence(PortStatus status) {
        return switch (status) {
            case ASSIGNED -> "assigned";
            case RESERVED -> "reserved: held back by IANA";
            case RETIRED -> "retired: once assigned, no longer";
            case UNASSIGNED -> "unassigned: available for assignment upon request";
            case UNLISTED -> "not listed";
            case DYNAMIC -> "dynamic: never assigned";
        };
    }

    private static String name(PortRange range) {
        return switch (range) {
            case SYSTEM -> "System";
            case USER -> "User";
            case DYNAMIC -> "Dynamic";
        };
    }

    static String ends(int first, int last) {
        return first == last ? Integer.toString(first) : first + "-" + last;
    }

    private static String ordinal(int number) {
        int tens = number % 100;
        String ending = tens >= 11 && tens <= 13
                ? "th"
                : switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return number + ending;
    }
}
