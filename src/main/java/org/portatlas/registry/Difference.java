package org.portatlas.registry;

import java.util.List;

/// One thing that two editions of the registry say differently of a port, or of a service name
/// without a port.
///
/// @param transports for which it differs, in their order; none for the status over all of them, and for a service
///     name that has no transport protocol
/// @param before what the older edition says, "" for nothing
/// @param after what the newer edition says, "" for nothing
public record Difference(Aspect aspect, List<Transport> transports, String before, String after) {
    /// What kind of thing.
    public enum Aspect {
        STATUS,
        /// Service names that came, went, or stand in another order.
        SERVICES,
        TITLES,
        /// Of registration or modification, of an assignment or of the row that says there is none.
        DATES,
        REFERENCES,
        /// Old spellings, widespread unassigned use, reports of unauthorised use.
        REMARKS
    }

    public Difference {
        transports = List.copyOf(transports);
    }
}
