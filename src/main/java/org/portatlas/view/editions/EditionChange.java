package org.portatlas.view.editions;

import org.portatlas.registry.Registry;

/// Shows another edition in the window.
@FunctionalInterface
public interface EditionChange {
    /// Another edition is in use. FX thread.
    ///
    /// @param before the one that was in use
    /// @param now the one that is
    /// @param sentence what happened and what it means, for a person
    void changed(Registry before, Registry now, String sentence);
}
