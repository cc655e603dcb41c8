package org.portatlas.export.handout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A piece of a text that looks the same throughout.
///
/// @param url where a source is found, which is written out behind the text; null for all but sources
public record Run(String text, Style style, @Nullable String url) {
    /// How a piece is set apart from the rest.
    public enum Style {
        PLAIN,
        EMPHASIS,
        STRONG,
        /// Something typed or read on a machine.
        CODE
    }

    /// A text that is set apart by nothing.
    public static List<Run> plain(String text) {
        return List.of(new Run(text, Style.PLAIN, null));
    }

    /// How many characters it takes.
    int length() {
        return text.length() + (url == null ? 0 : url.length() + 3);
    }
}
