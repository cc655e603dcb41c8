package org.portatlas.lesson;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.portatlas.registry.Assignment;
import org.portatlas.registry.Gap;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.PortStatus;
import org.portatlas.registry.Registry;
import org.portatlas.registry.RegistryRecord;
import org.portatlas.registry.Transport;
import org.portatlas.text.Texts;

/// Figures of the whole registry by name: `system.unassigned`, `tcp.assigned`, `registered.2006`. Immutable; any
/// thread.
final class RegistryFigures {
    private static final Texts TEXTS = new Texts(RegistryFigures.class);
    private static final Pattern SPAN = Pattern.compile("(\\d{1,5})-(\\d{1,5})");
    private static final int LAST_ASSIGNABLE = PortRange.USER.last();

    private final Registry registry;

    RegistryFigures(Registry registry) {
        this.registry = registry;
    }

    /// @param words of a placeholder's name, between its dots
    @Nullable
    String value(String[] words) {
        return switch (words.length) {
            case 1 ->
                switch (words[0]) {
                    case "edition" -> registry.edition();
                    case "records" -> grouped(registry.recordCount());
                    default -> null;
                };
            case 2 -> pair(words[0], words[1]);
            case 4 -> words[0].equals("count") ? count(words[1], words[2], words[3]) : null;
            default -> null;
        };
    }

    private @Nullable String pair(String about, String what) {
        if (about.equals("registered")) {
            return what.matches("(19|20)\\d\\d") ? grouped(registeredIn(what)) : null;
        }
        if (about.equals("all")) {
            return ofRange(0, PortRange.PORTS - 1, registry.gaps(), what);
        }
        for (PortRange range : PortRange.values()) {
            if (range.label().equals(about)) {
                return ofRange(range.first(), range.last(), registry.gaps(range), what);
            }
        }
        for (Transport transport : Transport.values()) {
            if (transport.label().equals(about)) {
                return ofTransport(transport, what);
            }
        }
        return about.equals("both") && what.equals("different-names") ? grouped(portsOfTwoNames()) : null;
    }

    private @Nullable String ofRange(int first, int last, List<Gap> gaps, String what) {
        Gap longest = gaps.stream().max(Comparator.comparingInt(Gap::length)).orElse(null);
        int ports = last - first + 1;
        return switch (what) {
            case "first" -> Integer.toString(first);
            case "last" -> Integer.toString(last);
            case "ports" -> grouped(ports);
            case "gaps" -> grouped(gaps.size());
            case "longest-gap" -> longest == null ? null : longest.first() + "–" + longest.last();
            case "longest-gap-length" -> longest == null ? null : grouped(longest.length());
            case "dated" -> grouped(count(first, last, this::isDated));
            case "assigned-percent" -> percent(count(first, last, port -> is(port, PortStatus.ASSIGNED)), ports);
            case "unassigned-percent" -> percent(count(first, last, port -> is(port, PortStatus.UNASSIGNED)), ports);
            default -> {
                PortStatus status = status(what);
                yield status == null ? null : grouped(count(first, last, port -> is(port, status)));
            }
        };
    }

    private @Nullable String ofTransport(Transport transport, String what) {
        return switch (what) {
            case "assigned" -> grouped(count(0, LAST_ASSIGNABLE, port -> isAssigned(port, transport)));
            case "alone" ->
                grouped(count(
                        0,
                        LAST_ASSIGNABLE,
                        port -> isAssigned(port, transport)
                                && Stream.of(Transport.values())
                                        .noneMatch(other -> other != transport && isAssigned(port, other))));
            default -> null;
        };
    }

    /// `count.unassigned.even.0-127`
    private @Nullable String count(String status, String which, String span) {
        PortStatus counted = status(status);
        Matcher matcher = SPAN.matcher(span);
        if (counted == null || !matcher.matches()) {
            return null;
        }
        int first = Integer.parseInt(matcher.group(1));
        int last = Integer.parseInt(matcher.group(2));
        if (first > last || last >= PortRange.PORTS) {
            return null;
        }
        return switch (which) {
            case "all" -> grouped(count(first, last, port -> is(port, counted)));
            case "even" -> grouped(count(first, last, port -> port % 2 == 0 && is(port, counted)));
            case "odd" -> grouped(count(first, last, port -> port % 2 == 1 && is(port, counted)));
            default -> null;
        };
    }

    /// How many ports have an assignment that was registered in that year.
    private int registeredIn(String year) {
        BitSet ports = new BitSet(PortRange.PORTS);
        for (RegistryRecord record : registry.records()) {
            String registered = record.registered();
            if (record.hasPort()
                    && record.status() == PortStatus.ASSIGNED
                    && registered != null
                    && registered.startsWith(year)) {
                ports.set(record.first(), record.last() + 1);
            }
        }
        return ports.cardinality();
    }

    /// How many ports have names for TCP and names for UDP, and none that is the same.
    private int portsOfTwoNames() {
        return count(0, LAST_ASSIGNABLE, port -> {
            Collection<String> tcp = names(port, Transport.TCP);
            Collection<String> udp = names(port, Transport.UDP);
            return !tcp.isEmpty() && !udp.isEmpty() && tcp.stream().noneMatch(udp::contains);
        });
    }

    private Collection<String> names(int port, Transport transport) {
        return registry.headline(port, transport) == null
                ? List.of()
                : registry.port(port).assignments().stream()
                        .filter(assignment -> assignment.transport() == transport)
                        .map(Assignment::service)
                        .filter(Objects::nonNull)
                        .toList();
    }

    private boolean isDated(int port) {
        return is(port, PortStatus.ASSIGNED)
                && registry.port(port).assignments().stream().anyMatch(assignment -> assignment.registered() != null);
    }

    private boolean is(int port, PortStatus status) {
        return registry.status(port) == status;
    }

    private boolean isAssigned(int port, Transport transport) {
        return registry.status(port, transport) == PortStatus.ASSIGNED;
    }

    private static @Nullable PortStatus status(String label) {
        return Stream.of(PortStatus.values())
                .filter(status -> status.label().equals(label))
                .findFirst()
                .orElse(null);
    }

    private static int count(int first, int last, IntPredicate counted) {
        return Math.toIntExact(
                IntStream.rangeClosed(first, last).filter(counted).count());
    }

    /// With the separators of the language.
    static String grouped(int number) {
        return Texts.number(number);
    }

    private static String percent(int part, int whole) {
        return TEXTS.get("percent", Texts.number(100.0 * part / whole, 1));
    }
}
