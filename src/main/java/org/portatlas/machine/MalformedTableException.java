package org.portatlas.machine;

import java.io.IOException;
import java.io.Serial;

/// A table's text or message is not what its format promises. What it would have said is unknown, so nothing may be
/// concluded from the rest.
final class MalformedTableException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    MalformedTableException(String message) {
        super(message);
    }
}
