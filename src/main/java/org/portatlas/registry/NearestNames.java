package org.portatlas.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The names nearest to a mistyped one, by optimal string alignment distance: each letter put in, left out or
/// changed, and each pair of neighbours swapped, counts one. Immutable; any thread.
///
/// The distance is computed with one bit for each letter of the query (Hyyrö 2003, "A bit-vector algorithm for
/// computing Levenshtein and Damerau edit distances"): a table would take milliseconds for the 8,000 names, and this
/// runs while a person types.
final class NearestNames {
    /// One bit each in a long; what follows in a longer query does not count.
    private static final int LONGEST = Long.SIZE;

    private static final int ASCII = 128;

    private final List<String> names;
    private final List<String> lowerNames;

    /// Which letters each name has, see [#signature].
    private final int[] signatures;

    /// @param names in the order in which equally near ones are given
    NearestNames(List<String> names) {
        this.names = List.copyOf(names);
        lowerNames =
                this.names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        signatures = lowerNames.stream().mapToInt(NearestNames::signature).toArray();
    }

    /// The names of entries, in their order.
    static NearestNames of(List<SearchEntry> entries) {
        return new NearestNames(entries.stream()
                .map(SearchEntry::service)
                .<String>mapMulti((service, names) -> {
                    if (service != null) {
                        names.accept(service);
                    }
                })
                .distinct()
                .toList());
    }

    /// The nearest names, nearest first.
    /// @param query in lower case, not empty; its blanks count as hyphens, as names have them
    List<String> nearest(String query, int count) {
        return nearest(query, count, Integer.MAX_VALUE);
    }

    /// The nearest names, nearest first, as far as they are nearer than a limit.
    /// @param query in lower case, not empty; its blanks count as hyphens, as names have them
    List<String> nearest(String query, int count, int limit) {
        String pattern = query.replace(' ', '-').substring(0, Math.min(query.length(), LONGEST));
        long[] letters = letters(pattern);
        int signature = signature(pattern);
        List<Candidate> best = new ArrayList<>();
        for (int i = 0; i < lowerNames.size(); i++) {
            String name = lowerNames.get(i);
            int farthest = best.size() < count ? limit : best.getLast().distance();
            // Each letter that one has more than the other costs one at least, and so does each kind of letter that
            // only one of them has: most names need no closer look.
            if (Math.abs(name.length() - pattern.length()) < farthest
                    && Integer.bitCount(signature & ~signatures[i]) < farthest
                    && Integer.bitCount(signatures[i] & ~signature) < farthest) {
                int distance = distance(letters, pattern.length(), name);
                if (distance < farthest) {
                    insert(best, new Candidate(names.get(i), distance), count);
                }
            }
        }
        return best.stream().map(Candidate::name).toList();
    }

    private static void insert(List<Candidate> best, Candidate candidate, int count) {
        int place = best.size();
        while (place > 0 && best.get(place - 1).distance() > candidate.distance()) {
            place--;
        }
        best.add(place, candidate);
        if (best.size() > count) {
            best.removeLast();
        }
    }

    private record Candidate(String name, int distance) {}

    /// The distance of two texts of which the first has at most 64 letters.
    static int distance(String pattern, String text) {
        return distance(letters(pattern), pattern.length(), text);
    }

    /// A bit for each letter from a to z that a text has, and one for each of some groups of other characters.
    private static int signature(String text) {
        int signature = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            signature |= 1 << (letter >= 'a' && letter <= 'z' ? letter - 'a' : 26 + letter % 6);
        }
        return signature;
    }

    /// For each ASCII letter, the places at which the pattern has it.
    private static long[] letters(String pattern) {
        long[] letters = new long[ASCII];
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.charAt(i) < ASCII) {
                letters[pattern.charAt(i)] |= 1L << i;
            }
        }
        return letters;
    }

    private static int distance(long[] letters, int length, String text) {
        long last = 1L << (length - 1);
        long up = -1;
        long down = 0;
        long diagonal = 0;
        long matchBefore = 0;
        int distance = length;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            long match = letter < ASCII ? letters[letter] : 0;
            long swapped = ((~diagonal & match) << 1) & matchBefore;
            diagonal = (((match & up) + up) ^ up) | match | down | swapped;
            long right = down | ~(diagonal | up);
            long left = diagonal & up;
            distance += (right & last) != 0 ? 1 : 0;
            distance -= (left & last) != 0 ? 1 : 0;
            right = (right << 1) | 1;
            left <<= 1;
            up = left | ~(diagonal | right);
            down = right & diagonal;
            matchBefore = match;
        }
        return distance;
    }
}
