package org.portatlas.registry;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/// A piece of a line, and whether it is what the query asked for.
public record Piece(String text, boolean matched) {
    /// Stands in no text of ours.
    static final String HOLE = "\u0000";

    static Piece plain(String text) {
        return new Piece(text, false);
    }

    static Piece matched(String text) {
        return new Piece(text, true);
    }

    /// A text whose one argument is what the query asked for.
    ///
    /// @param text with [#HOLE] where that stands
    static List<Piece> around(String text, String matched) {
        int at = text.indexOf(HOLE);
        List<Piece> pieces = new ArrayList<>(3);
        if (at > 0) {
            pieces.add(plain(text.substring(0, at)));
        }
        pieces.add(matched(matched));
        if (at + HOLE.length() < text.length()) {
            pieces.add(plain(text.substring(at + HOLE.length())));
        }
        return pieces;
    }

    /// A text in pieces: what one of these words occurs at is matched.
    /// @param words in lower case
    static List<Piece> of(String text, List<String> words) {
        String lower = text.toLowerCase(Locale.ROOT);
        BitSet marked = new BitSet();
        if (lower.length() == text.length()) {
            for (String word : words) {
                int step = Math.max(1, word.length());
                for (int at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + step)) {
                    marked.set(at, at + word.length());
                }
            }
        }
        List<Piece> pieces = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            boolean is = marked.get(at);
            int next = is ? marked.nextClearBit(at) : marked.nextSetBit(at);
            int end = next < 0 ? text.length() : Math.min(next, text.length());
            pieces.add(new Piece(text.substring(at, end), is));
            at = end;
        }
        return pieces;
    }
}
