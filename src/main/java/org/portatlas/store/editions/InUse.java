package org.portatlas.store.editions;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.portatlas.registry.Registry;

/// The edition in use.
///
/// @param kept empty for the edition that comes with the program
/// @param problem one sentence for a person, if another edition should have been in use; else null
public record InUse(
        Registry registry,
        Optional<KeptEdition> kept,
        @Nullable String problem) {
    /// Where it comes from.
    public EditionSource source() {
        return kept.map(KeptEdition::source).orElse(EditionSource.EMBEDDED);
    }
}
