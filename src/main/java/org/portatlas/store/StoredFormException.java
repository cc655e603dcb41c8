package org.portatlas.store;

import java.io.Serial;
import org.portatlas.text.Texts;

/// A file is not of the form it should have. The message is one line for a person.
public final class StoredFormException extends Exception {
    private static final Texts TEXTS = new Texts(StoredFormException.class);

    @Serial
    private static final long serialVersionUID = 1L;

    /// A refusal.
    /// @param line counted from 1, or 0 if the fault is that of the whole file
    /// @param reason in a few words without a full stop
    public StoredFormException(int line, String reason) {
        super(line == 0 ? reason : TEXTS.get("line", line, reason));
    }
}
