package org.portatlas.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// `lessons.properties` in the data directory, version 1: a line `steps.FILE=N` for each lesson, N steps seen.
/// What makes no sense is as if it had never been remembered; a file of a newer version is left alone. Any thread,
/// one call at a time.
public final class LessonProgressFile {
    private static final String VERSION = "1";
    private static final String STEPS = "steps.";
    private static final long MOST_BYTES = 1 << 20;

    private final Path file;

    /// What the file held.
    ///
    /// @param problem one sentence for a person, null if there was none
    public record Loaded(LessonProgress progress, @Nullable String problem) {}

    public LessonProgressFile(Path dataDirectory) {
        file = dataDirectory.resolve("lessons.properties");
    }

    /// Reads what was remembered; nothing if there is no file.
    public Loaded load() {
        Properties keys = new Properties();
        try {
            if (Files.size(file) > MOST_BYTES) {
                return new Loaded(
                        LessonProgress.NONE, "How far lessons were read is not known: " + file + " is far too long.");
            }
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                keys.load(reader);
            }
        } catch (NoSuchFileException none) {
            return new Loaded(LessonProgress.NONE, null);
        } catch (IOException | IllegalArgumentException unreadable) {
            return new Loaded(
                    LessonProgress.NONE, "How far lessons were read is not known: " + file + " could not be read.");
        }
        Map<String, Integer> steps = new LinkedHashMap<>();
        if (VERSION.equals(keys.getProperty("version"))) {
            for (String key : keys.stringPropertyNames()) {
                String value = keys.getProperty(key);
                if (key.startsWith(STEPS) && value.matches("[1-9]\\d{0,2}") && steps.size() < LessonProgress.MOST) {
                    steps.put(key.substring(STEPS.length()), Integer.parseInt(value));
                }
            }
        }
        return new Loaded(new LessonProgress(steps), null);
    }

    /// Remembers this instead of what was there.
    /// @throws IOException if it cannot be written, or a newer version has written it; the file is as it was then
    public void save(LessonProgress progress) throws IOException {
        if (isNewer()) {
            throw new IOException(file + " is from a newer version of Port Atlas, and is left as it is");
        }
        Properties keys = new Properties();
        keys.setProperty("version", VERSION);
        progress.steps().forEach((lesson, steps) -> keys.setProperty(STEPS + lesson, Integer.toString(steps)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        keys.store(out, null);
        AtomicFile.write(file, out.toByteArray());
    }

    private boolean isNewer() {
        Properties keys = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            keys.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            return false;
        }
        String version = keys.getProperty("version", VERSION);
        return version.matches("\\d{1,9}") && Integer.parseInt(version) > Integer.parseInt(VERSION);
    }
}
