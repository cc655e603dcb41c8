package org.portatlas.store.editions;

import java.io.IOException;
import java.io.Serial;

/// A body is longer than anything that is wanted.
final class TooLongException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    TooLongException(long most) {
        super("more than " + most + " bytes");
    }
}
