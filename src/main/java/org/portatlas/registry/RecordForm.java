package org.portatlas.registry;

import java.util.function.Consumer;

/// A form in which the registry comes: how the fields of a CSV file become records.
interface RecordForm {
    /// Makes the records of one line, one or more, and hands them over in the registry's order.
    /// @throws RegistryFormatException if the fields are none of the registry's
    void read(CsvFields fields, Consumer<RegistryRecord> records) throws RegistryFormatException;
}
