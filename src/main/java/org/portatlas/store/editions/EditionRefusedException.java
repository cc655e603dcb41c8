package org.portatlas.store.editions;

import java.io.IOException;
import java.io.Serial;

/// An edition is not taken, or cannot be had; the one in use stays. The message is for a person:
/// what happened, what it means, what to do.
public class EditionRefusedException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    EditionRefusedException(String sentence) {
        super(sentence);
    }

    EditionRefusedException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /// The message.
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
