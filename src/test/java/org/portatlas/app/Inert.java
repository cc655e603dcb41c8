package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

/// What a text from outside has to be before it is shown or written: nothing in it steers what shows it, turns letters
/// round, hides, or covers the lines above, and it does not go on for ever.
final class Inert {
    private static final Pattern STEERS =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029\\u034f\\u3164]|[\\p{Mn}\\p{Me}]{5}");
    private static final int LONGEST = 2000;

    private Inert() {}

    /// Whether that holds for a text of several lines, too.
    static boolean isInert(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                && !STEERS.matcher(text.replace('\n', ' ')).find();
    }

    /// For one line.
    static void assertInert(String line) {
        assertThat(line).doesNotContainPattern(STEERS);
        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(LONGEST);
    }
}
