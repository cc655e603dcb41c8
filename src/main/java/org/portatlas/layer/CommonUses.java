package org.portatlas.layer;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A small table of our own: well-known programs on ports that are registered for something else, or for nothing. It
/// is far from complete, so a port that is absent may be commonly used all the same. Immutable; any thread.
///
/// Source: `assets/common-uses.csv`, where each row names the page of its maker.
public final class CommonUses {
    private static final String TABLE = "/assets/common-uses.csv";

    private final List<CommonUse> all;

    CommonUses(List<CommonUse> all) {
        this.all = List.copyOf(all);
    }

    /// The table that comes with the program. Read anew at each call: keep it.
    /// @throws UncheckedIOException if it is missing or damaged, which is a defect of the installation
    public static CommonUses embedded() {
        try (InputStream in = CommonUses.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new FileNotFoundException(TABLE);
            }
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
                return new CommonUses(rows.stream().map(CommonUses::row).toList());
            }
        } catch (IOException damaged) {
            throw new UncheckedIOException("the table of common uses cannot be read", damaged);
        }
    }

    private static CommonUse row(NamedCsvRecord row) {
        return new CommonUse(
                Integer.parseInt(row.getField("first")),
                Integer.parseInt(row.getField("last")),
                row.getField("use"),
                row.getField("use_fr"),
                row.getField("source"));
    }

    /// In port order.
    public List<CommonUse> all() {
        return all;
    }

    /// What the port is commonly used for; null if the table does not know.
    public @Nullable CommonUse of(int port) {
        return all.stream().filter(use -> use.contains(port)).findFirst().orElse(null);
    }
}
