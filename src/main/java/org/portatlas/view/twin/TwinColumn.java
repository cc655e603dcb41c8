package org.portatlas.view.twin;

import java.util.List;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.portatlas.registry.Port;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.Transport;
import org.portatlas.text.Texts;
import org.portatlas.view.PortWords;

/// A column of the table: what it says of a port, what it writes into files, and how it sorts.
enum TwinColumn {
    PORT("port", 62, true),
    HEX("hex", 68, true),
    RANGE("range", 82, false),
    STATUS("status", 106, false),
    SERVICES("services", 140, false),
    TRANSPORTS("transports", 104, false),
    REGISTERED("registered", 100, true),
    LAYER("shownAs", 146, false),
    HERE("heldHere", 146, false);

    private static final Texts TEXTS = new Texts(TwinColumn.class);

    private final String key;
    private final double width;
    private final boolean number;

    TwinColumn(String key, double width, boolean number) {
        this.key = key;
        this.width = width;
        this.number = number;
    }

    String title() {
        return TEXTS.of(this);
    }

    /// Its name in files.
    String key() {
        return key;
    }

    double width() {
        return width;
    }

    boolean isNumber() {
        return number;
    }

    /// What its cell says; empty if there is nothing to say.
    String text(TwinFacts facts, int port) {
        return switch (this) {
            case PORT -> Integer.toString(port);
            case HEX -> Port.hex(port);
            case RANGE -> PortWords.of(PortRange.of(port));
            case STATUS -> PortWords.of(facts.registry().status(port));
            case SERVICES -> String.join(", ", facts.registry().services(port));
            case TRANSPORTS ->
                facts.registry().transports(port).stream().map(Transport::name).collect(Collectors.joining(", "));
            case REGISTERED -> {
                int year = facts.registry().year(port);
                yield year == 0 ? "" : Integer.toString(year);
            }
            case LAYER -> facts.words().of(port);
            case HERE -> facts.held().of(port);
        };
    }

    /// What files have of it: a number, a text, a list of texts, or null for nothing.
    @Nullable
    Object value(TwinFacts facts, int port) {
        return switch (this) {
            case PORT -> port;
            case RANGE -> PortRange.of(port).label();
            case SERVICES -> facts.registry().services(port);
            case TRANSPORTS ->
                facts.registry().transports(port).stream().map(Transport::label).toList();
            case REGISTERED ->
                facts.registry().year(port) == 0 ? null : facts.registry().year(port);
            case STATUS -> facts.registry().status(port).label();
            case HEX -> text(facts, port);
            case LAYER, HERE -> {
                String text = text(facts, port);
                yield text.isEmpty() ? null : text;
            }
        };
    }

    /// Where each port comes by this column alone, -1 where the column says nothing of it.
    @SuppressWarnings("EnumOrdinal") // the order in which statuses are declared is their order
    int[] places(TwinFacts facts) {
        return switch (this) {
            case PORT, HEX, RANGE -> places(port -> port);
            case STATUS -> places(port -> facts.registry().status(port).ordinal());
            case REGISTERED ->
                places(port ->
                        facts.registry().year(port) == 0 ? -1 : facts.registry().year(port));
            case LAYER -> places(facts.words()::place);
            case SERVICES, TRANSPORTS, HERE -> alphabetical(facts);
        };
    }

    private static int[] places(IntUnaryOperator place) {
        return IntStream.range(0, PortRange.PORTS).map(place).toArray();
    }

    /// By text, capital letters or not.
    private int[] alphabetical(TwinFacts facts) {
        List<String> texts = IntStream.range(0, PortRange.PORTS)
                .mapToObj(port -> text(facts, port))
                .toList();
        TreeMap<String, Integer> order = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        texts.forEach(text -> order.put(text, 0));
        int place = 0;
        for (String text : List.copyOf(order.keySet())) {
            order.put(text, text.isEmpty() ? -1 : place++);
        }
        return texts.stream().mapToInt(order::get).toArray();
    }
}
