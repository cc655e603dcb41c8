package org.portatlas.registry;

import java.util.List;

/// A form in which the registry comes: how the fields of a CSV file become records.
interface RecordForm {
    /// Makes the records of one line, one or more, and adds them in the registry's order.
    /// @throws RegistryFormatException if the fields are none of the registry's
    void read(CsvFields fields, List<RegistryRecord> records) throws RegistryFormatException;
}
