package org.portatlas.export;

import org.portatlas.text.VisibleText;

/// Text of others as one line: a name of a service or a program may hold line breaks, and characters that turn the
/// direction of what follows.
final class OneLine {
    private static final int LONGEST = 2000;

    private OneLine() {}

    /// The same with blanks for what would break the line, and everything else visible ([VisibleText]).
    static String of(String text) {
        String line = text.replaceAll("[\\s\\x{85}\\x{2028}\\x{2029}]+", " ").strip();
        return VisibleText.of(line, LONGEST);
    }
}
