package org.portatlas.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// `session.properties` in the data directory. Version 1 has the keys written below; what is missing or makes no
/// sense is as if it had never been remembered, so that files from before a key was added stay readable.
public final class SessionFile {
    private static final String VERSION = "1";
    private static final int MOST_RECENT = 100;

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
                port(keys, "selected.port"),
                view(keys),
                !"false".equals(keys.getProperty("gaps")),
                "true".equals(keys.getProperty("check.selected")),
                id(keys, "layer"),
                id(keys, "layout"),
                shown(keys),
                live(keys),
                ways(keys));
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
        session.selectedPort().ifPresent(port -> keys.setProperty("selected.port", Integer.toString(port)));
        session.view().ifPresent(view -> {
            keys.setProperty("view.port", Integer.toString(view.port()));
            keys.setProperty("view.cellHeight", Double.toString(view.cellHeight()));
        });
        keys.setProperty("gaps", Boolean.toString(session.gapsShown()));
        keys.setProperty("check.selected", Boolean.toString(session.selectionChecked()));
        session.layer().ifPresent(layer -> keys.setProperty("layer", layer));
        session.layout().ifPresent(layout -> keys.setProperty("layout", layout));
        keys.setProperty("live", Boolean.toString(session.shown().live()));
        keys.setProperty("connections", Boolean.toString(session.shown().connections()));
        keys.setProperty(
                "overlays", String.join(",", new TreeSet<>(session.shown().overlays())));
        keys.setProperty("live.seconds", Integer.toString(session.live().seconds()));
        keys.setProperty("live.paused", Boolean.toString(session.live().paused()));
        keys.setProperty(
                "live.watched",
                session.live().watched().stream().map(String::valueOf).collect(Collectors.joining(",")));
        keys.setProperty(
                "recent.ports",
                session.ways().recent().stream().map(String::valueOf).collect(Collectors.joining(",")));
        keys.setProperty("minimap", Boolean.toString(session.ways().minimap()));
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        keys.store(content, "Port Atlas");
        AtomicFile.write(file, content.toByteArray());
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
        return Optional.ofNullable(keys.getProperty(key)).filter(id -> id.matches("[a-z-]{1,40}"));
    }

    private static Session.Shown shown(Properties keys) {
        return new Session.Shown(
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

    private static Session.Ways ways(Properties keys) {
        return new Session.Ways(
                Stream.of(keys.getProperty("recent.ports", "").split(",", -1))
                        .filter(port -> port.matches("[0-9]{1,5}"))
                        .map(Integer::valueOf)
                        .filter(port -> port <= 65535)
                        .distinct()
                        .limit(MOST_RECENT)
                        .toList(),
                !"false".equals(keys.getProperty("minimap")));
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
