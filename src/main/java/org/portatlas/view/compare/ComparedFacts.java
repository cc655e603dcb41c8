package org.portatlas.view.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.portatlas.layer.HeldSockets;
import org.portatlas.machine.Protocol;
import org.portatlas.machine.SocketEntry;
import org.portatlas.registry.Gap;
import org.portatlas.registry.PortStatus;
import org.portatlas.registry.Registry;
import org.portatlas.registry.Transport;
import org.portatlas.text.Texts;
import org.portatlas.view.PortWords;
import org.portatlas.view.compare.Comparison.Row;
import org.portatlas.view.compare.Comparison.Side;
import org.portatlas.view.detail.PortPage;
import org.portatlas.view.detail.PortPage.GapFacts;
import org.portatlas.view.detail.PortPage.Link;
import org.portatlas.view.detail.PortPage.ServiceFacts;
import org.portatlas.view.listeners.ListenerRow;

/// Makes comparisons of what the registry and this machine say.
///
/// @param held what this machine holds; null while nobody looks
record ComparedFacts(Registry registry, @Nullable HeldSockets held) {
    private static final Texts TEXTS = new Texts(ComparedFacts.class);

    /// Two ports, in the words of their pages.
    Comparison ofPorts(PortPage left, PortPage right) {
        List<Row> rows = new ArrayList<>();
        add(rows, TEXTS.get("row.hex"), left, right, page -> bits(page, 0));
        add(rows, TEXTS.get("row.binary"), left, right, page -> bits(page, 1));
        add(rows, TEXTS.get("row.range"), left, right, PortPage::range);
        add(rows, TEXTS.get("row.status"), left, right, PortPage::status);
        add(rows, TEXTS.get("row.transport"), left, right, page -> byTransport(page.port()));
        add(rows, TEXTS.get("row.gap"), left, right, ComparedFacts::gap);
        services(rows, left.services(), right.services());
        add(rows, TEXTS.get("row.here"), left, right, page -> here(page.port(), null));
        add(rows, TEXTS.get("row.registry"), left, right, page -> lines(page.history().stream()));
        // Long ones last.
        add(
                rows,
                TEXTS.get("row.control"),
                left,
                right,
                page -> page.rangeFacts().getFirst().text());
        add(
                rows,
                TEXTS.get("row.bind"),
                left,
                right,
                page -> page.rangeFacts().get(1).text());
        return new Comparison(new Side(left.port(), left.number()), new Side(right.port(), right.number()), rows);
    }

    /// A port's TCP beside its UDP.
    Comparison ofTransports(PortPage page) {
        List<Row> rows = new ArrayList<>();
        int port = page.port();
        rows.add(new Row(TEXTS.get("row.status"), status(port, Transport.TCP), status(port, Transport.UDP)));
        rows.add(new Row(TEXTS.get("row.gap"), gap(port, Transport.TCP), gap(port, Transport.UDP)));
        services(rows, services(page, Transport.TCP), services(page, Transport.UDP));
        rows.add(new Row(TEXTS.get("row.here"), here(port, Protocol.TCP), here(port, Protocol.UDP)));
        return new Comparison(new Side(port, page.number() + " TCP"), new Side(port, page.number() + " UDP"), rows);
    }

    private static void add(
            List<Row> rows, String name, PortPage left, PortPage right, Function<PortPage, String> fact) {
        rows.add(new Row(name, fact.apply(left), fact.apply(right)));
    }

    /// Hex and binary stand in one line of the page, apart here: `0x0319  ·  0000 0011  0001 1001`.
    private static String bits(PortPage page, int part) {
        return page.bits().split("  ·  ", 2)[part];
    }

    private String byTransport(int port) {
        return Stream.of(Transport.values())
                .map(transport -> transport.name() + " " + word(registry.status(port, transport)))
                .collect(Collectors.joining(", "));
    }

    private String status(int port, Transport transport) {
        String name = registry.headline(port, transport);
        PortStatus status = registry.status(port, transport);
        String word = word(status);
        String begun = word.substring(0, 1).toUpperCase(Locale.getDefault()) + word.substring(1);
        return status == PortStatus.ASSIGNED && name != null ? TEXTS.get("status.named", begun, name) : begun;
    }

    private static String word(PortStatus status) {
        return status == PortStatus.UNLISTED ? TEXTS.get("status.unlisted") : PortWords.of(status);
    }

    private static String gap(PortPage page) {
        GapFacts gap = page.gap();
        return gap == null
                ? TEXTS.get("gap.none")
                : gap.gap().first() + "–" + gap.gap().last() + "\n" + gap.caption();
    }

    private String gap(int port, Transport transport) {
        return registry.gaps(transport).stream()
                .filter(gap -> gap.contains(port))
                .findFirst()
                .map(ComparedFacts::ends)
                .orElseGet(() -> TEXTS.get("gap.none"));
    }

    private static String ends(Gap gap) {
        return TEXTS.get("gap.ends", gap.first(), gap.last(), gap.length());
    }

    private static List<ServiceFacts> services(PortPage page, Transport transport) {
        return page.services().stream()
                .filter(service -> List.of(service.transports().split(", ", -1)).contains(transport.name()))
                .toList();
    }

    private static void services(List<Row> rows, List<ServiceFacts> left, List<ServiceFacts> right) {
        // Between two transports the transports of a service are no difference.
        rows.add(new Row(TEXTS.get("row.services"), names(left), names(right)));
        rows.add(new Row(TEXTS.get("row.dates"), dates(left), dates(right)));
        rows.add(new Row(TEXTS.get("row.references"), references(left), references(right)));
    }

    private static String names(List<ServiceFacts> services) {
        return lines(services.stream()
                .map(service -> service.title() == null
                        ? service.name() + " (" + service.transports() + ")"
                        : TEXTS.get("service", service.name(), service.transports(), service.title())));
    }

    private static String dates(List<ServiceFacts> services) {
        return lines(services.stream().map(service -> TEXTS.get("dates", service.name(), service.dates())));
    }

    /// Without the page of the registry, which is everybody's.
    private static String references(List<ServiceFacts> services) {
        return lines(services.stream()
                .flatMap(service ->
                        service.references().subList(0, service.references().size() - 1).stream())
                .map(Link::text)
                .distinct());
    }

    private static String lines(Stream<String> lines) {
        String text = lines.distinct().collect(Collectors.joining("\n"));
        return text.isEmpty() ? TEXTS.get("none") : text;
    }

    /// What holds the port on this machine.
    ///
    /// @param only null for any protocol
    private String here(int port, @Nullable Protocol only) {
        HeldSockets known = held;
        if (known == null) {
            return TEXTS.get("here.unread");
        }
        List<SocketEntry> sockets = known.of(port).stream()
                .filter(socket -> only == null || socket.protocol() == only)
                .toList();
        return sockets.isEmpty()
                ? (known.isWhole() ? TEXTS.get("here.nothing") : TEXTS.get("here.nothing.part"))
                : lines(sockets.stream().map(ListenerRow::sentence));
    }
}
