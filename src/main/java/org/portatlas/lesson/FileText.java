package org.portatlas.lesson;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.portatlas.text.Texts;

/// The text of a file that somebody wrote by hand, and may have got wrong. Bytes that are no UTF-8, lines without end
/// and characters that cannot be seen are refused before anything else looks at them, so that what a mistake quotes can
/// be shown as it is.
///
/// @param file its name, for mistakes
record FileText(String file, String text) {
    private static final Texts TEXTS = new Texts(FileText.class);

    /// In bytes: fifty times a good lesson.
    static final int LARGEST = 256 * 1024;

    /// In characters: a long paragraph without a line break.
    static final int LONGEST_LINE = 4000;

    private static final int LONGEST_QUOTE = 40;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int SOFT_HYPHEN = 0x00ad;
    private static final int NON_JOINER = 0x200c;
    private static final int JOINER = 0x200d;

    /// Reads a file of the user.
    /// @throws MistakeInFileException if it is no text of the kind
    /// @throws IOException if it cannot be read
    static FileText read(Path path) throws IOException {
        String name = String.valueOf(path.getFileName());
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new MistakeInFileException(plain(name), 0, TEXTS.get("file.irregular"));
        }
        try (InputStream in = Files.newInputStream(path)) {
            return of(name, in.readNBytes(LARGEST + 1));
        }
    }

    /// The bytes as text, without a byte order mark.
    static FileText of(String name, byte[] bytes) throws MistakeInFileException {
        String file = plain(name);
        if (bytes.length > LARGEST) {
            throw new MistakeInFileException(file, 0, TEXTS.get("file.large", LARGEST / 1024));
        }
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, decoded, true);
        if (result.isError()) {
            int line = 1;
            for (int i = 0; i < in.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw new MistakeInFileException(file, line, TEXTS.get("file.encoding"));
        }
        String text = decoded.flip().toString();
        FileText found = new FileText(file, text.startsWith("\uFEFF") ? text.substring(1) : text);
        found.requireVisible();
        return found;
    }

    private void requireVisible() throws MistakeInFileException {
        int line = 1;
        int length = 0;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            at += Character.charCount(character);
            length++;
            if (character == '\n') {
                line++;
                length = 0;
            } else if (isUnseen(character) && !(character == '\r' && text.startsWith("\n", at))) {
                throw mistake(
                        line,
                        TEXTS.get(
                                "file.unseen",
                                HexFormat.of().withUpperCase().toHexDigits(character, character > 0xffff ? 6 : 4)));
            } else if (length > LONGEST_LINE) {
                throw mistake(line, TEXTS.get("file.long", LONGEST_LINE));
            }
        }
    }

    private static boolean isUnseen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\t';
            // Some languages need these to spell.
            case Character.FORMAT -> character != SOFT_HYPHEN && character != NON_JOINER && character != JOINER;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
            default -> false;
        };
    }

    /// A name that cannot break the line it is told in.
    private static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        name.codePoints()
                .map(character ->
                        character == '\t' || character == BYTE_ORDER_MARK || isUnseen(character) ? '?' : character)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /// The mistake at a line of this file.
    MistakeInFileException mistake(int line, String reason) {
        return new MistakeInFileException(file, line, reason);
    }

    /// What somebody wrote, in quotation marks and not at length.
    static String quoted(String written) {
        String line = written.replaceAll("\\s+", " ");
        return TEXTS.get(
                "quoted",
                line.codePointCount(0, line.length()) <= LONGEST_QUOTE
                        ? line
                        : line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE)) + "…");
    }
}
