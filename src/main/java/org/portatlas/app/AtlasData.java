package org.portatlas.app;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.portatlas.map.Captions;
import org.portatlas.registry.PortSearch;
import org.portatlas.registry.Registry;

/// What is read before the window can be filled: the registry, and what is made from it once. Any thread.
final class AtlasData {
    private final Registry registry;
    private final Captions captions;
    private @Nullable PortSearch search;

    private AtlasData(Registry registry) {
        this.registry = registry;
        this.captions = new Captions(registry);
    }

    /// Reads in the background, beside the start of the toolkit.
    static CompletableFuture<AtlasData> read() {
        return CompletableFuture.supplyAsync(() -> of(Registry.embedded()));
    }

    static AtlasData of(Registry registry) {
        return new AtlasData(registry);
    }

    Registry registry() {
        return registry;
    }

    Captions captions() {
        return captions;
    }

    /// The index for searches: made when it is first asked for, since the first picture can do without.
    synchronized PortSearch search() {
        if (search == null) {
            search = new PortSearch(registry);
        }
        return search;
    }
}
