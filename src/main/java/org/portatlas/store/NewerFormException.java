package org.portatlas.store;

import java.io.Serial;

/// A file was written by a newer version of the program, and is left as it is.
public final class NewerFormException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    NewerFormException(int version) {
        super("version " + version);
    }
}
