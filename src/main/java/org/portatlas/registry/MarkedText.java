package org.portatlas.registry;

import java.util.List;
import java.util.Locale;

/// What somebody has noted about some ports, as searches look at it. Immutable; any thread.
///
/// @param first and `last`: the ports, inclusive
/// @param tags in lower case
/// @param kind what it is, in a word or two that are shown: "note"
/// @param lower the text in lower case, its white space as single blanks
public record MarkedText(int first, int last, String text, List<String> tags, String kind, String lower) {
    public MarkedText {
        tags = List.copyOf(tags);
    }

    public MarkedText(int first, int last, String text, List<String> tags, String kind) {
        this(first, last, text, tags, kind, line(text).toLowerCase(Locale.ROOT));
    }

    /// The text in one line.
    String line() {
        return line(text);
    }

    private static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /// Whether it satisfies each of the terms.
    boolean satisfies(List<MarkTerm> terms) {
        return terms.stream().allMatch(term -> switch (term.kind()) {
            case NOTE -> lower.contains(term.word());
            case TAG -> tags.stream().anyMatch(tag -> tag.startsWith(term.word()));
        });
    }

    /// Whether each of the words is in its text or begins one of its tags.
    boolean hasAll(List<String> words) {
        return words.stream()
                .allMatch(word -> lower.contains(word) || tags.stream().anyMatch(tag -> tag.startsWith(word)));
    }
}
