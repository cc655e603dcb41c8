package org.portatlas.registry;

/// A form in which the registry comes: how the fields of a CSV file become a record.
interface RecordForm {
    /// Makes a record of the fields of one line.
    /// @throws RegistryFormatException if the fields are none of the registry's
    RegistryRecord read(CsvFields fields) throws RegistryFormatException;
}
