package org.portatlas.view.practice;

import org.portatlas.machine.practice.PracticeKind;
import org.portatlas.text.Texts;

/// What practice is called.
final class PracticeTexts {
    private static final Texts TEXTS = new Texts(PracticeTexts.class);

    private PracticeTexts() {}

    /// What kind of socket it is, as in "TCP, listening on 127.0.0.1".
    static String what(PracticeKind kind) {
        return TEXTS.of(kind);
    }
}
