package org.portatlas.machine;

import java.util.List;

/// Joins words as a sentence does: `a`, `a and b`, `a, b and c`.
final class Listing {
    private Listing() {}

    static String of(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /// The first words and the number of the others: `a, b and 7 more`.
    static String of(List<String> words, int most) {
        if (words.size() <= most) {
            return of(words);
        }
        return String.join(", ", words.subList(0, most)) + " and " + (words.size() - most) + " more";
    }
}
