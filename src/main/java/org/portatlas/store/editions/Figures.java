package org.portatlas.store.editions;

import org.portatlas.registry.Registry;
import org.portatlas.text.Texts;

/// How much an edition holds.
record Figures(int records, int assignedPorts) {
    private static final Texts TEXTS = new Texts(Figures.class);

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
        if (isFar(records, known.records)) {
            throw new EditionRefusedException(TEXTS.get("few.records", records, known.records));
        }
        if (isFar(assignedPorts, known.assignedPorts)) {
            throw new EditionRefusedException(TEXTS.get("few.ports", assignedPorts, known.assignedPorts));
        }
    }

    private static boolean isFar(int count, int known) {
        return count < known / FACTOR || count > known * FACTOR;
    }
}
