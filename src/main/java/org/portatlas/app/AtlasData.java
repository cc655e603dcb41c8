package org.portatlas.app;

import java.util.concurrent.CompletableFuture;
import org.portatlas.map.Captions;
import org.portatlas.registry.Registry;
import org.portatlas.registry.RegistrySearch;

/// What is read before the window can be filled: the registry, and what is made from it once.
record AtlasData(Registry registry, RegistrySearch search, Captions captions) {
    /// Reads in the background, beside the start of the toolkit.
    static CompletableFuture<AtlasData> read() {
        return CompletableFuture.supplyAsync(() -> of(Registry.embedded()));
    }

    static AtlasData of(Registry registry) {
        return new AtlasData(registry, new RegistrySearch(registry), new Captions(registry));
    }
}
