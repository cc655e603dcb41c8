package org.portatlas.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.portatlas.text.Texts;

/// Keys and values in the form of [Properties], UTF-8, ascending by key, with `version` among them.
/// Keeps the line of each key, so that what makes no sense can be told by its line.
public final class StoredKeys {
    private static final Texts TEXTS = new Texts(StoredKeys.class);
    private static final String VERSION = "version";

    private final Map<String, String> values = new TreeMap<>();
    private final Map<String, Integer> lines = new HashMap<>();

    private StoredKeys() {}

    /// None yet but the version.
    public static StoredKeys ofVersion(int version) {
        return new StoredKeys().put(VERSION, Integer.toString(version));
    }

    /// Reads keys.
    ///
    /// @param version the newest that is understood
    /// @throws StoredFormException if these are none, or no version is among them
    /// @throws NewerFormException if the version is a newer one
    public static StoredKeys read(byte[] content, int version) throws StoredFormException, NewerFormException {
        StoredKeys keys = new StoredKeys();
        int line = 1;
        StringBuilder whole = new StringBuilder();
        int first = 1;
        for (String part : text(content).split("\r\n|\r|\n", -1)) {
            boolean isComment = whole.isEmpty() && part.stripLeading().matches("[#!].*");
            whole.append(part);
            // An odd number of backslashes at its end: the next line goes on.
            if (!isComment && backslashesAtEnd(part) % 2 == 1) {
                whole.append('\n');
            } else {
                keys.add(whole.toString(), first);
                whole.setLength(0);
                first = line + 1;
            }
            line++;
        }
        keys.add(whole.toString(), first);
        String told = keys.get(VERSION);
        if (told == null || !told.matches("[1-9]\\d{0,8}")) {
            throw new StoredFormException(0, TEXTS.get("form.version"));
        }
        if (Integer.parseInt(told) > version) {
            throw new NewerFormException(Integer.parseInt(told));
        }
        return keys;
    }

    private static int backslashesAtEnd(String line) {
        int count = 0;
        while (count < line.length() && line.charAt(line.length() - 1 - count) == '\\') {
            count++;
        }
        return count;
    }

    private static String text(byte[] content) throws StoredFormException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException noText) {
            throw new StoredFormException(0, TEXTS.get("form.utf8"));
        }
    }

    private void add(String line, int number) throws StoredFormException {
        Properties one = new Properties();
        try {
            one.load(new StringReader(line));
        } catch (IllegalArgumentException malformed) {
            throw new StoredFormException(number, TEXTS.get("form.character"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        for (String key : one.stringPropertyNames()) {
            values.put(key, one.getProperty(key));
            lines.put(key, number);
        }
    }

    /// The value of a key, null if it is not among them.
    public @Nullable String get(String key) {
        return values.get(key);
    }

    /// The value of a key.
    public String get(String key, String otherwise) {
        return values.getOrDefault(key, otherwise);
    }

    /// All keys, ascending.
    public Set<String> names() {
        return values.keySet();
    }

    public StoredKeys put(String key, String value) {
        values.put(key, value);
        return this;
    }

    /// A refusal of what a key says.
    public StoredFormException refusal(String key, String reason) {
        return new StoredFormException(lines.getOrDefault(key, 0), reason);
    }

    /// The keys as a file: no date in it, so that the same keys give the same bytes.
    public byte[] write() {
        StringBuilder text = new StringBuilder("# Port Atlas\n");
        values.forEach((key, value) -> text.append(line(key, value)));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(String key, String value) {
        Properties one = new Properties();
        one.setProperty(key, value);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            one.store(out, null);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        // The first line is the date; a value has none of its own, for their ends are escaped.
        return List.of(out.toString(StandardCharsets.ISO_8859_1).split("\\R")).getLast() + "\n";
    }
}
