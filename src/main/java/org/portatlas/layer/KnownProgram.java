package org.portatlas.layer;

import java.util.Set;

/// What a program is known to serve, by the word of its maker.
///
/// @param name as the system shows it
/// @param serves service names of the registry, or where it has none for it, one of our own; lower case
/// @param alone whether it serves nothing else: one that passes on what others serve, or serves what it is told to, can
///     stand behind any name
/// @param source the page of the maker that says so
public record KnownProgram(String name, Set<String> serves, boolean alone, String source) {
    public KnownProgram {
        serves = Set.copyOf(serves);
    }
}
