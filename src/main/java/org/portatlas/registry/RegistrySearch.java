package org.portatlas.registry;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Finds ports and services by number, range, name or words of the title, in all records, with and without a port.
/// Immutable once built; any thread. To build one takes about as long as to read the registry, a search well under a
/// millisecond.
///
/// Entries are kept in the order in which equally near ones are shown, so that a search is one pass over lower-cased
/// texts that sorts nothing.
public final class RegistrySearch {
    private static final int NEAREST = 5;

    private final Registry registry;
    private final List<SearchEntry> entries;
    private final EntryTexts texts;
    private final NearestNames names;

    public RegistrySearch(Registry registry) {
        this.registry = registry;
        entries = SearchEntry.inOrder(registry);
        texts = new EntryTexts(entries);
        names = NearestNames.of(entries);
    }

    /// Searches. Ports without a service match numbers and ranges alone.
    /// @param limit how many ports, and how many services without a port, to return at most
    /// @throws MalformedQueryException if the query cannot be meant, see [SearchQuery#of]
    public SearchResult find(String query, int limit) throws MalformedQueryException {
        return switch (SearchQuery.of(query)) {
            case SearchQuery.OnePort(int port) ->
                new SearchResult(SearchResult.Kind.NUMBER, port, port, hits(port, port, limit), List.of(), List.of());
            case SearchQuery.PortSpan(int first, int last) ->
                new SearchResult(SearchResult.Kind.RANGE, first, last, hits(first, last, limit), List.of(), List.of());
            case SearchQuery.Words words -> find(words, limit);
        };
    }

    private List<SearchResult.PortHit> hits(int first, int last, int limit) {
        List<SearchResult.PortHit> hits = new ArrayList<>();
        for (int port = first; port <= last && hits.size() < limit; port++) {
            List<Assignment> assignments = registry.port(port).assignments();
            hits.add(
                    assignments.isEmpty()
                            ? new SearchResult.PortHit(port, null, null)
                            : new SearchResult.PortHit(
                                    port,
                                    assignments.getFirst().service(),
                                    assignments.getFirst().title()));
        }
        return hits;
    }

    private SearchResult find(SearchQuery.Words query, int limit) {
        String text = query.text();
        List<String> words = List.of(text.split(" ", -1));
        Map<Nearness, List<SearchEntry>> found = new EnumMap<>(Nearness.class);
        String rarest = Collections.max(words, Comparator.comparingInt(String::length));
        for (int i = texts.next(rarest, 0); i >= 0; i = texts.next(rarest, i + 1)) {
            SearchEntry entry = entries.get(i);
            Nearness nearness = entry.nearness(text, words);
            if (nearness != null) {
                found.computeIfAbsent(nearness, key -> new ArrayList<>()).add(entry);
            }
        }
        Hits hits = new Hits(limit);
        found.values().forEach(hits::add);
        List<String> nearest = found.isEmpty() ? names.nearest(text, NEAREST) : List.of();
        return new SearchResult(SearchResult.Kind.WORDS, -1, -1, hits.ports, hits.services, nearest);
    }

    /// The ports and services of entries, each port once, as many as the limit allows.
    private static final class Hits {
        private final int limit;
        private final BitSet seen = new BitSet(PortRange.PORTS);
        private final List<SearchResult.PortHit> ports = new ArrayList<>();
        private final List<SearchResult.ServiceHit> services = new ArrayList<>();

        Hits(int limit) {
            this.limit = limit;
        }

        /// Adds equally near entries. All but the first port of a range come after every other entry's: the 64 ports of
        /// x11 shall not push out the rest.
        void add(List<SearchEntry> entries) {
            for (SearchEntry entry : entries) {
                for (RegistryRecord record : entry.records()) {
                    if (record.hasPort()) {
                        addPort(record.first(), entry);
                    } else {
                        addService(record);
                    }
                }
                if (ports.size() >= limit && services.size() >= limit) {
                    return;
                }
            }
            for (SearchEntry entry : entries) {
                for (RegistryRecord record : entry.records()) {
                    for (int port = record.first() + 1; port <= record.last(); port++) {
                        addPort(port, entry);
                    }
                }
            }
        }

        private void addPort(int port, SearchEntry entry) {
            if (ports.size() < limit && !seen.get(port)) {
                seen.set(port);
                ports.add(new SearchResult.PortHit(port, entry.service(), entry.title()));
            }
        }

        private void addService(RegistryRecord record) {
            if (services.size() < limit && record.service() != null) {
                services.add(new SearchResult.ServiceHit(record.service(), record.title(), record.transport()));
            }
        }
    }
}
