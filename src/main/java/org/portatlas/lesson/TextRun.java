package org.portatlas.lesson;

import org.jspecify.annotations.Nullable;

/// A piece of a text that looks the same throughout. Placeholders are filled in.
///
/// @param text never empty, without line breaks
/// @param url where a source is found, always `https://`; null for all but sources. It is text to show or to copy: a
///     lesson opens nothing by itself
public record TextRun(String text, Style style, @Nullable String url) {
    /// How a piece is set apart from the rest.
    public enum Style {
        PLAIN,
        EMPHASIS,
        STRONG,
        /// Something typed or read on a machine: a command, a setting, a number in another base.
        CODE,
        /// The words of a link.
        SOURCE
    }
}
