package org.portatlas.lesson.quiz;

import java.util.Locale;

/// A word that stands for a quiz: whoever types the same word, with the same edition of the registry and the same class
/// list, gets the same questions in the same order. Case and blanks at its ends do not count.
///
/// @param word any text that is not blank; lower case
public record QuizSeed(String word) {
    private static final long PRIME = 1_099_511_628_211L;
    private static final long BASIS = 0xcbf29ce484222325L;

    /// @throws IllegalArgumentException if the word is blank
    public QuizSeed {
        word = word.strip().toLowerCase(Locale.ROOT);
        if (word.isEmpty()) {
            throw new IllegalArgumentException("a seed is a word");
        }
    }

    /// The number to begin with: FNV-1a over the word's characters, the same on every machine and in every version.
    long number() {
        long hash = BASIS;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * PRIME;
        }
        return hash;
    }
}
