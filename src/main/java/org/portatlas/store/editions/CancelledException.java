package org.portatlas.store.editions;

import java.io.Serial;

/// An update was ended by whoever asked for it.
public final class CancelledException extends EditionRefusedException {
    @Serial
    private static final long serialVersionUID = 1L;

    CancelledException() {
        super("The update was cancelled: nothing was changed.");
    }
}
