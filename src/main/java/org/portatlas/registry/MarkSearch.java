package org.portatlas.registry;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.portatlas.registry.Findings.Finding;

/// Finds what somebody has noted, and puts it among what the registry says. Pure functions; any thread.
final class MarkSearch {
    /// As many notes stand before all but the best of the registry's findings.
    private static final int BEFORE_OTHERS = 5;

    private MarkSearch() {}

    /// What satisfies the terms that ask for notes; of those that ask for none, what has their words.
    static List<MarkedText> found(SearchTerms terms, List<MarkedText> marks) {
        if (!terms.marks().isEmpty()) {
            return marks.stream()
                    .filter(mark -> mark.satisfies(terms.marks()) && mark.hasAll(terms.words()))
                    .toList();
        }
        return terms.words().isEmpty() || terms.filters()
                ? List.of()
                : marks.stream().filter(mark -> mark.hasAll(terms.words())).toList();
    }

    static BitSet ports(List<MarkedText> marks) {
        BitSet ports = new BitSet(PortRange.PORTS);
        marks.forEach(mark -> ports.set(mark.first(), mark.last() + 1));
        return ports;
    }

    /// Each of these as a finding, by those of its ports that were found.
    static List<Finding> findings(
            List<MarkedText> marks, PortSet ports, SearchTerms terms, FindingText texts, int limit) {
        List<Finding> findings = new ArrayList<>();
        for (MarkedText mark : marks) {
            int first = ports.next(mark.first());
            if (first >= 0 && first <= mark.last() && findings.size() < limit) {
                findings.add(texts.marked(mark, first, Math.min(mark.last(), ports.endOfRun(first)), terms));
            }
        }
        return findings;
    }

    /// The registry's findings with notes among them: what the registry has the very best stays first.
    static List<Finding> among(List<Finding> best, List<Finding> noted, int limit) {
        List<Finding> all = new ArrayList<>(best);
        int few = Math.min(BEFORE_OTHERS, noted.size());
        all.addAll(Math.min(1, all.size()), noted.subList(0, few));
        all.addAll(noted.subList(few, noted.size()));
        return all.subList(0, Math.min(limit, all.size()));
    }
}
