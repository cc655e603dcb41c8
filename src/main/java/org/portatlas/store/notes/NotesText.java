package org.portatlas.store.notes;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.portatlas.store.StoredFormException;
import org.portatlas.text.Texts;

/// The text of a file of notes. Pure functions.
final class NotesText {
    private static final Texts TEXTS = new Texts(NotesText.class);

    private NotesText() {}

    /// UTF-8 as text, without a byte order mark.
    /// @throws StoredFormException if it is none, with the line
    static String of(byte[] content) throws StoredFormException {
        ByteBuffer in = ByteBuffer.wrap(content);
        CharBuffer out = CharBuffer.allocate(content.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (result.isError()) {
            int line = 1;
            for (int i = 0; i < in.position(); i++) {
                line += content[i] == '\n' ? 1 : 0;
            }
            throw new StoredFormException(line, TEXTS.get("file.utf8"));
        }
        String text = out.flip().toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
