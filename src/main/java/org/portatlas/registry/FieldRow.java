package org.portatlas.registry;

/// A record of a file as the texts of its fields.
interface FieldRow {
    /// The text of a field, without the quotes that it may stand in; "" if it is empty.
    String field(int column);

    /// Whether the whole record is sure to be of letters and signs of ASCII, so that nothing in it has to be made
    /// visible.
    default boolean isPlain() {
        return false;
    }
}
