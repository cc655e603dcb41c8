package org.portatlas.store.editions;

import java.io.Serial;
import org.portatlas.text.Texts;

/// An update was ended by whoever asked for it.
public final class CancelledException extends EditionRefusedException {
    private static final Texts TEXTS = new Texts(CancelledException.class);

    @Serial
    private static final long serialVersionUID = 1L;

    CancelledException() {
        super(TEXTS.get("cancelled"));
    }
}
