package org.portatlas.view.help;

import java.util.List;

/// A library that is shipped, as its own POM tells: the build writes the list.
///
/// @param group who makes it
/// @param licence by name; with "or" between those one may choose from
public record Library(String group, String artifact, String version, String name, String licence) {
    /// Reads the list.
    ///
    /// @param lines `group|artifact|version|name|licence|address`
    static List<Library> of(String lines) {
        return lines.lines()
                .map(line -> line.split("\\|", -1))
                .filter(parts -> parts.length == 6)
                .map(parts -> new Library(parts[0], parts[1], parts[2], parts[3], parts[4]))
                .toList();
    }
}
