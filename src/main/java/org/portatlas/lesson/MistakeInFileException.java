package org.portatlas.lesson;

import java.io.IOException;
import java.io.Serial;
import org.portatlas.text.Texts;

/// A file of a lesson, a card or a class list cannot be taken as it is. The message is one sentence for the person who
/// wrote it: file, line and reason.
public final class MistakeInFileException extends IOException {
    private static final Texts TEXTS = new Texts(MistakeInFileException.class);

    @Serial
    private static final long serialVersionUID = 1L;

    private final int line;
    private final String reason;

    /// @param file its name, for the message
    /// @param line counted from 1, or 0 if the mistake is that of the whole file
    /// @param reason in a few words, without a full stop
    public MistakeInFileException(String file, int line, String reason) {
        super(line == 0 ? TEXTS.get("mistake", file, reason) : TEXTS.get("mistake.line", file, line, reason));
        this.line = line;
        this.reason = reason;
    }

    /// The line of the file, counted from 1, or 0 if the mistake is that of the whole file.
    public int line() {
        return line;
    }

    /// What is wrong, without file, line and full stop.
    public String reason() {
        return reason;
    }
}
