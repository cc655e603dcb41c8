package org.portatlas.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.portatlas.registry.Assignment;
import org.portatlas.registry.Gap;
import org.portatlas.registry.PortStatus;
import org.portatlas.registry.Registry;
import org.portatlas.registry.Transport;
import org.portatlas.text.Texts;

/// What is written on each port's cell: the name, both names where TCP and UDP differ, the transports it is assigned
/// for, and, close by, a card. Made once for a registry; immutable but for what it remembers; any thread.
public final class Captions {
    private static final Texts TEXTS = new Texts(Captions.class);

    /// Runs of at least this many ports with one name are blocks.
    private static final int LEAST_BLOCK = 4;

    /// More cards than stand on any screen: those of ports left behind are not kept for ever.
    private static final int MOST_CARDS = 1000;

    private final Registry registry;
    private final @Nullable Transport transport;
    private final Veil veil;
    private final MapWords words = new MapWords();
    private final @Nullable String[] names = new String[PortLayout.SIDE * PortLayout.SIDE];
    private final @Nullable String[] transports = new String[PortLayout.SIDE * PortLayout.SIDE];
    private final Map<Integer, Card> cards = new ConcurrentHashMap<>();
    private volatile @Nullable List<Block> blocks;

    public Captions(Registry registry) {
        this.registry = registry;
        this.transport = null;
        this.veil = Veil.NONE;
        for (int port = 0; port < names.length; port++) {
            if (registry.status(port) == PortStatus.ASSIGNED) {
                names[port] = name(registry, port);
                transports[port] = transports(registry, port);
            }
        }
    }

    /// What is written where one transport protocol alone counts.
    public Captions(Registry registry, Transport transport) {
        this.registry = registry;
        this.transport = transport;
        this.veil = Veil.NONE;
        for (int port = 0; port < names.length; port++) {
            if (registry.status(port, transport) == PortStatus.ASSIGNED) {
                names[port] = registry.headline(port, transport);
                transports[port] = transport.label();
            }
        }
    }

    /// What is written while something is kept back: no names, and less where the veil says so.
    ///
    /// @throws IllegalArgumentException if nothing is kept back
    public Captions(Registry registry, Veil veil) {
        if (!veil.hidesServices()) {
            throw new IllegalArgumentException("names are written under " + veil);
        }
        this.registry = registry;
        this.transport = null;
        this.veil = veil;
    }

    /// What is kept back.
    Veil veil() {
        return veil;
    }

    /// What is written besides names and numbers.
    MapWords words() {
        return words;
    }

    /// Ports in a row that one service has, ends inclusive.
    record Block(int first, int last, String name) {}

    /// What a cell says that has room for it.
    ///
    /// @param heading the service's name, or the port's status
    /// @param title what the service is called in words, or how long the gap is; empty if that is not known or the
    ///     heading says it
    /// @param date since when the registry has it, or that it does not say; empty where there is nothing to date
    record Card(String heading, String title, String date) {}

    /// The port's name, `null` if no assignment names it.
    public @Nullable String name(int port) {
        return names[port];
    }

    /// The transports for which the port is assigned, as in "tcp udp"; `null` if for none.
    public @Nullable String transports(int port) {
        return transports[port];
    }

    /// The blocks of ports with one name, in port order.
    List<Block> blocks() {
        List<Block> known = blocks;
        if (known == null) {
            known = findBlocks();
            blocks = known;
        }
        return known;
    }

    private List<Block> findBlocks() {
        List<Block> found = new ArrayList<>();
        int first = 0;
        for (int port = 1; port <= names.length; port++) {
            if (port == names.length || !Objects.equals(names[port], names[first])) {
                String name = names[first];
                if (name != null && port - first >= LEAST_BLOCK) {
                    found.add(new Block(first, port - 1, name));
                }
                first = port;
            }
        }
        return List.copyOf(found);
    }

    /// The port's card.
    Card card(int port) {
        if (cards.size() > MOST_CARDS) {
            cards.clear();
        }
        return cards.computeIfAbsent(port, this::write);
    }

    private Card write(int port) {
        if (veil.hidesServices()) {
            return new Card("", "", "");
        }
        PortStatus status = transport == null ? registry.status(port) : registry.status(port, transport);
        if (status != PortStatus.ASSIGNED) {
            Gap gap = transport == null ? registry.gapAt(port) : null;
            String extent = gap == null ? "" : TEXTS.get("card.gap", gap.length(), gap.first(), gap.last());
            return new Card(TEXTS.of(status), extent, "");
        }
        List<Assignment> assignments = registry.port(port).assignments().stream()
                .filter(each -> transport == null || each.transport() == transport)
                .toList();
        String name = names[port];
        String title = assignments.stream()
                .map(Assignment::title)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        String date = assignments.stream()
                .map(Assignment::registered)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(first -> TEXTS.get("card.since", first))
                .orElseGet(() -> TEXTS.get("card.undated"));
        String heading = name == null ? TEXTS.of(status) : name;
        return new Card(heading, title.equalsIgnoreCase(heading) ? "" : title, date);
    }

    private static @Nullable String name(Registry registry, int port) {
        String tcp = registry.headline(port, Transport.TCP);
        String udp = registry.headline(port, Transport.UDP);
        return tcp == null || udp == null || tcp.equals(udp) ? registry.headline(port) : tcp + " / " + udp;
    }

    private static String transports(Registry registry, int port) {
        StringBuilder labels = new StringBuilder();
        for (Transport transport : Transport.values()) {
            if (registry.status(port, transport) == PortStatus.ASSIGNED) {
                labels.append(labels.isEmpty() ? "" : " ").append(transport.label());
            }
        }
        return labels.toString();
    }
}
