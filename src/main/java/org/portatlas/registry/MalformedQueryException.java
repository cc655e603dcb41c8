package org.portatlas.registry;

import java.io.Serial;

/// A query that cannot be meant: half a range, a reversed one, a number that is no port. The message is one line for
/// the person who typed it.
public final class MalformedQueryException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    /// A refusal.
    /// @param message one line without a full stop
    public MalformedQueryException(String message) {
        super(message);
    }
}
