package org.portatlas.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.LONG;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the reader survives, and what it refuses with which line.
class RegistryReaderTest {
    @Test
    void read_fieldsWithNewlinesAndDoubledQuotes_keepsTheFirstLineAsTitle() throws IOException {
        Registry registry = CsvSamples.read(CsvSamples.whole(
                "a,1,tcp,\"the \"\"A\"\" service\nand more, in words\",,,,,,,,", "b,2,tcp,after it,,,,,,,,"));
        assertThat(registry.port(1).assignments()).extracting(Assignment::title).containsExactly("the \"A\" service");
        assertThat(registry.headline(2)).isEqualTo("b");
    }

    @Test
    void read_nonAsciiText_keepsIt() throws IOException {
        Registry registry = CsvSamples.read(CsvSamples.whole("forte,1,tcp,FORTÉ Vision,,,,,,,,"));
        assertThat(registry.port(1).assignments().getFirst().title()).isEqualTo("FORTÉ Vision");
    }

    @Test
    void read_byteOrderMarkAndLineFeedsAlone_readsTheSame() throws IOException {
        String text = CsvSamples.whole("a,1,tcp,A,,,,,,,,");
        assertThat(CsvSamples.read("\uFEFF" + text.replace("\r\n", "\n")).records())
                .isEqualTo(CsvSamples.read(text).records());
    }

    @Test
    void read_rangeRow_coversEachOfItsPorts() throws IOException {
        Registry registry = CsvSamples.read(CsvSamples.whole("x11,6000-6063,tcp,X Window System,,,,,,,,"));
        assertThat(registry.headline(6001)).isEqualTo("x11");
        assertThat(registry.headline(6064)).isNull();
        assertThat(registry.status(6063)).isEqualTo(PortStatus.ASSIGNED);
        assertThat(registry.status(6064)).isEqualTo(PortStatus.UNLISTED);
    }

    @Test
    void read_oldSpellingOfUnauthorisedUse_readsTheColumn() throws IOException {
        String text = CsvSamples.whole(",788-799,,Unassigned,,,,,,,Known on port 796,")
                .replace("Unauthorized Use Reported", "Known Unauthorized Uses");
        assertThat(CsvSamples.read(text).port(790).rows().getFirst().unauthorisedPorts())
                .containsExactly(796);
    }

    @Test
    void read_columnsInAnotherOrder_findsThemByName() throws IOException {
        String text = "Port Number,Assignment Notes,Service Name,Description,Transport Protocol,Registration Date,"
                + "Modification Date,Reference,Unauthorized Use Reported\n"
                + "7,,echo,Echo,udp,,2020-01,[RFC862],\n49151,,,Reserved,,,,,\n,,zz,,,,,,\n";
        assertThat(CsvSamples.read(text).port(7).assignments())
                .containsExactly(new Assignment(
                        "echo", "Echo", Transport.UDP, null, "2020-01", List.of("RFC862"), false, false));
    }

    @Test
    void read_rowsWithoutTransport_countForTcpAndUdpIfNamedElseForAll() throws IOException {
        Registry registry =
                CsvSamples.read(CsvSamples.whole("a,1,,A,,,,,,,,", ",2,,Reserved,,,,,,,,", ",3,,Unassigned,,,,,,,,"));
        assertThat(registry.port(1).byTransport())
                .containsEntry(Transport.TCP, PortStatus.ASSIGNED)
                .containsEntry(Transport.UDP, PortStatus.ASSIGNED)
                .containsEntry(Transport.SCTP, PortStatus.UNLISTED)
                .containsEntry(Transport.DCCP, PortStatus.UNLISTED);
        assertThat(registry.port(2).byTransport().values()).containsOnly(PortStatus.RESERVED);
        assertThat(registry.port(3).byTransport().values()).containsOnly(PortStatus.UNASSIGNED);
    }

    static Stream<Arguments> refused() {
        String row = "a,1,tcp,A,,,,,,,,";
        return Stream.of(
                Arguments.of("cut in a quoted field", CsvSamples.HEADER + "\r\n" + row + "\r\nb,2,tcp,\"B\nof", 3),
                Arguments.of("cut in a row", CsvSamples.HEADER + "\r\n" + row + "\r\nb,2,tc", 3),
                Arguments.of("a row too long", CsvSamples.whole(row, "b,2,tcp,B,,,,,,,,,"), 3),
                Arguments.of("a quote in the wrong place", CsvSamples.whole(row, "b,2,tcp,\"B\" b,,,,,,,,"), 3),
                Arguments.of(
                        "a sign that steers in the wrong place",
                        CsvSamples.whole(row, "b,2,tcp,\"B\"\u202e\u001b[31m,,,,,,,,"),
                        3),
                Arguments.of("a port that steers", CsvSamples.whole(row, "b,2\u202e\u001b[31m\u2028,tcp,B,,,,,,,,"), 3),
                Arguments.of("another table", "name,age\nann,7\n", 1),
                Arguments.of("a column missing", CsvSamples.whole(row).replace("Reference", "Refs"), 1),
                Arguments.of("a column twice", CsvSamples.whole(row).replace("Contact", "Assignee"), 1),
                Arguments.of("the header twice", CsvSamples.whole(row, CsvSamples.HEADER), 3),
                Arguments.of("a web page", "<!DOCTYPE html>\n<html lang=\"en\"><head></head></html>\n", 1),
                Arguments.of("a port above 65535", CsvSamples.whole(row, "b,65536,tcp,B,,,,,,,,"), 3),
                Arguments.of("a port with many digits", CsvSamples.whole(row, "b,99999999999999,tcp,B,,,,,,,,"), 3),
                Arguments.of("a dynamic port", CsvSamples.whole(row, "b,49152,tcp,B,,,,,,,,"), 3),
                Arguments.of("a range into the dynamic ports", CsvSamples.whole("b,49000-49152,tcp,B,,,,,,,,"), 2),
                Arguments.of("a reversed range", CsvSamples.whole(row, "b,5-4,tcp,B,,,,,,,,"), 3),
                Arguments.of("half a range", CsvSamples.whole(row, "b,5-,tcp,B,,,,,,,,"), 3),
                Arguments.of("a negative port", CsvSamples.whole(row, "b,-5,tcp,B,,,,,,,,"), 3),
                Arguments.of("a port in words", CsvSamples.whole(row, "b,five,tcp,B,,,,,,,,"), 3),
                Arguments.of("a port in other digits", CsvSamples.whole(row, "b,٤٢,tcp,B,,,,,,,,"), 3),
                Arguments.of("an unknown transport", CsvSamples.whole(row, "b,2,tls,B,,,,,,,,"), 3),
                Arguments.of("neither name nor port", CsvSamples.whole(row, ",,tcp,B,,,,,,,,"), 3),
                Arguments.of("a date that is none", CsvSamples.whole(row, "b,2,tcp,B,,,2026-13,,,,,"), 3),
                Arguments.of("a day that is none", CsvSamples.whole(row, "b,2,tcp,B,,,,2025-02-29,,,,"), 3),
                Arguments.of("a date in another form", CsvSamples.whole(row, "b,2,tcp,B,,,17.08.2026,,,,,"), 3),
                Arguments.of("a year alone", CsvSamples.whole(row, "b,2,tcp,B,,,2026,,,,,"), 3),
                Arguments.of("no port up to 49151", CsvSamples.HEADER + "\n" + row + "\nzz,,,,,,2026-01,,,,,\n", 3),
                Arguments.of(
                        "no name down to z", CsvSamples.HEADER + "\n" + row + "\n,49151,,Reserved,,,,2024-12,,,,\n", 3),
                Arguments.of("no line end", CsvSamples.whole(row).stripTrailing(), 4),
                Arguments.of("no date", CsvSamples.HEADER + "\n,49151,,Reserved,,,,,,,,\nzz,,,,,,,,,,,\n", 3),
                Arguments.of("nothing", "", 0),
                Arguments.of("blank lines", "\r\n\r\n", 0),
                Arguments.of("the header alone", CsvSamples.HEADER + "\r\n", 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void read_whatIsNotTheRegistry_isRefusedWithTheLine(String what, String text, long line) {
        assertThatExceptionOfType(RegistryFormatException.class)
                .as(what)
                .isThrownBy(() -> CsvSamples.read(text))
                .satisfies(refusal -> {
                    assertThat(refusal.getMessage())
                            .doesNotContainPattern("[\\p{Cntrl}\\p{Cf}\\p{Zl}]")
                            .hasSizeLessThan(160);
                    assertThat(refusal.reason()).isNotBlank();
                })
                .extracting(RegistryFormatException::line, LONG)
                .isEqualTo(line);
    }

    @Test
    void read_remarksAboveTheHeader_areSkippedAndCounted() throws IOException {
        String remarks = "# what this is\n# and of when\n";
        assertThat(CsvSamples.read(remarks + CsvSamples.whole("a,1,tcp,A,,,,,,,,"))
                        .headline(1))
                .isEqualTo("a");
        assertThatExceptionOfType(RegistryFormatException.class)
                .isThrownBy(() -> CsvSamples.read(remarks + CsvSamples.whole("a,70000,tcp,A,,,,,,,,")))
                .withMessageStartingWith("line 4: ");
        assertThatExceptionOfType(RegistryFormatException.class).isThrownBy(() -> CsvSamples.read("# nothing else"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-01",
                "2024-12",
                "2024-02-29",
                "2000-02-29",
                "2023-02-28",
                "2023-01-31",
                "2023-03-31",
                "2023-04-30",
                "2023-06-30",
                "2023-09-30",
                "2023-11-30",
                "2023-12-31",
                "2023-10-01",
                "2019-09-09"
            })
    void read_dateThatThereIs_isKept(String date) throws IOException {
        Registry registry = CsvSamples.read(CsvSamples.whole("a,1,tcp,A,,," + date + ",,,,,"));
        assertThat(registry.port(1).assignments().getFirst().registered()).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-00", "2024-13", "2023-02-29", "1900-02-29", "2024-02-30", "2023-04-31", "2023-06-31",
                        "2023-09-31",
                "2023-11-31", "2023-01-32", "2023-01-00", "2023-1", "2023-01-1", "2023-011", "2023-01-011", "2023/01",
                "2023-01/01", "202a-01", "2023-0a", "/023-01", "2023-:1", "2023-01-0/", "2023-01-0:"
            })
    void read_dateThatThereIsNot_isRefused(String date) {
        assertThatExceptionOfType(RegistryFormatException.class)
                .isThrownBy(() -> CsvSamples.read(CsvSamples.whole("a,1,tcp,A,,," + date + ",,,,,")))
                .withMessageContaining("\"" + date + "\"");
    }

    @Test
    void read_rowsAfterNewlinesInFields_countsLinesOfTheFile() {
        assertThatExceptionOfType(RegistryFormatException.class)
                .isThrownBy(() ->
                        CsvSamples.read(CsvSamples.whole("a,1,tcp,\"A\nand\nmore\",,,,,,,,", "b,70000,tcp,B,,,,,,,,")))
                .withMessage("line 5: \"70000\" is no port or range of ports in 0-65535");
    }

    @Test
    void read_bytesThatAreNoUtf8_areRefusedWithTheLine() {
        byte[] bytes =
                CsvSamples.whole("a,1,tcp,A,,,,,,,,", "b,2,tcp,B!,,,,,,,,").getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.UTF_8).indexOf('!')] = (byte) 0xE9;
        assertThatExceptionOfType(RegistryFormatException.class)
                .isThrownBy(() -> CsvSamples.read(bytes))
                .withMessage("line 3: this is not UTF-8 text");
    }

    @Test
    void read_replacementCharacterInValidUtf8_isNoFault() throws IOException {
        assertThat(CsvSamples.read(CsvSamples.whole("a,1,tcp,A \uFFFD,,,,,,,,")).headline(1))
                .isEqualTo("a");
    }

    @Test
    void read_binaryGarbage_isRefused() {
        byte[] garbage = new byte[100_000];
        new Random(793).nextBytes(garbage);
        assertThatExceptionOfType(RegistryFormatException.class).isThrownBy(() -> CsvSamples.read(garbage));
        assertThatExceptionOfType(RegistryFormatException.class).isThrownBy(() -> CsvSamples.read(new byte[100_000]));
    }

    @Test
    void read_rowsThatCoverTheSamePortsOverAndOver_areRefusedBeforeTheyTakeAllMemory() {
        String[] rows = new String[30];
        Arrays.fill(rows, ",0-49151,,Unassigned,,,,,,,someone uses it,");
        assertThatExceptionOfType(RegistryFormatException.class)
                .isThrownBy(() -> CsvSamples.read(CsvSamples.whole(rows)))
                .withMessage("line 22: this is not IANA's port registry: its rows cover the same ports over and over");
    }

    @Test
    void read_moreRecordsThanTheSearchCanNumber_areRefused() {
        String[] rows = new String[32_767];
        Arrays.fill(rows, "a,,tcp,A,,,,,,,,");
        assertThatExceptionOfType(RegistryFormatException.class)
                .isThrownBy(() -> CsvSamples.read(CsvSamples.whole(rows)))
                .withMessage("line 32769: this is not IANA's port registry: it has more than 32767 records");
    }

    @Test
    void read_directory_isRefused(@TempDir Path folder) {
        assertThatExceptionOfType(RegistryFormatException.class)
                .isThrownBy(() -> RegistryReader.read(folder))
                .withMessage("this is a directory, not a file");
    }

    @Test
    void read_fileThatIsNotThere_isNotAFormatFault(@TempDir Path folder) {
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> RegistryReader.read(folder.resolve("none.csv")));
    }

    @Test
    void read_fileLargerThan16MiB_isRefusedWithoutReadingItAll(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("large.csv");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(17L << 20);
        }
        assertThatExceptionOfType(RegistryFormatException.class)
                .isThrownBy(() -> RegistryReader.read(file))
                .withMessageContaining("16 MiB");
        assertThat(Files.size(file)).isGreaterThan(16L << 20);
    }
}
