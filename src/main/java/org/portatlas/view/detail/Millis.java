package org.portatlas.view.detail;

import org.portatlas.text.Texts;

/// Durations as they are shown, in the numbers of the language.
final class Millis {
    private static final Texts TEXTS = new Texts(Millis.class);

    private static final double COARSE = 100;

    private Millis() {}

    /// To a tenth: `0.9 ms`.
    static String fine(double millis) {
        return TEXTS.get("millis", Texts.number(millis, 1));
    }

    /// No finer than it matters: `0.9 ms`, `120 ms`.
    static String brief(double millis) {
        return millis < COARSE ? fine(millis) : TEXTS.get("millis", Texts.number(millis, 0));
    }
}
