package org.portatlas.app;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.portatlas.layer.LayerInput;
import org.portatlas.layer.RegistryLayer;
import org.portatlas.map.Captions;
import org.portatlas.map.PortLayout;
import org.portatlas.map.RowsLayout;
import org.portatlas.registry.PortSearch;
import org.portatlas.registry.Registry;
import org.portatlas.store.UserFiles;
import org.portatlas.store.editions.InUse;
import org.portatlas.store.editions.StartEdition;
import org.portatlas.view.layers.LayersViewModel;
import org.portatlas.view.map.MapViewModel;

/// What is read before the window can be filled: the registry, and what is made from it once. Any thread.
final class AtlasData {
    private final Registry registry;
    private final @Nullable String problem;
    private final Captions captions;
    private @Nullable PortSearch search;

    private AtlasData(InUse inUse) {
        this.registry = inUse.registry();
        this.problem = inUse.problem();
        this.captions = new Captions(registry);
    }

    /// Reads the edition in use in the background, beside the start of the toolkit.
    static CompletableFuture<AtlasData> read(UserFiles files) {
        return CompletableFuture.supplyAsync(() -> new AtlasData(StartEdition.read(files)));
    }

    /// The same of the edition that comes with the program.
    static CompletableFuture<AtlasData> read() {
        return CompletableFuture.supplyAsync(() -> of(Registry.embedded()));
    }

    static AtlasData of(Registry registry) {
        return new AtlasData(new InUse(registry, Optional.empty(), null));
    }

    Registry registry() {
        return registry;
    }

    /// One sentence for a person, if another edition should have been in use; else null.
    @Nullable
    String problem() {
        return problem;
    }

    /// The map, which can be shown before anything else, in the colours of the registry. Any thread, before it is
    /// shown.
    MapViewModel map() {
        return map(new LayersViewModel(new RegistryLayer(), LayerInput.of(registry)), new RowsLayout());
    }

    /// The map in these colours and in a layout.
    MapViewModel map(LayersViewModel layers, PortLayout layout) {
        return new MapViewModel(registry, captions, layers, layout);
    }

    /// The index for searches: made when it is first asked for, since the first picture can do without.
    synchronized PortSearch search() {
        if (search == null) {
            search = new PortSearch(registry);
        }
        return search;
    }
}
