package org.portatlas.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The distance against its definition, and the names it picks.
class NearestNamesTest {
    @Test
    void distance_ofRandomTexts_isThatOfTheTable() {
        Random random = new Random(514);
        for (int i = 0; i < 5_000; i++) {
            String pattern = text(random, 1 + random.nextInt(i % 10 == 0 ? 64 : 8));
            String text = text(random, random.nextInt(12));
            assertThat(NearestNames.distance(pattern, text))
                    .as("%s, %s", pattern, text)
                    .isEqualTo(byTable(pattern, text));
        }
    }

    @Test
    void distance_ofSwappedLetters_isOne() {
        assertThat(NearestNames.distance("htpp", "http")).isEqualTo(1);
        assertThat(NearestNames.distance("sssh", "ssh")).isEqualTo(1);
        assertThat(NearestNames.distance("ssh", "ssh")).isZero();
        assertThat(NearestNames.distance("ssh", "")).isEqualTo(3);
    }

    @Test
    void nearest_ofEquallyNearNames_keepsTheirOrder() {
        NearestNames names = new NearestNames(List.of("aab", "Aaa", "zzz", "aac"));
        assertThat(names.nearest("aaa", 3)).containsExactly("Aaa", "aab", "aac");
        assertThat(names.nearest("q".repeat(200), 1)).hasSize(1);
    }

    @Test
    void nearest_ofWords_takesTheirBlanksForHyphens() {
        assertThat(new NearestNames(List.of("ab", "a-b", "axb")).nearest("a b", 1))
                .containsExactly("a-b");
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append("abcd".charAt(random.nextInt(4)));
        }
        return text.toString();
    }

    /// Optimal string alignment as it is defined, with a table.
    private static int byTable(String a, String b) {
        int[][] table = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    table[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int best = Math.min(table[i - 1][j - 1] + change, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    best = Math.min(best, table[i - 2][j - 2] + 1);
                }
                table[i][j] = best;
            }
        }
        return table[a.length()][b.length()];
    }
}
