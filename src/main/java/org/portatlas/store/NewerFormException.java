package org.portatlas.store;

import java.io.Serial;

/// A file was written by a newer version of the program, and is left as it is.
public final class NewerFormException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    /// A refusal.
    /// @param version the one that the file names
    public NewerFormException(int version) {
        super("version " + version);
    }
}
