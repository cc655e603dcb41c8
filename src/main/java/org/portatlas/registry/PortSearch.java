package org.portatlas.registry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.portatlas.registry.AssignmentFacts.Wanted;
import org.portatlas.registry.paste.FoundPort;
import org.portatlas.registry.paste.PastedText;

/// Finds ports by whatever a person types or pastes: numbers, ranges, words of names and titles, the words of a small
/// language, which all have to hold together (`udp year:2006 user`), or a text that names ports.
///
/// Terms that concern an assignment have to hold for one assignment, not for several of one port: a port is found by
/// `udp year:2006` if it was registered for UDP in 2006. Of several transports each has to hold by itself.
///
/// Immutable once built; any thread. To build one takes some tenths of a second: in the background. A search takes
/// well under a millisecond.
public final class PortSearch {
    private static final int NEAREST = 5;

    /// A service name has at most 15 letters (RFC 6335), old ones some more.
    private static final int LONGEST_NAME = 20;

    private static final Set<@Nullable Transport> ANY = Collections.singleton(null);

    private final WordIndex words;
    private final AssignmentFacts assignments;
    private final PortsByStatus facts;
    private final NearestNames names;
    private final FindingText texts;
    private final Map<String, Integer> portsOfServices = new HashMap<>();

    public PortSearch(Registry registry) {
        List<SearchEntry> entries = SearchEntry.inOrder(registry);
        words = new WordIndex(entries);
        assignments = new AssignmentFacts(entries);
        facts = new PortsByStatus(registry);
        names = NearestNames.of(entries);
        texts = new FindingText(registry);
        for (RegistryRecord record : registry.records()) {
            if (record.service() != null && record.hasPort() && record.status() == PortStatus.ASSIGNED) {
                portsOfServices.putIfAbsent(record.service().toLowerCase(Locale.ROOT), record.first());
            }
        }
    }

    /// The first port that the registry lists for a service, or -1.
    /// @param service its name in lower case
    public int portOf(String service) {
        return portsOfServices.getOrDefault(service, -1);
    }

    /// Searches for what was typed. What cannot be meant makes one sentence, and the rest is searched for all the same.
    /// @param limit how many findings to show at most
    public Findings find(String typed, int limit) {
        return find(typed, limit, List.of());
    }

    /// The same, among what somebody has noted too.
    public Findings find(String typed, int limit, List<MarkedText> marks) {
        SearchTerms terms = TermSyntax.parse(typed);
        // Who asks for a year, a gap or a note speaks the language, and has pasted nothing.
        boolean mayBePasted =
                !terms.asksYear() && !terms.asksGap() && terms.marks().isEmpty();
        if (mayBePasted && (!terms.words().isEmpty() || !terms.problem().isEmpty())) {
            Findings pasted = pasted(typed, limit);
            if (!pasted.isEmpty()) {
                return pasted;
            }
        }
        Findings found = find(terms, limit, marks);
        boolean mayBeWords = !terms.words().isEmpty() && terms.rfcs().isEmpty() && mayBePasted;
        if (found.isEmpty() && mayBeWords && terms.filters()) {
            // "dynamic host" asks for words of a title.
            Findings asWords = find(TermSyntax.asWords(typed), limit, marks);
            return asWords.isEmpty() ? found : asWords;
        }
        return found;
    }

    /// The ports that a text names; empty if it names none.
    /// @param limit how many of them to show at most
    public Findings pasted(String text, int limit) {
        List<FoundPort> found = PastedText.ports(text, this::portOf);
        if (found.isEmpty()) {
            return Findings.NONE;
        }
        return new Findings(
                Findings.Kind.PASTED,
                PortSet.of(found.stream().mapToInt(FoundPort::port).toArray()),
                0,
                found.stream().limit(limit).map(texts::pasted).toList(),
                "",
                List.of());
    }

    private Findings find(SearchTerms terms, int limit, List<MarkedText> marks) {
        if (terms.isEmpty()) {
            return new Findings(Findings.Kind.NONE, PortSet.NONE, 0, List.of(), terms.problem(), List.of());
        }
        List<MarkedText> noted = MarkSearch.found(terms, marks);
        boolean asksNotes = !terms.marks().isEmpty();
        short @Nullable [] ranked =
                terms.words().isEmpty() || asksNotes ? null : words.find(terms.text(), terms.words());
        BitSet found = ports(terms, ranked);
        if (asksNotes) {
            found.and(MarkSearch.ports(noted));
        }
        PortSet ports = PortSet.of(found);
        List<Findings.Finding> best = new ArrayList<>();
        int services = 0;
        if (asksNotes) {
            best.addAll(MarkSearch.findings(noted, ports, terms, texts, limit));
        } else if (ranked != null) {
            addRanked(best, ports, ranked, terms, limit);
            services = terms.numbers().isEmpty()
                            && terms.statuses().isEmpty()
                            && terms.ranges().isEmpty()
                            && !terms.asksGap()
                    ? addServices(best, ranked, terms, limit)
                    : 0;
        } else if (terms.asksAssignments() && !ports.isEmpty()) {
            addByPort(best, ports, terms, limit);
        } else {
            addRuns(best, ports, terms, limit);
        }
        if (!asksNotes && !noted.isEmpty()) {
            BitSet ofNotes = ports(terms.withoutWords(), null);
            ofNotes.and(MarkSearch.ports(noted));
            PortSet notedPorts = PortSet.of(ofNotes);
            best = MarkSearch.among(best, MarkSearch.findings(noted, notedPorts, terms, texts, limit), limit);
            found.or(ofNotes);
            ports = PortSet.of(found);
        }
        boolean nothing = ports.isEmpty() && services == 0;
        return new Findings(
                terms.filters() ? Findings.Kind.TERMS : ranked == null ? Findings.Kind.NUMBER : Findings.Kind.WORDS,
                ports,
                services,
                best,
                terms.problem(),
                nothing && ranked != null ? nearest(terms.text()) : List.of());
    }

    /// Names that somebody may have meant: with one letter of three wrong, but not with more.
    private List<String> nearest(String text) {
        return text.length() > LONGEST_NAME ? List.of() : names.nearest(text, NEAREST, 2 + text.length() / 3);
    }

    private BitSet ports(SearchTerms terms, short @Nullable [] ranked) {
        BitSet all = new BitSet(PortRange.PORTS);
        all.set(0, PortRange.PORTS);
        for (@Nullable Transport transport : transports(terms)) {
            BitSet ports = new BitSet(PortRange.PORTS);
            Wanted wanted = Wanted.of(terms, Collections.singleton(transport));
            if (!terms.asksAssignments()) {
                ports.set(0, PortRange.PORTS);
            } else if (ranked == null) {
                for (int entry = 0; entry < assignments.entries(); entry++) {
                    assignments.addPorts(entry, wanted, ports);
                }
            } else {
                for (short entry : ranked) {
                    assignments.addPorts(entry, wanted, ports);
                }
            }
            facts.narrow(ports, terms, transport);
            all.and(ports);
        }
        return all;
    }

    private static Set<@Nullable Transport> transports(SearchTerms terms) {
        return terms.transports().isEmpty() ? ANY : Collections.unmodifiableSet(terms.transports());
    }

    /// The runs of ports of entries, each port once, the nearest entry first.
    private void addRanked(List<Findings.Finding> best, PortSet ports, short[] ranked, SearchTerms terms, int limit) {
        BitSet seen = new BitSet(PortRange.PORTS);
        Wanted wanted = Wanted.of(terms, transports(terms));
        for (short entry : ranked) {
            for (int i = assignments.start(entry); i < assignments.start(entry + 1); i++) {
                if (!assignments.hasPort(i) || !assignments.satisfies(i, wanted)) {
                    continue;
                }
                int port = ports.next(assignments.first(i));
                while (port >= 0 && port <= assignments.last(i)) {
                    int end = Math.min(ports.endOfRun(port), assignments.last(i));
                    if (!seen.get(port)) {
                        best.add(texts.assignment(port, end, assignments.record(i), terms));
                        seen.set(port, end + 1);
                        if (best.size() >= limit) {
                            return;
                        }
                    }
                    port = ports.next(end + 1);
                }
            }
        }
    }

    /// @return how many services without a port there are
    private int addServices(List<Findings.Finding> best, short[] ranked, SearchTerms terms, int limit) {
        int count = 0;
        Wanted wanted = Wanted.of(terms, transports(terms));
        for (short entry : ranked) {
            for (int i = assignments.start(entry); i < assignments.start(entry + 1); i++) {
                RegistryRecord record = assignments.record(i);
                if (!assignments.hasPort(i) && record.service() != null && assignments.satisfies(i, wanted)) {
                    count++;
                    if (best.size() < limit) {
                        best.add(texts.assignment(-1, -1, record, terms));
                    }
                    break;
                }
            }
        }
        return count;
    }

    private void addByPort(List<Findings.Finding> best, PortSet ports, SearchTerms terms, int limit) {
        @Nullable RegistryRecord[] records = recordsOf(ports, terms, limit);
        int port = ports.next(0);
        for (int i = 0; port >= 0 && i < records.length; ) {
            RegistryRecord record = records[i];
            int end = port;
            if (record != null) {
                end = Math.min(record.last(), ports.endOfRun(port));
                best.add(texts.assignment(port, end, record, terms));
            } else {
                best.add(texts.run(port, port, terms, null));
            }
            i += end - port + 1;
            port = ports.next(end + 1);
        }
    }

    /// For each of the first ports an assignment that satisfies the terms.
    private @Nullable RegistryRecord[] recordsOf(PortSet ports, SearchTerms terms, int limit) {
        int[] first = ports.first(limit);
        Wanted wanted = Wanted.of(terms, transports(terms));
        @Nullable RegistryRecord[] records = new RegistryRecord[first.length];
        for (int number = 0; number < assignments.start(assignments.entries()); number++) {
            if (assignments.hasPort(number)
                    && assignments.first(number) <= first[first.length - 1]
                    && assignments.satisfies(number, wanted)) {
                int at = Arrays.binarySearch(first, assignments.first(number));
                for (int i = at < 0 ? -1 - at : at; i < first.length && first[i] <= assignments.last(number); i++) {
                    records[i] = records[i] == null ? assignments.record(number) : records[i];
                }
            }
        }
        return records;
    }

    private void addRuns(List<Findings.Finding> best, PortSet ports, SearchTerms terms, int limit) {
        Transport only =
                terms.transports().size() == 1 ? terms.transports().iterator().next() : null;
        int port = ports.next(0);
        while (port >= 0 && best.size() < limit) {
            int end = ports.endOfRun(port);
            Gap gap = terms.asksGap() ? facts.gapAt(port, only) : null;
            end = gap == null ? end : Math.min(end, gap.last());
            best.add(texts.run(port, end, terms, gap));
            port = ports.next(end + 1);
        }
    }
}
