package org.portatlas.layer;

/// What ports are commonly used for, whatever they are registered as. A port has three names that are never merged:
/// registered as, commonly used for, held now by.
///
/// @param first the first port
/// @param last the last port, inclusive
/// @param use such as `Elasticsearch`
/// @param source the page of the maker that says so
public record CommonUse(int first, int last, String use, String source) {
    public boolean contains(int port) {
        return first <= port && port <= last;
    }
}
