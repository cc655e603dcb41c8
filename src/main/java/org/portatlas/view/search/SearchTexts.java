package org.portatlas.view.search;

import java.util.Locale;
import org.portatlas.registry.Findings;

/// What is said about findings, above and below them. Pure functions.
final class SearchTexts {
    private static final int LONGEST_ECHO = 60;

    private SearchTexts() {}

    /// What stands above the suggestions: a mistake in the query, or why there is nothing; else empty.
    static String message(Findings found, String typed) {
        if (!found.problem().isEmpty()) {
            return found.problem();
        }
        if (found.kind() == Findings.Kind.PASTED) {
            return found(found, "typed");
        }
        if (found.kind() == Findings.Kind.NONE || !found.isEmpty()) {
            return "";
        }
        String echo = typed.length() <= LONGEST_ECHO ? typed : typed.substring(0, LONGEST_ECHO - 1) + "…";
        if (found.kind() == Findings.Kind.TERMS) {
            return "No port fits “" + echo + "”.";
        }
        return "Nothing found for “" + echo + "”."
                + (found.nearest().isEmpty() ? "" : " Nearest names: " + String.join(", ", found.nearest()) + ".");
    }

    /// What was found in a text.
    /// @param how it came: typed or pasted
    static String found(Findings found, String how) {
        return found.ports().size() == 1
                ? "Found " + found.ports().next(0) + " in what you " + how + "."
                : "Found " + found.ports().size() + " ports in what you " + how + ".";
    }

    /// What stands below the suggestions.
    /// @param completed what Tab would complete the last word to; empty if to nothing
    static String footer(Findings found, String completed) {
        StringBuilder line = new StringBuilder();
        if (found.kind() == Findings.Kind.WORDS || found.kind() == Findings.Kind.TERMS) {
            int ports = found.ports().size();
            if (ports > 0) {
                line.append(ports == 1 ? "1 port" : String.format(Locale.ROOT, "%,d ports", ports));
            }
            if (found.services() > 0) {
                line.append(line.isEmpty() ? "" : " and ")
                        .append(found.services() == 1 ? "1 service" : found.services() + " services")
                        .append(" without a port");
            }
        }
        if (!completed.isEmpty()) {
            line.append(line.isEmpty() ? "" : "  ·  ").append("Tab: ").append(completed);
        }
        return line.toString();
    }
}
