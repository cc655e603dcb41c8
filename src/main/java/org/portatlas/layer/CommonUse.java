package org.portatlas.layer;

import org.portatlas.text.Language;

/// What ports are commonly used for, whatever they are registered as. A port has three names that are never merged:
/// registered as, commonly used for, held now by.
///
/// @param first the first port
/// @param last the last port, inclusive
/// @param name such as `Elasticsearch`, in English
/// @param french the same in French
/// @param source the page of the maker that says so
public record CommonUse(int first, int last, String name, String french, String source) {
    /// The use in the language that is spoken now.
    public String use() {
        return Language.current() == Language.FRENCH ? french : name;
    }

    public boolean contains(int port) {
        return first <= port && port <= last;
    }
}
