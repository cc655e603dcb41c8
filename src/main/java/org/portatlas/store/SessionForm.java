package org.portatlas.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portatlas.registry.Transport;

/// `session.properties`. Version 1 has the keys written below; what is missing or makes no sense is as if it had never
/// been remembered, so that files from before a key was added stay readable.
final class SessionForm implements StoredForm<Session> {
    private static final int VERSION = 1;
    private static final int MOST_RECENT = 100;
    private static final int MOST_FILES = 20;

    /// What layers, layouts and overlays are called.
    private static final String ID = "[a-z-]{1,40}";

    /// Before the id of the layer that was turned.
    private static final String LAYER_VALUE = "layer.value.";

    /// Before the number of a file, the newest is 1.
    private static final String RECENT_FILE = "recent.file.";

    @Override
    public Session read(byte[] content) throws StoredFormException, NewerFormException {
        StoredKeys keys = StoredKeys.read(content, VERSION);
        return new Session(
                place(keys),
                new Session.MapState(port(keys, "selected.port"), view(keys), id(keys, "layout")),
                colours(keys),
                shown(keys),
                live(keys),
                pane(keys));
    }

    @Override
    public byte[] write(Session session) {
        StoredKeys keys = StoredKeys.ofVersion(VERSION);
        session.place().ifPresent(place -> {
            keys.put("window.x", Double.toString(place.x()));
            keys.put("window.y", Double.toString(place.y()));
            keys.put("window.width", Double.toString(place.width()));
            keys.put("window.height", Double.toString(place.height()));
        });
        write(session.map(), keys);
        write(session.colours(), keys);
        write(session.shown(), keys);
        keys.put("live.paused", Boolean.toString(session.live().paused()));
        keys.put("live.watched", list(session.live().watched()));
        write(session.pane(), keys);
        return keys.write();
    }

    private static void write(Session.Pane pane, StoredKeys keys) {
        pane.width().ifPresent(width -> keys.put("pane.width", Double.toString(width)));
        keys.put("recent.ports", list(pane.recent()));
        for (int i = 0; i < pane.files().size(); i++) {
            keys.put(RECENT_FILE + (i + 1), pane.files().get(i).toString());
        }
    }

    private static void write(Session.MapState map, StoredKeys keys) {
        map.selectedPort().ifPresent(port -> keys.put("selected.port", Integer.toString(port)));
        map.view().ifPresent(view -> {
            keys.put("view.port", Integer.toString(view.port()));
            keys.put("view.cellHeight", Double.toString(view.cellHeight()));
        });
        map.layout().ifPresent(layout -> keys.put("layout", layout));
    }

    private static void write(Session.Colours colours, StoredKeys keys) {
        colours.layer().ifPresent(layer -> keys.put("layer", layer));
        colours.transport().ifPresent(transport -> keys.put("layer.transport", transport.label()));
        colours.values().forEach((layer, value) -> keys.put(LAYER_VALUE + layer, value.toString()));
    }

    private static void write(Session.Shown shown, StoredKeys keys) {
        keys.put("gaps", Boolean.toString(shown.gaps()));
        keys.put("minimap", Boolean.toString(shown.minimap()));
        keys.put("live", Boolean.toString(shown.live()));
        keys.put("connections", Boolean.toString(shown.connections()));
        keys.put("overlays", String.join(",", new TreeSet<>(shown.overlays())));
    }

    private static String list(List<Integer> ports) {
        return ports.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static Optional<Session.Place> place(StoredKeys keys) {
        double[] sides = Stream.of("window.x", "window.y", "window.width", "window.height")
                .mapToDouble(key -> number(keys, key))
                .toArray();
        boolean whole = Stream.of(sides[0], sides[1], sides[2], sides[3]).allMatch(Double::isFinite);
        return whole && sides[2] > 0 && sides[3] > 0
                ? Optional.of(new Session.Place(sides[0], sides[1], sides[2], sides[3]))
                : Optional.empty();
    }

    private static Optional<Session.View> view(StoredKeys keys) {
        OptionalInt port = port(keys, "view.port");
        double height = number(keys, "view.cellHeight");
        return port.isPresent() && height > 0 && Double.isFinite(height)
                ? Optional.of(new Session.View(port.getAsInt(), height))
                : Optional.empty();
    }

    private static Optional<String> id(StoredKeys keys, String key) {
        return Optional.ofNullable(keys.get(key)).filter(id -> id.matches(ID));
    }

    private static Session.Colours colours(StoredKeys keys) {
        Map<String, Integer> values = new HashMap<>();
        for (String key : keys.names()) {
            String layer = key.startsWith(LAYER_VALUE) ? key.substring(LAYER_VALUE.length()) : "";
            if (layer.matches(ID) && keys.get(key, "").matches("\\d{1,9}")) {
                values.put(layer, Integer.valueOf(keys.get(key, "")));
            }
        }
        return new Session.Colours(
                id(keys, "layer"), Optional.ofNullable(Transport.ofLabel(keys.get("layer.transport", ""))), values);
    }

    private static Session.Shown shown(StoredKeys keys) {
        return new Session.Shown(
                !"false".equals(keys.get("gaps")),
                !"false".equals(keys.get("minimap")),
                !"false".equals(keys.get("live")),
                "true".equals(keys.get("connections")),
                Stream.of(keys.get("overlays", "").split(",", -1))
                        .filter(id -> id.matches("[a-z-]+"))
                        .collect(Collectors.toSet()));
    }

    private static Session.Live live(StoredKeys keys) {
        List<Integer> watched = ports(keys, "live.watched")
                .filter(port -> port >= 1)
                .sorted()
                .distinct()
                .toList();
        return new Session.Live("true".equals(keys.get("live.paused")), watched);
    }

    private static Session.Pane pane(StoredKeys keys) {
        double width = number(keys, "pane.width");
        List<Path> files = new ArrayList<>();
        for (int i = 1; i <= MOST_FILES && keys.get(RECENT_FILE + i) != null; i++) {
            path(keys.get(RECENT_FILE + i, "")).ifPresent(files::add);
        }
        return new Session.Pane(
                width > 0 && Double.isFinite(width) ? OptionalDouble.of(width) : OptionalDouble.empty(),
                ports(keys, "recent.ports").distinct().limit(MOST_RECENT).toList(),
                files);
    }

    private static Optional<Path> path(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    private static Stream<Integer> ports(StoredKeys keys, String key) {
        return Stream.of(keys.get(key, "").split(",", -1))
                .filter(text -> text.matches("[0-9]{1,5}"))
                .map(Integer::valueOf)
                .filter(port -> port <= 65535);
    }

    private static OptionalInt port(StoredKeys keys, String key) {
        double port = number(keys, key);
        return port >= 0 && port <= 65535 ? OptionalInt.of((int) port) : OptionalInt.empty();
    }

    private static double number(StoredKeys keys, String key) {
        try {
            return Double.parseDouble(keys.get(key, ""));
        } catch (NumberFormatException none) {
            return Double.NaN;
        }
    }
}
