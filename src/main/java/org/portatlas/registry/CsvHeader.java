package org.portatlas.registry;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.portatlas.text.Texts;

/// The first record of a CSV file: which column has which name. Names match in any case.
final class CsvHeader {
    private static final Texts TEXTS = new Texts(CsvHeader.class);
    private final Map<String, Integer> columns = new HashMap<>();
    private final long line;

    /// @throws RegistryFormatException if two columns have the same name
    CsvHeader(CsvRecord header, long line) throws RegistryFormatException {
        this.line = line;
        for (int column = 0; column < header.getFieldCount(); column++) {
            String name = header.getField(column).strip();
            if (columns.put(name.toLowerCase(Locale.ROOT), column) != null) {
                throw new RegistryFormatException(line, TEXTS.get("columns.twice", CsvFields.brief(name)));
            }
        }
    }

    /// The index of the column that has one of these names.
    /// @throws RegistryFormatException if there is none
    int column(String... spellings) throws RegistryFormatException {
        for (String name : spellings) {
            Integer column = columns.get(name.toLowerCase(Locale.ROOT));
            if (column != null) {
                return column;
            }
        }
        throw new RegistryFormatException(line, TEXTS.get("alien.column", spellings[0]));
    }
}
