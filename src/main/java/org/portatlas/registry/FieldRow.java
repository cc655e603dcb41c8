package org.portatlas.registry;

/// A record of a file as the texts of its fields.
interface FieldRow {
    /// The text of a field, without the quotes that it may stand in; "" if it is empty.
    String field(int column);

    /// Whether the record came with the program, so that nothing in it has to be made visible: the table is read at
    /// every start, and to look through it again would take longer than to read it.
    default boolean isOurs() {
        return false;
    }
}
