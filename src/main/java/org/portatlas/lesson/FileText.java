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
import java.util.regex.Pattern;
import org.portatlas.text.Texts;
import org.portatlas.text.VisibleText;

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

    private static final int LONGEST_QUOTE = 41;
    private static final Pattern HEAP = Pattern.compile(VisibleText.HEAP);

    /// Reads a file of the user.
    /// @throws MistakeInFileException if it is no text of the kind
    /// @throws IOException if it cannot be read
    static FileText read(Path path) throws IOException {
        String name = VisibleText.name(path);
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new MistakeInFileException(name, 0, TEXTS.get("file.irregular"));
        }
        try (InputStream in = Files.newInputStream(path)) {
            return of(name, in.readNBytes(LARGEST + 1));
        }
    }

    /// The bytes as text, without a byte order mark.
    static FileText of(String name, byte[] bytes) throws MistakeInFileException {
        String file = VisibleText.of(name);
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
        int line = 0;
        for (String each : text.split("\r?\n", -1)) {
            line++;
            String visible = requireVisible(each, line);
            if (visible.codePointCount(0, visible.length()) > LONGEST_LINE) {
                throw mistake(line, TEXTS.get("file.long", LONGEST_LINE));
            }
        }
    }

    /// A piece of the text in which numbers for characters, as `&#8238;`, have become what they stand for.
    /// @param line where it stands
    /// @return the same
    String requireVisible(String piece, int line) throws MistakeInFileException {
        int unseen = piece.codePoints().filter(FileText::isUnseen).findFirst().orElse(-1);
        if (unseen >= 0) {
            String digits = HexFormat.of().withUpperCase().toHexDigits(unseen, unseen > 0xffff ? 6 : 4);
            throw mistake(line, TEXTS.get("file.unseen", digits));
        }
        if (HEAP.matcher(piece).find()) {
            throw mistake(line, TEXTS.get("file.heap"));
        }
        return piece;
    }

    private static boolean isUnseen(int character) {
        return character != '\t' && VisibleText.isNoWriting(character);
    }

    /// The mistake at a line of this file.
    MistakeInFileException mistake(int line, String reason) {
        return new MistakeInFileException(file, line, reason);
    }

    /// What somebody wrote, in quotation marks and not at length.
    static String quoted(String written) {
        String line = written.replaceAll("\\s+", " ");
        return TEXTS.get("quoted", VisibleText.of(line, LONGEST_QUOTE));
    }
}
