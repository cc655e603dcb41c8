package org.portatlas.registry;

import java.util.List;

/// What a search found. Immutable.
///
/// @param ports all ports that were found
/// @param services how many services were found that have no port
/// @param best what to show of it, best first: ports, runs of ports, services without a port
/// @param problem one sentence about a term that cannot be meant; empty if there is none
/// @param nearest the service names nearest to the words, nearest first; only when nothing was found
public record Findings(
        Kind kind, PortSet ports, int services, List<Finding> best, String problem, List<String> nearest) {
    /// Nothing was asked.
    public static final Findings NONE = new Findings(Kind.NONE, PortSet.NONE, 0, List.of(), "", List.of());

    public Findings {
        best = List.copyOf(best);
        nearest = List.copyOf(nearest);
    }

    /// How a query was understood.
    public enum Kind {
        NONE,
        /// One port or range by its number.
        NUMBER,
        /// Words of names and titles, with or without a number.
        WORDS,
        /// Terms of the language, with or without words.
        TERMS,
        /// A text that names ports: an error, an address, a line of a table.
        PASTED
    }

    /// One thing that was found.
    ///
    /// @param first and `last`: its ports, inclusive; -1 for a service that has none
    /// @param title its first line in pieces
    /// @param detail its second line in pieces; empty if there is nothing to say
    public record Finding(int first, int last, List<Piece> title, List<Piece> detail) {
        public Finding {
            title = List.copyOf(title);
            detail = List.copyOf(detail);
        }
    }

    public boolean isEmpty() {
        return ports.isEmpty() && services == 0;
    }
}
