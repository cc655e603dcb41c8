package org.portatlas.registry;

import java.io.IOException;
import java.io.Serial;
import org.portatlas.text.Texts;

/// A file is not the registry in a form we know, or not all of it. The message is one line for a person, and names the
/// line of the file where there is one.
public final class RegistryFormatException extends IOException {
    private static final Texts TEXTS = new Texts(RegistryFormatException.class);

    @Serial
    private static final long serialVersionUID = 1L;

    private final long line;
    private final String reason;

    /// A refusal.
    /// @param line counted from 1, or 0 if the fault is that of the whole file
    /// @param reason why it is refused, in a few words without a full stop
    public RegistryFormatException(long line, String reason) {
        super(line == 0 ? reason : TEXTS.get("line", line, reason));
        this.line = line;
        this.reason = reason;
    }

    /// The line of the file, counted from 1, or 0 if the fault is that of the whole file.
    public long line() {
        return line;
    }

    /// Why the file is refused, without the line.
    public String reason() {
        return reason;
    }
}
