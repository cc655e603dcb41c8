package org.portatlas.view.listeners;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portatlas.SwiftExtension;
import org.portatlas.export.FileForm;
import org.portatlas.machine.ListenerList;
import org.portatlas.machine.PortCheck;
import org.portatlas.registry.Registry;
import org.portatlas.view.LateClock;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(SwiftExtension.class)
class ExportViewModelTest {
    private static final Registry REGISTRY = Registry.embedded();

    @TempDir
    private Path directory;

    private final LiveViewModel live =
            new LiveViewModel(PortCheck.ofThisMachine(), REGISTRY, Runnable::run, new LateClock());
    private final ExportViewModel model = new ExportViewModel(live, ForkJoinPool.commonPool());

    @BeforeEach
    void readNothing() {
        WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> live.show(new ListenerList(Instant.now(), List.of(), List.of(), true, List.of("much"))));
    }

    private void write(List<ListenerRow> rows, FileForm form, Path file) throws Exception {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> model.write(rows, form, file));
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> !model.files().messageProperty().get().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+1", "-1+2", "@SUM(A1)", "\t=1", "\r=1", "a,\"b\"\n=1"})
    void csv_ofAHostileName_isNoFormulaAndOneField(String name) throws Exception {
        Path file = directory.resolve("listeners.csv");
        write(List.of(Rows.tcp(80, "0.0.0.0", 1, name)), FileForm.CSV, file);
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(Files.readString(file, StandardCharsets.UTF_8))) {
            assertThat(reader.stream())
                    .singleElement()
                    .satisfies(row -> assertThat(row.getField("name"))
                            .doesNotStartWith("=")
                            .doesNotStartWith("+")
                            .doesNotStartWith("-")
                            .doesNotStartWith("@")
                            .doesNotStartWith("\t")
                            .doesNotStartWith("\r")
                            .endsWith(name));
        }
    }

    @Test
    void lines_ofHostileTexts_areNoFormulasAndKeepTheirFields() {
        assertThat(ExportViewModel.lines(List.of(List.of("=1", "a\tb", "c\nd"), List.of("@x", "80"))))
                .isEqualTo("'=1\ta b\tc d\n'@x\t80");
    }

    @Test
    void files_haveTheRowsInTheOrderGiven_andTellHowMany() throws Exception {
        List<ListenerRow> rows = List.of(
                Rows.tcp(9000, "::", 1, "b"), Rows.tcp(80, "0.0.0.0", 2, "a"), Rows.udp(53, "127.0.0.1", 3, "c"));
        Path file = directory.resolve("listeners.json");
        write(rows, FileForm.JSON, file);
        assertThat(Files.readString(file))
                .startsWith("{\"time\":")
                .containsSubsequence("\"port\":9000", "\"port\":80", "\"port\":53", "\"notSeen\":[\"much\"]");
        assertThat(model.files().messageProperty().get()).isEqualTo("3 sockets written to " + file + ".");
    }

    @Test
    void directoryThatCannotBeWritten_isToldInOneSentence() throws Exception {
        Path inTheWay = Files.writeString(directory.resolve("file"), "mine");
        write(List.of(Rows.tcp(80, "0.0.0.0", 2, "a")), FileForm.CSV, inTheWay.resolve("listeners.csv"));
        assertThat(model.files().messageProperty().get())
                .startsWith("Nothing was written: " + inTheWay + " cannot be written to (")
                .endsWith("Choose another folder.");
        assertThat(inTheWay).hasContent("mine");
    }
}
