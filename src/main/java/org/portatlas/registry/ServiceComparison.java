package org.portatlas.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Compares the service names that have no port. Pure functions; any thread.
final class ServiceComparison {
    private static final List<Transport> TRANSPORTS = List.of(Transport.values());

    private ServiceComparison() {}

    /// A service on one transport protocol, or on none that is named.
    private record Name(String service, @Nullable Transport transport) {}

    static List<ServiceChange> between(Registry from, Registry to) {
        // Most records are the same: what is left after them is little.
        List<RegistryRecord> before = withoutPort(from);
        List<RegistryRecord> after = withoutPort(to);
        Set<RegistryRecord> same = new HashSet<>(before);
        same.retainAll(new HashSet<>(after));
        Map<Name, List<RegistryRecord>> older = byName(before, same);
        Map<Name, List<RegistryRecord>> newer = byName(after, same);
        DifferenceWords words = new DifferenceWords();
        List<ServiceChange> changes = new ArrayList<>();
        Set<Name> names = new HashSet<>(older.keySet());
        names.addAll(newer.keySet());
        for (Name name : names) {
            List<RegistryRecord> gone = older.getOrDefault(name, List.of());
            List<RegistryRecord> come = newer.getOrDefault(name, List.of());
            for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
                if (i >= gone.size()) {
                    changes.add(change(ChangeKind.ADDED, name, come.get(i), List.of(), newest(come.get(i), null)));
                } else if (i >= come.size()) {
                    changes.add(change(ChangeKind.RELEASED, name, gone.get(i), List.of(), null));
                } else {
                    changed(name, gone.get(i), come.get(i), words, changes);
                }
            }
        }
        changes.sort(Comparator.comparing((ServiceChange each) -> each.service(), String.CASE_INSENSITIVE_ORDER)
                .thenComparing(ServiceChange::service)
                .thenComparing(ServiceComparison::place));
        return joined(changes);
    }

    /// Where the service's transport protocol comes among all; -1 without one.
    private static int place(ServiceChange change) {
        return change.transports().isEmpty()
                ? -1
                : TRANSPORTS.indexOf(change.transports().getFirst());
    }

    private static void changed(
            Name name, RegistryRecord gone, RegistryRecord come, DifferenceWords words, List<ServiceChange> changes) {
        List<Difference> differences =
                Differences.of(gone.assignment(Transport.TCP), come.assignment(Transport.TCP), words);
        if (!differences.isEmpty()) {
            changes.add(change(ChangeKind.CHANGED, name, come, differences, newest(come, gone)));
        }
    }

    private static List<RegistryRecord> withoutPort(Registry registry) {
        return registry.records().stream().filter(record -> !record.hasPort()).toList();
    }

    private static Map<Name, List<RegistryRecord>> byName(List<RegistryRecord> records, Set<RegistryRecord> but) {
        Map<Name, List<RegistryRecord>> byName = new HashMap<>();
        for (RegistryRecord record : records) {
            String service = record.service();
            if (service != null && !but.contains(record)) {
                byName.computeIfAbsent(new Name(service, record.transport()), name -> new ArrayList<>())
                        .add(record);
            }
        }
        return byName;
    }

    private static ServiceChange change(
            ChangeKind kind, Name name, RegistryRecord shown, List<Difference> differences, @Nullable String date) {
        Transport transport = name.transport();
        return new ServiceChange(
                name.service(),
                transport == null ? List.of() : List.of(transport),
                kind,
                shown.title(),
                differences,
                date);
    }

    /// The newest date of a record that another has not.
    private static @Nullable String newest(RegistryRecord record, @Nullable RegistryRecord other) {
        TreeSet<String> dates = new TreeSet<>();
        dates(record).forEach(dates::add);
        if (other != null) {
            dates(other).forEach(dates::remove);
        }
        return dates.isEmpty() ? null : dates.last();
    }

    private static Stream<String> dates(RegistryRecord record) {
        return Stream.concat(Stream.ofNullable(record.registered()), Stream.ofNullable(record.modified()));
    }

    /// One line for a service that changed alike on several transport protocols.
    private static List<ServiceChange> joined(List<ServiceChange> changes) {
        List<ServiceChange> joined = new ArrayList<>();
        for (ServiceChange each : changes) {
            ServiceChange last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && areAlike(last, each)) {
                List<Transport> both = Stream.concat(last.transports().stream(), each.transports().stream())
                        .toList();
                joined.set(
                        joined.size() - 1,
                        new ServiceChange(
                                last.service(), both, last.kind(), last.title(), last.differences(), last.date()));
            } else {
                joined.add(each);
            }
        }
        return List.copyOf(joined);
    }

    private static boolean areAlike(ServiceChange one, ServiceChange other) {
        return one.service().equals(other.service())
                && one.kind() == other.kind()
                && Objects.equals(one.title(), other.title())
                && one.differences().equals(other.differences())
                && Objects.equals(one.date(), other.date())
                && !one.transports().isEmpty()
                && !other.transports().isEmpty();
    }
}
