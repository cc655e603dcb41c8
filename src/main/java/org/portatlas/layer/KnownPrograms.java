package org.portatlas.layer;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A small table of our own: programs whose name tells what they serve. Far from complete: of a program that is absent
/// nothing is known. Immutable; any thread.
///
/// Source: `assets/programs.csv`, where each row names the page of its maker.
public final class KnownPrograms {
    private static final String TABLE = "/assets/programs.csv";

    /// Linux cuts the names of programs here.
    private static final int LONGEST_NAME = 15;

    private final List<KnownProgram> all;

    KnownPrograms(List<KnownProgram> all) {
        this.all = List.copyOf(all);
    }

    /// The table that comes with the program. Read anew at each call: keep it.
    /// @throws UncheckedIOException if it is missing or damaged, which is a defect of the installation
    public static KnownPrograms embedded() {
        try (InputStream in = KnownPrograms.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new FileNotFoundException(TABLE);
            }
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
                return new KnownPrograms(rows.stream().map(KnownPrograms::row).toList());
            }
        } catch (IOException damaged) {
            throw new UncheckedIOException("the table of known programs cannot be read", damaged);
        }
    }

    private static KnownProgram row(NamedCsvRecord row) {
        return new KnownProgram(
                row.getField("program"),
                Set.of(row.getField("serves").split(" ", -1)),
                row.getField("alone").equals("yes"),
                row.getField("source"));
    }

    public List<KnownProgram> all() {
        return all;
    }

    /// What is known of a program; null if nothing is.
    ///
    /// @param name as the system shows it, which may be cut
    public @Nullable KnownProgram of(String name) {
        String plain = plain(name);
        return all.stream()
                .filter(program -> program.name().equals(plain)
                        || (plain.length() == LONGEST_NAME && program.name().startsWith(plain)))
                .findFirst()
                .orElse(null);
    }

    /// A program's name without what only its system adds.
    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("\\.exe$", "").replaceFirst("^in\\.", "");
    }
}
