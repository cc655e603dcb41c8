package org.portatlas.view.search;

import org.portatlas.registry.Findings;
import org.portatlas.text.Texts;
import org.portatlas.text.VisibleText;

/// What is said about findings, above and below them. Pure functions.
final class SearchTexts {
    private static final Texts TEXTS = new Texts(SearchTexts.class);
    private static final int LONGEST_ECHO = 60;

    private SearchTexts() {}

    /// What stands above the suggestions: a mistake in the query, or why there is nothing; else empty.
    static String message(Findings found, String typed) {
        if (!found.problem().isEmpty()) {
            return found.problem();
        }
        if (found.kind() == Findings.Kind.PASTED) {
            return typed(found);
        }
        if (found.kind() == Findings.Kind.NONE || !found.isEmpty()) {
            return "";
        }
        String echo = VisibleText.of(typed, LONGEST_ECHO);
        if (found.kind() == Findings.Kind.TERMS) {
            return TEXTS.get("none.fits", echo);
        }
        return found.nearest().isEmpty()
                ? TEXTS.get("none.found", echo)
                : TEXTS.get("none.found.nearest", echo, String.join(", ", found.nearest()));
    }

    /// What was found in a text that was pasted.
    static String pasted(Findings found) {
        return TEXTS.get("found.pasted", found.ports().size(), found.ports().next(0));
    }

    private static String typed(Findings found) {
        return TEXTS.get("found.typed", found.ports().size(), found.ports().next(0));
    }

    /// What stands below the suggestions.
    /// @param completed what Tab would complete the last word to; empty if to nothing
    static String footer(Findings found, String completed) {
        String counts = counts(found);
        if (completed.isEmpty()) {
            return counts;
        }
        String tab = TEXTS.get("footer.tab", completed);
        return counts.isEmpty() ? tab : counts + "  ·  " + tab;
    }

    private static String counts(Findings found) {
        boolean isCounted = found.kind() == Findings.Kind.WORDS || found.kind() == Findings.Kind.TERMS;
        String ports = isCounted && found.ports().size() > 0
                ? TEXTS.get("footer.ports", found.ports().size())
                : "";
        String services = isCounted && found.services() > 0 ? TEXTS.get("footer.services", found.services()) : "";
        return ports.isEmpty() || services.isEmpty() ? ports + services : TEXTS.get("footer.both", ports, services);
    }
}
