package org.portatlas.view.changes;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.portatlas.registry.ChangeKind;
import org.portatlas.registry.ChangeWords;
import org.portatlas.registry.PortChange;
import org.portatlas.registry.RegistryDiff;
import org.portatlas.registry.ServiceChange;
import org.portatlas.registry.Transport;
import org.portatlas.text.Texts;
import org.portatlas.text.VisibleText;

/// One line of what changed: a port, ports that changed alike, or a service name that has no port.
///
/// @param first the first port, inclusive; -1 for a service without one
/// @param last the last port, inclusive; -1 for a service without one
/// @param service the name of a service without a port, else ""
/// @param date of the change, as the registry has it, or ""
record ChangeRow(int first, int last, String service, ChangeKind kind, String date, String before, String after) {
    private static final Texts TEXTS = new Texts(ChangeRow.class);
    private static final int LONGEST = 2000;

    static final List<String> COLUMNS = List.of("first", "last", "service", "change", "date", "before", "after");

    /// The texts made fit to be shown: a file from elsewhere holds what it likes.
    ChangeRow {
        service = VisibleText.of(service, LONGEST);
        before = VisibleText.of(before, LONGEST);
        after = VisibleText.of(after, LONGEST);
    }

    /// All that changed, ports first.
    static List<ChangeRow> of(RegistryDiff diff) {
        return Stream.concat(
                        diff.runs().stream().map(ChangeRow::of),
                        diff.services().stream().map(ChangeRow::of))
                .toList();
    }

    private static ChangeRow of(PortChange change) {
        return new ChangeRow(
                change.first(),
                change.last(),
                "",
                change.kind(),
                Objects.requireNonNullElse(change.date(), ""),
                ChangeWords.before(change),
                ChangeWords.after(change));
    }

    private static ChangeRow of(ServiceChange change) {
        String title = Objects.requireNonNullElse(change.title(), "");
        List<ChangeWords.Line> lines = ChangeWords.lines(change.differences());
        String on = change.transports().stream().map(Transport::label).collect(Collectors.joining(" "));
        String service = on.isEmpty() ? change.service() : change.service() + " (" + on + ")";
        return new ChangeRow(
                -1,
                -1,
                service,
                change.kind(),
                Objects.requireNonNullElse(change.date(), ""),
                switch (change.kind()) {
                    case ADDED -> "";
                    case RELEASED -> title;
                    default -> joined(lines.stream().map(each -> said(each.about(), each.before())));
                },
                switch (change.kind()) {
                    case ADDED -> title;
                    case RELEASED -> "";
                    default -> joined(lines.stream().map(each -> said(each.about(), each.after())));
                });
    }

    private static String said(String about, String side) {
        return TEXTS.get("side", about, side.isEmpty() ? TEXTS.get("side.none") : side);
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining("; "));
    }

    boolean hasPort() {
        return first >= 0;
    }

    boolean contains(int port) {
        return hasPort() && first <= port && port <= last;
    }

    /// What it is about: `4480`, `6400–6410`, or the service.
    String place() {
        return !hasPort() ? service : first == last ? Integer.toString(first) : first + "–" + last;
    }

    /// The values of [#COLUMNS].
    List<@Nullable Object> values() {
        return Arrays.asList(
                hasPort() ? first : null,
                hasPort() ? last : null,
                service.isEmpty() ? null : service,
                kind.label(),
                date.isEmpty() ? null : date,
                before,
                after);
    }
}
