package org.portatlas.store.editions;

import java.util.Locale;
import org.portatlas.registry.Registry;

/// How much an edition holds.
record Figures(int records, int assignedPorts) {
    /// The registry grows by a hundred records a year, and has never lost any number of them.
    private static final int FACTOR = 2;

    static Figures of(Registry registry) {
        return new Figures(registry.recordCount(), registry.assignedPorts());
    }

    /// Refuses what cannot be the registry, however well it reads.
    ///
    /// @param known what a registry holds that surely is one
    /// @throws EditionRefusedException if it holds less than half or more than twice as much
    void requireReason(Figures known) throws EditionRefusedException {
        require("records", records, known.records);
        require("assigned ports", assignedPorts, known.assignedPorts);
    }

    private static void require(String what, int count, int known) throws EditionRefusedException {
        if (count < known / FACTOR || count > known * FACTOR) {
            throw new EditionRefusedException(String.format(
                    Locale.ROOT,
                    "This cannot be IANA's whole registry: it has %,d %s, and the edition that came with Port Atlas "
                            + "has %,d. It was not taken, and the edition in use stays.",
                    count,
                    what,
                    known));
        }
    }
}
