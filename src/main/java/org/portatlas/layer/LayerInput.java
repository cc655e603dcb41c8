package org.portatlas.layer;

import org.jspecify.annotations.Nullable;
import org.portatlas.machine.LocalRanges;
import org.portatlas.registry.Registry;

/// All that any layer may look at. A layer says by [Layer#basis] what of it matters. Immutable; any thread. Two inputs
/// are equal if no layer can tell them apart.
///
/// @param registry what IANA assigned
/// @param tables what is read once, in the background; null until then
/// @param sockets what this machine holds now; null as long as nobody looks
public record LayerInput(
        Registry registry,
        @Nullable Tables tables,
        @Nullable HeldSockets sockets) {
    /// What does not change while the program runs.
    ///
    /// @param uses what ports are commonly used for
    /// @param programs what programs are known to serve
    /// @param ranges in which this machine has rules of its own
    public record Tables(CommonUses uses, KnownPrograms programs, LocalRanges ranges) {
        /// Reads files, and on Windows asks a command: not for the FX thread.
        public static Tables read() {
            return new Tables(CommonUses.embedded(), KnownPrograms.embedded(), LocalRanges.ofThisMachine());
        }
    }

    /// What is known when the map is shown first.
    public static LayerInput of(Registry registry) {
        return new LayerInput(registry, null, null);
    }

    /// The same with the tables.
    public LayerInput with(Tables read) {
        return new LayerInput(registry, read, sockets);
    }

    /// The same with other sockets.
    /// @param now null if nobody looks any more
    public LayerInput with(@Nullable HeldSockets now) {
        return new LayerInput(registry, tables, now);
    }
}
