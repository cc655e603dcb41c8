package org.portatlas.layer;

import java.util.List;
import java.util.Optional;

/// The layers that one can choose from.
public final class Layers {
    private Layers() {}

    /// Every layer, in the order in which they are offered; the first one is shown unless another
    /// is chosen. Made anew at each call: keep it.
    public static List<Layer> all() {
        return List.of(
                new RegistryLayer(),
                new MismatchLayer(),
                new DensityLayer(),
                new GapsLayer(),
                new TransportsLayer(),
                new AgeLayer(),
                new BrowserRefusedLayer(),
                new ThisMachineLayer(),
                new ClassListLayer(),
                new NotesLayer(),
                new ChangesLayer());
    }

    /// The layer of that id; empty if there is none, as when a later version has remembered one of its own.
    public static Optional<Layer> ofId(String id) {
        return all().stream().filter(layer -> layer.id().equals(id)).findFirst();
    }
}
