package org.portatlas.registry;

import java.util.List;

/// The names and titles of all entries as one text, so that one search through it passes over every entry that does not
/// match: several times faster than to ask each of 8,000. Immutable; any thread.
final class EntryTexts {
    /// Stands in no query, for a query has no control characters: nothing matches across it.
    private static final char END = '\n';

    private final String all;

    /// Where the text of each entry begins, and last where the whole ends.
    private final int[] starts;

    EntryTexts(List<SearchEntry> entries) {
        StringBuilder text = new StringBuilder();
        starts = new int[entries.size() + 1];
        for (int i = 0; i < entries.size(); i++) {
            starts[i] = text.length();
            SearchEntry entry = entries.get(i);
            text.append(entry.lowerService())
                    .append(END)
                    .append(entry.lowerTitle())
                    .append(END);
        }
        starts[entries.size()] = text.length();
        all = text.toString();
    }

    /// The number of the first entry from `from` on whose name or title holds the word, or -1.
    int next(String word, int from) {
        int at = all.indexOf(word, starts[from]);
        if (at < 0) {
            return -1;
        }
        // Step by step, not by halves: over a whole search these are 8,000 steps at most, however many entries match.
        int entry = from;
        while (starts[entry + 1] <= at) {
            entry++;
        }
        return entry;
    }
}
