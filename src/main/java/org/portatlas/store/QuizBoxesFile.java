package org.portatlas.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// `quiz.properties` in the data directory, one [QuizMemory], UTF-8. Version 1 has `version=1`, `session=N`, the number
/// of the last session, and for each question a line `box.KEY=B N`: it lies in box B, and was asked last in session N.
///
/// A file that cannot be understood is never written over: it is moved aside, to `quiz-unreadable-1.properties` or the
/// next number. One of a newer version, and one that cannot be read, stays where it is, and nothing is remembered
/// beside it. Any thread, one call at a time.
public final class QuizBoxesFile {
    private static final String NAME = "quiz.properties";
    private static final String VERSION = "1";
    private static final String BOX = "box.";
    private static final long MOST_BYTES = 4 << 20;
    private static final Pattern SESSION = Pattern.compile("\\d{1,6}");
    private static final Pattern PLACE = Pattern.compile("([1-" + QuizMemory.BOXES + "]) ([1-9]\\d{0,5})");

    private final Path file;

    /// What the file held.
    ///
    /// @param problem one sentence for a person, null if there was none
    public record Loaded(QuizMemory memory, @Nullable String problem) {}

    public QuizBoxesFile(Path dataDirectory) {
        file = dataDirectory.resolve(NAME);
    }

    /// Reads what was remembered; nothing if there is no file.
    public Loaded load() {
        try {
            if (Files.size(file) > MOST_BYTES) {
                return nothing(aside("is far too long"));
            }
            Properties keys = read();
            return isNewer(keys)
                    ? nothing("What the quiz remembers was written by a newer version of Port Atlas: " + file
                            + " is left as it is, and this quiz will not be remembered.")
                    : new Loaded(memory(keys), null);
        } catch (NoSuchFileException none) {
            return nothing(null);
        } catch (CharacterCodingException | IllegalArgumentException damaged) {
            return nothing(aside("is damaged"));
        } catch (IOException unreadable) {
            return nothing("What the quiz remembers is not known: " + file + " could not be read.");
        }
    }

    /// Remembers this instead of what was there.
    ///
    /// @throws IOException if it cannot be written, or what stands there must stay; the file is as it was
    public void save(QuizMemory memory) throws IOException {
        if (stands()) {
            throw new IOException(file + " is from a newer version of Port Atlas, and is left as it is");
        }
        Properties keys = new Properties();
        keys.setProperty("version", VERSION);
        keys.setProperty("session", Integer.toString(memory.session()));
        memory.places().forEach((key, place) -> keys.setProperty(BOX + key, place.box() + " " + place.session()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        keys.store(out, "Port Atlas");
        AtomicFile.write(file, out.toByteArray());
    }

    private static Loaded nothing(@Nullable String problem) {
        return new Loaded(QuizMemory.NONE, problem);
    }

    private Properties read() throws IOException {
        Properties keys = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            keys.load(reader);
        }
        return keys;
    }

    /// @throws IllegalArgumentException if it cannot be understood
    private static QuizMemory memory(Properties keys) {
        String session = keys.getProperty("session", "");
        if (!VERSION.equals(keys.getProperty("version"))
                || !SESSION.matcher(session).matches()) {
            throw new IllegalArgumentException("no session of version " + VERSION);
        }
        Map<String, QuizMemory.Place> places = new HashMap<>();
        for (String key : keys.stringPropertyNames()) {
            if (key.startsWith(BOX)) {
                Matcher place = PLACE.matcher(keys.getProperty(key));
                if (!place.matches()) {
                    throw new IllegalArgumentException("no place: " + key);
                }
                places.put(
                        key.substring(BOX.length()),
                        new QuizMemory.Place(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2))));
            }
        }
        return new QuizMemory(Integer.parseInt(session), places);
    }

    private static boolean isNewer(Properties keys) {
        String version = keys.getProperty("version", "");
        return version.matches("[1-9]\\d{0,8}") && Integer.parseInt(version) > Integer.parseInt(VERSION);
    }

    /// Whether what stands there must not be written over.
    /// @throws IOException if that cannot be read
    private boolean stands() throws IOException {
        try {
            return isNewer(read());
        } catch (NoSuchFileException none) {
            return false;
        } catch (CharacterCodingException | IllegalArgumentException damaged) {
            String told = aside("is damaged");
            if (Files.exists(file)) {
                throw new IOException(told, damaged);
            }
            return false;
        }
    }

    private String aside(String why) {
        return new UnreadableFile(file, "what the quiz remembers").setAside(why, ", and the boxes are empty");
    }
}
