package org.portatlas.registry;

import org.jspecify.annotations.Nullable;

/// How near a text is to a query, the nearest first.
enum Nearness {
    /// The query is the service name.
    NAME,
    /// The query is the whole title.
    TITLE,
    /// The service name begins with the query.
    PREFIX,
    /// Each word of the query stands in the name or the title as a word.
    WORD,
    /// Each word of the query at least begins one there.
    WORD_BEGINNING,
    /// Each word of the query at least occurs there.
    SUBSTRING;

    /// How near the best occurrence of a word in a text is, both in lower case; null if there is none.
    static @Nullable Nearness of(String word, String text) {
        Nearness best = null;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
                best = best == null ? SUBSTRING : best;
                continue;
            }
            int end = at + word.length();
            if (end == text.length() || !Character.isLetterOrDigit(text.charAt(end))) {
                return WORD;
            }
            best = WORD_BEGINNING;
        }
        return best;
    }

    /// The nearer of the two; null if both are.
    static @Nullable Nearness nearer(@Nullable Nearness one, @Nullable Nearness other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) <= 0 ? one : other;
    }
}
