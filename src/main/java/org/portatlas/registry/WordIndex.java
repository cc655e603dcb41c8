package org.portatlas.registry;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds entries by words of their names and titles without reading them all: for each pair of neighbouring letters,
/// and for each letter, it keeps the entries that have it, so that only those of the rarest pair of a query are read.
/// What so many entries have that even this takes long is ranked beforehand. Immutable; any thread.
final class WordIndex {
    /// Letters and digits each, and everything else as one.
    private static final int SIGNS = 37;

    /// Single signs after the pairs.
    private static final int LISTS = SIGNS * SIGNS + SIGNS;

    /// Queries of one or two letters that this many entries have are ranked beforehand.
    private static final int MANY = 600;

    private final List<SearchEntry> entries;
    private final short[][] holding = new short[LISTS][];
    private final Map<String, short[]> ranked = new HashMap<>();

    /// @param entries in the order of equally near ones; at most 32,767
    WordIndex(List<SearchEntry> entries) {
        this.entries = List.copyOf(entries);
        int[] counts = new int[LISTS];
        int[] lastSeen = new int[LISTS];
        // Once to count, once to fill: lists that grow would cost twice the memory.
        for (boolean fill : new boolean[] {false, true}) {
            Arrays.fill(lastSeen, -1);
            for (int i = 0; fill && i < LISTS; i++) {
                holding[i] = new short[counts[i]];
                counts[i] = 0;
            }
            for (int number = 0; number < this.entries.size(); number++) {
                SearchEntry entry = this.entries.get(number);
                note(entry.lowerService(), number, lastSeen, counts, fill);
                note(entry.lowerTitle(), number, lastSeen, counts, fill);
            }
        }
        rankBeforehand();
    }

    private void note(String text, int number, int[] lastSeen, int[] counts, boolean fill) {
        int before = -1;
        for (int i = 0; i < text.length(); i++) {
            int sign = sign(text.charAt(i));
            note(SIGNS * SIGNS + sign, number, lastSeen, counts, fill);
            if (before >= 0) {
                note(before * SIGNS + sign, number, lastSeen, counts, fill);
            }
            before = sign;
        }
    }

    private void note(int list, int number, int[] lastSeen, int[] counts, boolean fill) {
        if (lastSeen[list] != number) {
            lastSeen[list] = number;
            if (fill) {
                holding[list][counts[list]] = (short) number;
            }
            counts[list]++;
        }
    }

    private void rankBeforehand() {
        for (int list = 0; list < LISTS; list++) {
            int sign = list < SIGNS * SIGNS ? list % SIGNS : list - SIGNS * SIGNS;
            int before = list < SIGNS * SIGNS ? list / SIGNS : 0;
            if (holding[list].length >= MANY && sign < SIGNS - 1 && before < SIGNS - 1) {
                String word = (list < SIGNS * SIGNS ? String.valueOf(letter(before)) : "") + letter(sign);
                ranked.put(word, rank(word, List.of(word), holding[list]));
            }
        }
    }

    /// The numbers of the entries that have each of the words, the nearest first; not to be changed.
    ///
    /// @param text the words as one text
    short[] find(String text, List<String> words) {
        short[] known = ranked.get(text);
        if (known != null) {
            return known;
        }
        short @Nullable [] fewest = null;
        for (String word : words) {
            short[] list = fewest(word);
            fewest = fewest == null || list.length < fewest.length ? list : fewest;
        }
        return fewest == null ? new short[0] : rank(text, words, fewest);
    }

    private short[] fewest(String word) {
        short[] fewest = holding[SIGNS * SIGNS + sign(word.charAt(0))];
        for (int i = 1; i < word.length(); i++) {
            short[] list = holding[sign(word.charAt(i - 1)) * SIGNS + sign(word.charAt(i))];
            fewest = list.length < fewest.length ? list : fewest;
        }
        return fewest;
    }

    /// Those of the candidates that match, sorted by nearness and else in their order.
    @SuppressWarnings("EnumOrdinal") // an index into counts that are made and dropped here
    private short[] rank(String text, List<String> words, short[] candidates) {
        int classes = Nearness.values().length;
        byte[] nearness = new byte[candidates.length];
        int[] ends = new int[classes + 1];
        for (int i = 0; i < candidates.length; i++) {
            Nearness near = entries.get(candidates[i]).nearness(text, words);
            nearness[i] = (byte) (near == null ? classes : near.ordinal());
            ends[nearness[i]]++;
        }
        int sum = 0;
        for (int i = 0; i <= classes; i++) {
            int count = ends[i];
            ends[i] = sum;
            sum += count;
        }
        short[] sorted = new short[ends[classes]];
        for (int i = 0; i < candidates.length; i++) {
            if (nearness[i] < classes) {
                sorted[ends[nearness[i]]++] = candidates[i];
            }
        }
        return sorted;
    }

    private static int sign(char letter) {
        return letter >= 'a' && letter <= 'z'
                ? letter - 'a'
                : letter >= '0' && letter <= '9' ? letter - '0' + 26 : SIGNS - 1;
    }

    private static char letter(int sign) {
        return (char) (sign < 26 ? 'a' + sign : '0' + sign - 26);
    }
}
