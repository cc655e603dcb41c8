package org.portatlas.registry;

import java.util.List;
import java.util.Set;

/// A typed query, understood term by term. A port is found if it satisfies every kind of term that is there.
///
/// @param numbers ports and ranges by number: one of them has to hold the port
/// @param transports each has to be satisfied by itself
/// @param statuses `ranges`: the port has to be in each
/// @param year of registration; [Bounds#ALL] if none was asked for
/// @param rfcs references that one assignment has to have, all of them
/// @param gap how many ports the gap of the port has; [Bounds#ALL] if none was asked for
/// @param marks terms that one and the same note has to satisfy, all of them
/// @param words of names and titles, in lower case, each without blanks
/// @param problem one sentence about the first term that cannot be meant; empty if there is none
record SearchTerms(
        List<SearchQuery.PortSpan> numbers,
        Set<Transport> transports,
        Set<PortStatus> statuses,
        Set<PortRange> ranges,
        Bounds year,
        List<Integer> rfcs,
        Bounds gap,
        List<MarkTerm> marks,
        List<String> words,
        String problem) {
    /// Whether anything at all was understood.
    boolean isEmpty() {
        return numbers.isEmpty() && words.isEmpty() && !filters();
    }

    /// Whether there is a term that is neither a number nor a word.
    boolean filters() {
        return !transports.isEmpty()
                || !statuses.isEmpty()
                || !ranges.isEmpty()
                || asksYear()
                || !rfcs.isEmpty()
                || asksGap()
                || !marks.isEmpty();
    }

    boolean asksYear() {
        return !year.equals(Bounds.ALL);
    }

    boolean asksGap() {
        return !gap.equals(Bounds.ALL);
    }

    /// Whether an assignment has to satisfy a term, and not the port alone. A transport alone asks for an assignment
    /// on it, unless the question is what the registry says for that transport.
    boolean asksAssignments() {
        return (!words.isEmpty() && marks.isEmpty())
                || asksYear()
                || !rfcs.isEmpty()
                || (!transports.isEmpty() && statuses.isEmpty() && !asksGap());
    }

    /// The same terms but for the words.
    SearchTerms withoutWords() {
        return new SearchTerms(numbers, transports, statuses, ranges, year, rfcs, gap, marks, List.of(), problem);
    }

    /// The words as one text, as a name or a title has them.
    String text() {
        return String.join(" ", words);
    }
}
