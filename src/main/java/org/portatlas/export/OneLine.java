package org.portatlas.export;

/// Text of others as one line: a name of a service or a program may hold line breaks, and characters that turn the
/// direction of what follows.
final class OneLine {
    private OneLine() {}

    /// The same without what would break the line or turn it.
    static String of(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.strip().codePoints().forEach(each -> {
            if (Character.isWhitespace(each) || each == 0x2028 || each == 0x2029 || each == 0x85) {
                line.append(' ');
            } else if (Character.isISOControl(each) || turns(each)) {
                line.append('\uFFFD');
            } else {
                line.appendCodePoint(each);
            }
        });
        return line.toString().replaceAll(" {2,}", " ");
    }

    private static boolean turns(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }
}
