package org.portatlas.registry;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.portatlas.registry.Difference.Aspect;
import org.portatlas.text.Texts;

/// What changed, in words for people. Pure functions; any thread.
public final class ChangeWords {
    private static final Texts TEXTS = new Texts(ChangeWords.class);
    private static final int MOST_ASPECTS = 3;

    private ChangeWords() {}

    /// One thing that changed.
    ///
    /// @param aspect what kind of thing; null where several stand together
    /// @param about what, as in "udp title"; "" where the sides say it
    /// @param before "" for nothing
    /// @param after "" for nothing
    /// @param bare whether a side that is empty goes without saying
    public record Line(@Nullable Aspect aspect, String about, String before, String after, boolean bare) {
        /// Both sides with an arrow between them. Of two titles of which one is the beginning of
        /// the other, the shorter one: the registry breaks its lines elsewhere in each of its
        /// forms, and a title is the first line.
        public String text() {
            if (bare && (before.isEmpty() || after.isEmpty())) {
                return before + after;
            }
            return isCut(before, after)
                    ? TEXTS.get("change.cut", before.length() < after.length() ? before : after)
                    : orNone(before) + " → " + orNone(after);
        }

        private boolean isCut(String one, String other) {
            return aspect == Aspect.TITLES
                    && !one.isEmpty()
                    && !other.isEmpty()
                    && (one.startsWith(other) || other.startsWith(one));
        }
    }

    /// What is worth a line of a port's change. Of one that was added or released, what is said of
    /// its services stands together; the statuses of single transport protocols are left out where
    /// the one over all of them says enough.
    public static List<Line> lines(PortChange change) {
        if (change.kind() == ChangeKind.CHANGED) {
            return lines(change.differences());
        }
        List<Line> lines = new ArrayList<>();
        Map<List<Transport>, List<Difference>> services = new LinkedHashMap<>();
        for (Difference each : change.differences()) {
            if (each.aspect() == Aspect.STATUS && each.transports().isEmpty()) {
                lines.add(new Line(Aspect.STATUS, about(each), each.before(), each.after(), true));
            } else if (each.aspect() != Aspect.STATUS) {
                services.computeIfAbsent(each.transports(), on -> new ArrayList<>())
                        .add(each);
            }
        }
        services.forEach((on, all) -> lines.add(new Line(
                null,
                on(on),
                joined(all.stream().map(Difference::before)),
                joined(all.stream().map(Difference::after)),
                true)));
        return lines;
    }

    /// What differs, a line each.
    public static List<Line> lines(List<Difference> differences) {
        return differences.stream().map(ChangeWords::line).toList();
    }

    /// What a port was before, in one line: what each of [#lines] says of it.
    public static String before(PortChange change) {
        return side(change, Line::before);
    }

    /// What a port is afterwards; see [#before].
    public static String after(PortChange change) {
        return side(change, Line::after);
    }

    /// What changed, in a few words: "added: agtp (tcp), agtp-quic (udp)", "changed: udp title, udp
    /// date".
    public static String brief(PortChange change) {
        String what = what(change);
        String kind = TEXTS.of(change.kind());
        return what.isEmpty() ? kind : TEXTS.get("change.of", kind, what);
    }

    /// The same without the kind: which services came or went, from what to what, or which facts
    /// differ.
    public static String what(PortChange change) {
        return switch (change.kind()) {
            case ADDED ->
                of(change, Aspect.SERVICES)
                        .map(each -> named(each.after(), each.transports()))
                        .collect(Collectors.joining(", "));
            case RELEASED ->
                of(change, Aspect.SERVICES)
                        .map(each -> named(each.before(), each.transports()))
                        .collect(Collectors.joining(", "));
            case MOVED ->
                of(change, Aspect.STATUS)
                        .limit(1)
                        .map(each -> TEXTS.get("change.status", each.before(), each.after()))
                        .collect(Collectors.joining());
            case CHANGED -> aspects(change);
        };
    }

    /// Ports as in `4480` or `6400-6410`.
    public static String ports(PortChange change) {
        return ports(change.first(), change.last());
    }

    static String ports(int first, int last) {
        return first == last ? Integer.toString(first) : first + "-" + last;
    }

    /// What differs, each once: a port whose two services changed in all they have would fill two
    /// lines.
    private static String aspects(PortChange change) {
        Set<String> what = new LinkedHashSet<>();
        EnumSet<Transport> on = EnumSet.noneOf(Transport.class);
        for (Difference each : change.differences()) {
            on.addAll(each.transports());
            what.add(each.aspect() == Aspect.STATUS ? status(each) : TEXTS.of(each.aspect()));
        }
        int more = what.size() - MOST_ASPECTS;
        String first = what.stream().limit(MOST_ASPECTS).collect(Collectors.joining(", "));
        return (more > 0 ? TEXTS.get("change.more", first, more) : first)
                + (on.size() == 1 ? " (" + on(List.copyOf(on)) + ")" : "");
    }

    private static String status(Difference change) {
        String on = on(change.transports());
        return on.isEmpty()
                ? TEXTS.get("change.status", change.before(), change.after())
                : TEXTS.get("change.status.on", on, change.before(), change.after());
    }

    private static Stream<Difference> of(PortChange change, Aspect aspect) {
        return change.differences().stream().filter(each -> each.aspect() == aspect);
    }

    private static Line line(Difference difference) {
        return new Line(difference.aspect(), about(difference), difference.before(), difference.after(), false);
    }

    private static String about(Difference difference) {
        String what = TEXTS.of(difference.aspect());
        String on = on(difference.transports());
        return on.isEmpty() ? what : TEXTS.get("change.about", on, what);
    }

    private static String orNone(String side) {
        return side.isEmpty() ? TEXTS.get("change.none") : side;
    }

    private static String side(PortChange change, Function<Line, String> which) {
        List<String> parts = new ArrayList<>();
        for (Line line : lines(change)) {
            String said = which.apply(line);
            boolean alone = line.bare() && (line.about().isEmpty() || line.aspect() == Aspect.STATUS);
            if (!line.bare() || !said.isEmpty()) {
                parts.add(alone ? said : TEXTS.get("change.of", line.about(), orNone(said)));
            }
        }
        return parts.stream()
                .reduce((one, next) -> TEXTS.get("change.and", one, next))
                .orElse("");
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(each -> !each.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String named(String name, List<Transport> transports) {
        String on = on(transports);
        return on.isEmpty() ? name : name + " (" + on + ")";
    }

    /// The transport protocols; "" for none, and for tcp and udp together, which goes without saying.
    static String on(List<Transport> transports) {
        return transports.equals(List.of(Transport.TCP, Transport.UDP))
                ? ""
                : transports.stream().map(Transport::label).collect(Collectors.joining("+"));
    }
}
