package org.portatlas.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Compiling an edition: the same bytes each time, and one line when it cannot be.
class RegistryCompilerTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void run_ianasCsv_makesTheCommittedTableByteForByte() throws IOException {
        Path csv = SharedEditions.path(SharedEditions.OF_AUGUST);
        Path table = folder.resolve("assignments.csv");
        assertThat(run(csv.toString(), table.toString())).isZero();
        assertThat(table).hasSameBinaryContentAs(Path.of("assets", "registry", "assignments.csv"));
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("edition 2026-08-17, 14533 records");
        assertThat(err.size()).isZero();
    }

    @Test
    void run_theEditionBefore_makesATableThatReadsTheSame() throws IOException {
        Path csv = SharedEditions.path(SharedEditions.OF_APRIL);
        Path table = folder.resolve("assignments.csv");
        assertThat(run(csv.toString(), table.toString())).isZero();
        assertThat(RegistryReader.read(table).records())
                .isEqualTo(RegistryReader.read(csv).records());
    }

    @Test
    void run_itsOwnTable_writesItAgain() throws IOException {
        Path committed = Path.of("assets", "registry", "assignments.csv");
        Path table = folder.resolve("again.csv");
        assertThat(run(committed.toString(), table.toString())).isZero();
        assertThat(table).hasSameBinaryContentAs(committed);
    }

    @Test
    void run_cutCsv_saysTheLineAndLeavesTheOldTable() throws IOException {
        byte[] whole = CsvSamples.whole("a,1,tcp,A,,,,,,,,").getBytes(StandardCharsets.UTF_8);
        Path csv = Files.write(folder.resolve("cut.csv"), Arrays.copyOf(whole, whole.length - 30));
        Path table = Files.writeString(folder.resolve("table.csv"), "the old one");
        assertRefused("cannot read " + csv + ": line 4: this record has", csv, table);
        assertThat(table).hasContent("the old one");
        assertThat(folder).isDirectoryNotContaining("glob:**.draft");
    }

    @Test
    void run_whatCannotBeRead_saysWhy() throws IOException {
        Path table = folder.resolve("table.csv");
        Path other = Files.writeString(folder.resolve("other.csv"), "name,age\nann,7\n");
        assertRefused(": line 1: this is not IANA's port registry", other, table);
        assertRefused(": this is a directory", folder, table);
        assertRefused(": there is no such file", folder.resolve("none.csv"), table);
        assertThat(table).doesNotExist();
    }

    @Test
    void run_placeThatCannotBeWritten_saysWhy() throws IOException {
        Path csv = Files.writeString(folder.resolve("iana.csv"), CsvSamples.whole());
        assertRefused("cannot write " + folder.resolve("none"), csv, folder.resolve("none/table.csv"));
        assertRefused("cannot write " + folder + ": this is a directory", csv, folder);
        assertRefused("cannot write " + csv.resolve("table.csv"), csv, csv.resolve("table.csv"));
    }

    @Test
    void run_withoutItsTwoFiles_saysWhatItWants() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).hasLineCount(1).contains("give two files");
    }

    private void assertRefused(String message, Path csv, Path table) {
        err.reset();
        assertThat(run(csv.toString(), table.toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).hasLineCount(1).contains(message);
        assertThat(out.size()).isZero();
    }

    private int run(String... args) {
        return RegistryCompiler.run(
                args,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
