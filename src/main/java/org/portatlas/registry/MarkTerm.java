package org.portatlas.registry;

/// A term that asks for something noted: `note:printer`, `tag:lab`.
///
/// @param word in lower case; empty for any note, or any tag
record MarkTerm(Kind kind, String word) {
    /// Where the word has to be.
    enum Kind {
        /// Anywhere in the text.
        NOTE,
        /// At the beginning of a tag.
        TAG
    }
}
