package org.portatlas.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.portatlas.registry.Difference.Aspect;

/// Gathers what two editions say differently of one port or service. What is the same for several
/// transport protocols is one difference. For one port, on one thread.
final class Differences {
    /// In the order of the aspects, then as they were found.
    private final Map<Said, List<Transport>> found = new LinkedHashMap<>();

    private record Said(Aspect aspect, String before, String after, boolean overAll) {}

    private final DifferenceWords words;

    private Differences(DifferenceWords words) {
        this.words = words;
    }

    /// All that differs between two states of one port.
    static List<Difference> of(Port before, Port after, DifferenceWords words) {
        Differences differences = new Differences(words);
        if (before.status() != after.status()) {
            differences.add(Aspect.STATUS, words.of(before.status()), words.of(after.status()), null);
        }
        for (Transport transport : Transport.values()) {
            differences.status(before, after, transport);
            differences.assignments(on(transport, before), on(transport, after), transport);
            differences.add(
                    Aspect.DATES,
                    differences.rowDates(before, transport),
                    differences.rowDates(after, transport),
                    transport);
            differences.add(
                    Aspect.REMARKS,
                    differences.misuse(before, transport),
                    differences.misuse(after, transport),
                    transport);
        }
        return differences.sorted();
    }

    /// What differs between two assignments of the same service name.
    static List<Difference> of(Assignment before, Assignment after, DifferenceWords words) {
        Differences differences = new Differences(words);
        differences.facts(before, after, null);
        return differences.sorted();
    }

    /// The newest date that only the newer of two states has.
    static @Nullable String newDate(Port before, Port after) {
        TreeSet<String> dates = new TreeSet<>();
        dates(after).forEach(dates::add);
        dates(before).forEach(dates::remove);
        return dates.isEmpty() ? null : dates.last();
    }

    private static Stream<String> dates(Port port) {
        return Stream.concat(
                port.assignments().stream().flatMap(each -> Stream.ofNullable(each.registered())),
                Stream.concat(
                        port.assignments().stream().flatMap(each -> Stream.ofNullable(each.modified())),
                        port.rows().stream().flatMap(each -> Stream.ofNullable(each.modified()))));
    }

    private static List<Assignment> on(Transport transport, Port port) {
        return port.assignments().stream()
                .filter(each -> each.transport() == transport)
                .toList();
    }

    private void status(Port before, Port after, Transport transport) {
        PortStatus one = before.byTransport().get(transport);
        PortStatus other = after.byTransport().get(transport);
        if (one != null && other != null && one != other) {
            add(Aspect.STATUS, words.of(one), words.of(other), transport);
        }
    }

    private void assignments(List<Assignment> before, List<Assignment> after, Transport transport) {
        if (before.equals(after)) {
            return;
        }
        Map<String, List<Assignment>> older = byName(before);
        List<Assignment> come = new ArrayList<>();
        for (Assignment each : after) {
            List<Assignment> namesakes = older.getOrDefault(name(each), List.of());
            if (namesakes.isEmpty()) {
                come.add(each);
            } else {
                facts(namesakes.removeFirst(), each, transport);
            }
        }
        List<Assignment> gone = older.values().stream().flatMap(List::stream).toList();
        if (come.isEmpty() && gone.isEmpty()) {
            add(Aspect.SERVICES, names(before), names(after), transport);
        }
        gone.forEach(each -> service(each, null, transport));
        come.forEach(each -> service(null, each, transport));
    }

    /// A service that came or went, with all that is said of it.
    private void service(@Nullable Assignment before, @Nullable Assignment after, Transport transport) {
        add(Aspect.SERVICES, before == null ? "" : name(before), after == null ? "" : name(after), transport);
        facts(before, after, transport);
    }

    private static Map<String, List<Assignment>> byName(List<Assignment> assignments) {
        Map<String, List<Assignment>> byName = new LinkedHashMap<>();
        assignments.forEach(each ->
                byName.computeIfAbsent(name(each), name -> new ArrayList<>()).add(each));
        return byName;
    }

    private void facts(@Nullable Assignment before, @Nullable Assignment after, @Nullable Transport transport) {
        add(Aspect.TITLES, title(before), title(after), transport);
        boolean registered = !date(before, Assignment::registered).equals(date(after, Assignment::registered));
        boolean modified = !date(before, Assignment::modified).equals(date(after, Assignment::modified));
        add(Aspect.DATES, dates(before, registered, modified), dates(after, registered, modified), transport);
        add(Aspect.REFERENCES, references(before), references(after), transport);
        add(Aspect.REMARKS, remarks(before), remarks(after), transport);
    }

    /// A nameless service is called by its title.
    private static String title(@Nullable Assignment assignment) {
        return assignment == null || assignment.service() == null ? "" : orNothing(assignment.title());
    }

    private static String date(@Nullable Assignment assignment, Function<Assignment, @Nullable String> which) {
        return assignment == null ? "" : orNothing(which.apply(assignment));
    }

    /// Those dates that differ.
    private String dates(@Nullable Assignment assignment, boolean registered, boolean modified) {
        StringJoiner dates = new StringJoiner(", ");
        if (registered && assignment != null && assignment.registered() != null) {
            dates.add(words.registered(assignment.registered()));
        }
        if (modified && assignment != null && assignment.modified() != null) {
            dates.add(words.modified(assignment.modified()));
        }
        return dates.toString();
    }

    private static String references(@Nullable Assignment assignment) {
        return assignment == null ? "" : String.join(", ", assignment.references());
    }

    private String remarks(@Nullable Assignment assignment) {
        StringJoiner remarks = new StringJoiner(", ");
        if (assignment != null && assignment.alias()) {
            remarks.add(words.alias(name(assignment)));
        }
        if (assignment != null && assignment.widespreadUnassignedUse()) {
            remarks.add(words.widespread());
        }
        return remarks.toString();
    }

    /// When the rows were modified that say of the port that nobody has it.
    private String rowDates(Port port, Transport transport) {
        StringJoiner dates = new StringJoiner(", ");
        for (RegistryRow row : port.rows()) {
            if (row.status() != PortStatus.ASSIGNED && row.modified() != null && row.concerns(transport)) {
                dates.add(words.of(row.status()) + " " + row.modified());
            }
        }
        return dates.toString();
    }

    private String misuse(Port port, Transport transport) {
        boolean reported = port.rows().stream()
                .anyMatch(row -> row.unauthorisedPorts().contains(port.number()) && row.concerns(transport));
        return reported ? words.unauthorised() : "";
    }

    private static String names(List<Assignment> assignments) {
        return String.join(", ", assignments.stream().map(Differences::name).toList());
    }

    /// The service's name, or what stands for one.
    private static String name(Assignment assignment) {
        String service = assignment.service();
        return service == null ? orNothing(assignment.title()) : service;
    }

    private static String orNothing(@Nullable String text) {
        return text == null ? "" : text;
    }

    /// Notes what differs; nothing if it does not.
    /// @param transport null if it is said over all of them
    private void add(Aspect aspect, String before, String after, @Nullable Transport transport) {
        if (before.equals(after)) {
            return;
        }
        List<Transport> transports =
                found.computeIfAbsent(new Said(aspect, before, after, transport == null), said -> new ArrayList<>());
        if (transport != null && !transports.contains(transport)) {
            transports.add(transport);
        }
    }

    private List<Difference> sorted() {
        return found.entrySet().stream()
                .map(each -> new Difference(
                        each.getKey().aspect(),
                        each.getValue(),
                        each.getKey().before(),
                        each.getKey().after()))
                .sorted(Comparator.comparing(Difference::aspect))
                .toList();
    }
}
