package org.portatlas.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.portatlas.registry.Registry;

/// The first reading of the embedded registry in a process that has read nothing yet, as at the
/// start of the program; and what fastcsv alone takes for the first reading of the same bytes. Each
/// is done once a process.
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(1)
public class ColdReading {
    @Benchmark
    public int registry() {
        return Registry.embedded().recordCount();
    }

    /// Every record with its fields, and nothing made of them.
    @Benchmark
    public int fastcsv() throws IOException {
        int fields = 0;
        try (InputStream in =
                        Objects.requireNonNull(Registry.class.getResourceAsStream("/assets/registry/assignments.csv"));
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        // The lines above the columns have one field.
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(in)) {
            for (CsvRecord record : csv) {
                fields += record.getFieldCount();
            }
        }
        return fields;
    }
}
