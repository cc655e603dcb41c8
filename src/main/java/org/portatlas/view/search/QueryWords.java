package org.portatlas.view.search;

import java.util.List;

/// The words of the query language, as they are completed and shown. Pure functions.
final class QueryWords {
    /// The most characters of a pasted text that stand in the field.
    private static final int LONGEST_LINE = 200;

    /// A completion of one letter would only be in the way.
    private static final int LEAST = 2;

    private static final List<String> ALL = List.of(
            "tcp",
            "udp",
            "sctp",
            "dccp",
            "unassigned",
            "assigned",
            "reserved",
            "retired",
            "system",
            "user",
            "dynamic",
            "year:",
            "rfc:",
            "gap>",
            "note:",
            "tag:");

    private QueryWords() {}

    /// What is missing of the word that a query ends in; empty if it ends in none.
    static String rest(String query) {
        String begun = query.substring(query.lastIndexOf(' ') + 1).toLowerCase(java.util.Locale.ROOT);
        if (begun.length() < LEAST) {
            return "";
        }
        return ALL.stream()
                .filter(word -> word.startsWith(begun) && !word.equals(begun))
                .findFirst()
                .map(word -> word.substring(begun.length()))
                .orElse("");
    }

    /// The whole word that a query would end in; empty if it ends in none.
    static String completed(String query) {
        String rest = rest(query);
        return rest.isEmpty() ? "" : query.substring(query.lastIndexOf(' ') + 1) + rest;
    }

    /// The beginning of a text in one line without control characters.
    static String line(String text) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < text.length() && line.length() < LONGEST_LINE; i++) {
            char each = text.charAt(i);
            boolean blank = Character.isWhitespace(each) || Character.isISOControl(each) || Character.isSurrogate(each);
            if (!blank) {
                line.append(each);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().strip();
    }
}
