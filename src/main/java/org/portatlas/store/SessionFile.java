package org.portatlas.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portatlas.registry.Transport;

/// `session.properties` in the data directory. Version 1 has the keys written below; what is missing or makes no
/// sense is as if it had never been remembered, so that files from before a key was added stay readable.
public final class SessionFile {
    private static final String VERSION = "1";
    private static final int MOST_RECENT = 100;

    /// What layers, layouts and overlays are called.
    private static final String ID = "[a-z-]{1,40}";

    /// Before the id of the layer that was turned.
    private static final String LAYER_VALUE = "layer.value.";

    private final Path directory;
    private final Path file;

    public SessionFile(Path dataDirectory) {
        directory = dataDirectory;
        file = dataDirectory.resolve("session.properties");
    }

    /// The data directory, in which other files of the user lie too.
    public Path directory() {
        return directory;
    }

    /// What was remembered; [Session#NEW] if there is nothing that can be read. A file of a newer version is left
    /// alone.
    public Session load() {
        Properties keys = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            keys.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            return Session.NEW;
        }
        if (!VERSION.equals(keys.getProperty("version"))) {
            return Session.NEW;
        }
        return new Session(
                Optional.ofNullable(keys.getProperty("theme")).filter(theme -> theme.matches("dark|light")),
                place(keys),
                new Session.MapState(port(keys, "selected.port"), view(keys), id(keys, "layout")),
                colours(keys),
                shown(keys),
                live(keys),
                pane(keys));
    }

    /// Remembers a session.
    /// @throws IOException if the directory cannot be written; the old file is as it was then
    public void save(Session session) throws IOException {
        Properties keys = new Properties();
        keys.setProperty("version", VERSION);
        session.theme().ifPresent(theme -> keys.setProperty("theme", theme));
        session.place().ifPresent(place -> {
            keys.setProperty("window.x", Double.toString(place.x()));
            keys.setProperty("window.y", Double.toString(place.y()));
            keys.setProperty("window.width", Double.toString(place.width()));
            keys.setProperty("window.height", Double.toString(place.height()));
        });
        write(session.map(), keys);
        write(session.colours(), keys);
        write(session.shown(), keys);
        write(session.live(), keys);
        keys.setProperty("check.selected", Boolean.toString(session.pane().selectionChecked()));
        keys.setProperty("recent.ports", list(session.pane().recent()));
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        keys.store(content, "Port Atlas");
        AtomicFile.write(file, content.toByteArray());
    }

    private static void write(Session.MapState map, Properties keys) {
        map.selectedPort().ifPresent(port -> keys.setProperty("selected.port", Integer.toString(port)));
        map.view().ifPresent(view -> {
            keys.setProperty("view.port", Integer.toString(view.port()));
            keys.setProperty("view.cellHeight", Double.toString(view.cellHeight()));
        });
        map.layout().ifPresent(layout -> keys.setProperty("layout", layout));
    }

    private static void write(Session.Colours colours, Properties keys) {
        colours.layer().ifPresent(layer -> keys.setProperty("layer", layer));
        colours.transport().ifPresent(transport -> keys.setProperty("layer.transport", transport.label()));
        colours.values().forEach((layer, value) -> keys.setProperty(LAYER_VALUE + layer, value.toString()));
    }

    private static void write(Session.Shown shown, Properties keys) {
        keys.setProperty("gaps", Boolean.toString(shown.gaps()));
        keys.setProperty("minimap", Boolean.toString(shown.minimap()));
        keys.setProperty("live", Boolean.toString(shown.live()));
        keys.setProperty("connections", Boolean.toString(shown.connections()));
        keys.setProperty("overlays", String.join(",", new TreeSet<>(shown.overlays())));
    }

    private static void write(Session.Live live, Properties keys) {
        keys.setProperty("live.seconds", Integer.toString(live.seconds()));
        keys.setProperty("live.paused", Boolean.toString(live.paused()));
        keys.setProperty("live.watched", list(live.watched()));
    }

    private static String list(List<Integer> ports) {
        return ports.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static Optional<Session.Place> place(Properties keys) {
        double[] sides = Stream.of("window.x", "window.y", "window.width", "window.height")
                .mapToDouble(key -> number(keys, key))
                .toArray();
        boolean whole = Stream.of(sides[0], sides[1], sides[2], sides[3]).allMatch(Double::isFinite);
        return whole && sides[2] > 0 && sides[3] > 0
                ? Optional.of(new Session.Place(sides[0], sides[1], sides[2], sides[3]))
                : Optional.empty();
    }

    private static Optional<Session.View> view(Properties keys) {
        OptionalInt port = port(keys, "view.port");
        double height = number(keys, "view.cellHeight");
        return port.isPresent() && height > 0 && Double.isFinite(height)
                ? Optional.of(new Session.View(port.getAsInt(), height))
                : Optional.empty();
    }

    private static Optional<String> id(Properties keys, String key) {
        return Optional.ofNullable(keys.getProperty(key)).filter(id -> id.matches(ID));
    }

    private static Session.Colours colours(Properties keys) {
        Map<String, Integer> values = new HashMap<>();
        for (String key : keys.stringPropertyNames()) {
            String layer = key.startsWith(LAYER_VALUE) ? key.substring(LAYER_VALUE.length()) : "";
            if (layer.matches(ID) && keys.getProperty(key).matches("\\d{1,9}")) {
                values.put(layer, Integer.valueOf(keys.getProperty(key)));
            }
        }
        return new Session.Colours(
                id(keys, "layer"),
                Optional.ofNullable(Transport.ofLabel(keys.getProperty("layer.transport", ""))),
                values);
    }

    private static Session.Shown shown(Properties keys) {
        return new Session.Shown(
                !"false".equals(keys.getProperty("gaps")),
                !"false".equals(keys.getProperty("minimap")),
                !"false".equals(keys.getProperty("live")),
                "true".equals(keys.getProperty("connections")),
                Stream.of(keys.getProperty("overlays", "").split(",", -1))
                        .filter(id -> id.matches("[a-z-]+"))
                        .collect(Collectors.toSet()));
    }

    private static Session.Live live(Properties keys) {
        int seconds = (int) number(keys, "live.seconds");
        List<Integer> watched = Stream.of(keys.getProperty("live.watched", "").split(",", -1))
                .filter(text -> text.matches("\\d{1,5}"))
                .map(Integer::valueOf)
                .filter(port -> 1 <= port && port <= 65535)
                .sorted()
                .distinct()
                .toList();
        return new Session.Live(
                Session.Live.PERIODS.contains(seconds) ? seconds : Session.Live.NEW.seconds(),
                "true".equals(keys.getProperty("live.paused")),
                watched);
    }

    private static Session.Pane pane(Properties keys) {
        return new Session.Pane(
                "true".equals(keys.getProperty("check.selected")),
                Stream.of(keys.getProperty("recent.ports", "").split(",", -1))
                        .filter(port -> port.matches("[0-9]{1,5}"))
                        .map(Integer::valueOf)
                        .filter(port -> port <= 65535)
                        .distinct()
                        .limit(MOST_RECENT)
                        .toList());
    }

    private static OptionalInt port(Properties keys, String key) {
        double port = number(keys, key);
        return port >= 0 && port <= 65535 ? OptionalInt.of((int) port) : OptionalInt.empty();
    }

    private static double number(Properties keys, String key) {
        try {
            return Double.parseDouble(keys.getProperty(key, ""));
        } catch (NumberFormatException none) {
            return Double.NaN;
        }
    }
}
