package org.portatlas.machine;

import java.util.List;
import org.portatlas.text.Texts;

/// Joins words as a sentence does: `a`, `a and b`, `a, b and c`.
final class Listing {
    private static final Texts TEXTS = new Texts(Listing.class);

    private Listing() {}

    static String of(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : TEXTS.get("list.and", String.join(", ", words.subList(0, last)), words.get(last));
    }

    /// The first words and the number of the others: `a, b and 7 more`.
    static String of(List<String> words, int most) {
        if (words.size() <= most) {
            return of(words);
        }
        return TEXTS.get("list.more", String.join(", ", words.subList(0, most)), words.size() - most);
    }
}
