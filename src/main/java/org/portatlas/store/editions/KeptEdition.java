package org.portatlas.store.editions;

import java.time.Instant;

/// What is known of an edition that is kept, without reading it.
///
/// @param name its file without the ending: the date of the edition and a short hash of its content
/// @param edition the newest date in it, `2026-08-17`
/// @param source imported or downloaded
/// @param since when it was taken last
/// @param records how many there are
/// @param assignedPorts over all transport protocols
public record KeptEdition(
        String name,
        String edition,
        EditionSource source,
        Instant since,
        int records,
        int assignedPorts,
        Validators validators) {}
