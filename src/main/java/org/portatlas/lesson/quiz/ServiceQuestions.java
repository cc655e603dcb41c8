package org.portatlas.lesson.quiz;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.portatlas.lesson.ClassList;
import org.portatlas.registry.Assignment;
import org.portatlas.registry.Gap;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.PortSet;
import org.portatlas.registry.PortStatus;
import org.portatlas.registry.Registry;
import org.portatlas.registry.RegistryRecord;
import org.portatlas.text.Texts;

/// Questions about services and about what the registry says of a port. Immutable; any thread.
///
/// @param list the ports that the class is to know
record ServiceQuestions(Registry registry, ClassList list) {
    private static final Texts TEXTS = new Texts(ServiceQuestions.class);
    private static final int CHOICES = 4;
    private static final List<PortStatus> STATUSES =
            List.of(PortStatus.ASSIGNED, PortStatus.RESERVED, PortStatus.UNASSIGNED);

    /// "Click the port of ssh": right is every port that the registry has for a service of that name, and every one
    /// that the class calls so.
    QuizQuestion find(Random random) {
        return find(list.entries().get(random.nextInt(list.entries().size())));
    }

    private QuizQuestion find(ClassList.Entry entry) {
        PortSet right = ports(entry.name());
        return new QuizQuestion.Click(
                QuizKind.FIND_SERVICE,
                QuizKind.FIND_SERVICE.label() + " " + entry.name().toLowerCase(Locale.ROOT),
                TEXTS.get("find", entry.name(), right.size()),
                right,
                TEXTS.get("service.why", entry.name(), right, registered(entry.port())));
    }

    /// "Which service is this cell?" Several choices are never right: a name that would be is not offered as a wrong
    /// one.
    QuizQuestion ofCell(Random random) {
        return ofCell(list.entries().get(random.nextInt(list.entries().size())), random);
    }

    private QuizQuestion ofCell(ClassList.Entry entry, Random random) {
        List<String> choices = new ArrayList<>(wrongNames(entry, random));
        choices.add(entry.name());
        Collections.shuffle(choices, random);
        return new QuizQuestion.Choice(
                QuizKind.SERVICE_OF_CELL,
                QuizKind.SERVICE_OF_CELL.label() + " " + entry.port(),
                TEXTS.get("service", entry.port()),
                entry.port(),
                choices,
                Set.of(choices.indexOf(entry.name())),
                PortSet.of(entry.port()),
                TEXTS.get("service.why", entry.name(), entry.port(), registered(entry.port())));
    }

    /// "Is 793 assigned, reserved or unassigned?", each equally often; a System Port, for of the others nearly all are
    /// unassigned.
    QuizQuestion status(Random random) {
        List<int[]> systemPorts = STATUSES.stream()
                .map(this::systemPorts)
                .filter(ports -> ports.length > 0)
                .toList();
        int[] ports = systemPorts.get(random.nextInt(systemPorts.size()));
        return status(ports[random.nextInt(ports.length)]);
    }

    private QuizQuestion status(int port) {
        return new QuizQuestion.Choice(
                QuizKind.STATUS,
                QuizKind.STATUS.label() + " " + port,
                TEXTS.get("status", port),
                port,
                STATUSES.stream().map(status -> TEXTS.of(status, "one")).toList(),
                Set.of(STATUSES.indexOf(registry.status(port))),
                PortSet.of(port),
                why(port));
    }

    /// A question of these kinds once more, by what its key says after the kind; empty if list and registry have
    /// nothing for it any more.
    ///
    /// @param random for the wrong answers, and the order in which answers are offered
    Optional<QuizQuestion> again(QuizKind kind, String rest, Random random) {
        return switch (kind) {
            case FIND_SERVICE ->
                list.entries().stream()
                        .filter(entry -> entry.name().equalsIgnoreCase(rest))
                        .findFirst()
                        .map(this::find);
            case SERVICE_OF_CELL ->
                RangeQuestions.port(rest)
                        .flatMap(port -> list.entries().stream()
                                .filter(entry -> entry.port() == port)
                                .findFirst())
                        .map(entry -> ofCell(entry, random));
            case STATUS ->
                RangeQuestions.port(rest)
                        .filter(port -> STATUSES.contains(registry.status(port)))
                        .map(this::status);
            case RANGE_EDGE, RANGE_NAME, ESTIMATE_PLACE, ESTIMATE_COUNT -> Optional.empty();
        };
    }

    private int[] systemPorts(PortStatus status) {
        return IntStream.rangeClosed(PortRange.SYSTEM.first(), PortRange.SYSTEM.last())
                .filter(port -> registry.status(port) == status)
                .toArray();
    }

    private PortSet ports(String name) {
        BitSet ports = new BitSet(PortRange.PORTS);
        for (RegistryRecord record : registry.records()) {
            String service = record.service();
            if (record.hasPort() && service != null && service.equalsIgnoreCase(name)) {
                ports.set(record.first(), record.last() + 1);
            }
        }
        for (ClassList.Entry entry : list.entries()) {
            if (entry.name().equalsIgnoreCase(name)) {
                ports.set(entry.port());
            }
        }
        return PortSet.of(ports);
    }

    /// Other names of the class, and of the registry's System Ports where the class has too few.
    private List<String> wrongNames(ClassList.Entry right, Random random) {
        Set<String> names = new LinkedHashSet<>();
        List<ClassList.Entry> others = new ArrayList<>(list.entries());
        Collections.shuffle(others, random);
        for (ClassList.Entry other : others) {
            add(other.name(), right, names);
        }
        while (names.size() < CHOICES - 1) {
            String name = registry.headline(random.nextInt(PortRange.SYSTEM.length()));
            if (name != null) {
                add(name, right, names);
            }
        }
        return List.copyOf(names);
    }

    private void add(String name, ClassList.Entry right, Set<String> names) {
        if (names.size() < CHOICES - 1
                && names.stream().noneMatch(name::equalsIgnoreCase)
                && !ports(name).contains(right.port())) {
            names.add(name);
        }
    }

    private String why(int port) {
        return switch (registry.status(port)) {
            case ASSIGNED -> registered(port);
            case RESERVED -> TEXTS.get("status.reserved", port);
            case UNASSIGNED -> {
                Gap gap = registry.gapAt(port);
                yield gap == null
                        ? TEXTS.get("status.unassigned", port)
                        : TEXTS.get("status.unassigned.gap", port, gap.first(), gap.last());
            }
            case RETIRED -> TEXTS.get("status.retired", port);
            case UNLISTED -> TEXTS.get("status.unlisted", port);
            case DYNAMIC -> TEXTS.get("status.dynamic");
        };
    }

    private String registered(int port) {
        List<String> names = registry.port(port).assignments().stream()
                .map(Assignment::service)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return names.isEmpty()
                ? TEXTS.get("registered.none", port)
                : TEXTS.get("registered", String.join(", ", names), port);
    }
}
