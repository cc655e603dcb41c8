package org.portatlas.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The embedded table: what stands in it, what must never, and that none of it is lost on the way.
class TableFormTest {
    @Test
    void embeddedTable_holdsNoPersonNoNoteAndNoSentence() throws IOException {
        String table = embedded();
        // "Miele@home Protocol" is a product; anything else with an @ would be an address.
        assertThat(table.replace("Miele@home", "")).doesNotContain("@");
        assertThat(table)
                .doesNotContainPattern("\\[[A-Z][A-Za-z.'-]*_[A-Za-z_]")
                .doesNotContainPattern(
                        "(?i)&[a-z0-9-]+\\.[a-z]{2}") // "xadmin&huisken-systems.nl", as IANA writes addresses
                .doesNotContain("IANA assigned", "This entry", "is an alias to", "replacement for")
                .doesNotContainPattern("(?i)unauthori[sz]ed use|known on port|defined txt keys");
    }

    @Test
    void embeddedTable_keepsOnlyDocumentsAsReferences() {
        assertThat(Registry.embedded().records())
                .flatExtracting(RegistryRecord::references)
                .hasSizeGreaterThan(300)
                .allSatisfy(reference -> assertThat(reference)
                        .matches("(RFC[0-9]+|RFC-ietf-[a-z0-9-]+|draft-[a-z0-9-]+)(, Section [0-9.]+)?|https?://\\S+"));
    }

    @Test
    void embeddedTable_keepsTitlesOfOneShortLine() {
        List<String> titles = Registry.embedded().records().stream()
                .map(RegistryRecord::title)
                .filter(Objects::nonNull)
                .toList();
        assertThat(titles)
                .hasSizeGreaterThan(12_000)
                .allSatisfy(title -> assertThat(title)
                        .isEqualTo(title.strip())
                        .hasSizeBetween(1, 120)
                        .doesNotContain("\n", "\r"))
                .contains("FORTÉ Vision Monitoring platform");
    }

    @Test
    void embeddedTable_hasTitlesOnlyWhereSomethingIsAssigned() {
        assertThat(Registry.embedded().records())
                .filteredOn(record -> record.status() != PortStatus.ASSIGNED)
                .isNotEmpty()
                .allSatisfy(record -> {
                    assertThat(record.title()).isNull();
                    assertThat(record.service()).isNull();
                });
    }

    @Test
    void write_whatWasRead_readsTheSameAgain() throws IOException {
        Registry registry = CsvSamples.read(CsvSamples.whole(
                "a,1,tcp,\"A, \"\"quoted\"\"\",,,2002-05,2026-08-17,\"[RFC1][RFC8765, Section 6.1]\",,,",
                "a,1,udp,\"A, \"\"quoted\"\"\",,,2002-05,2026-08-17,\"[RFC1][RFC8765, Section 6.1]\",,,",
                "b,1,udp,,,,,,,,,This entry is an alias to x; an unassigned but widespread use",
                "c,2,udp,C,,,,,,,,",
                "c,2,tcp,C,,,,,,,,",
                "#d,3,sctp,# not a remark,,,,,,,,",
                ",10-40,,Unassigned,,,,,,,\"on ports 12, 13-15 and 40\","));
        assertThat(CsvSamples.read(written(registry)).records()).isEqualTo(registry.records());
    }

    @Test
    void write_tcpAndUdpTwins_areOneLine() throws IOException {
        String table = written(CsvSamples.read(CsvSamples.whole(
                "a,1,tcp,A,,,,,,,,", "a,1,udp,A,,,,,,,,", "b,1,tcp,B,,,,,,,,", "b,1,udp,other,,,,,,,,")));
        assertThat(table)
                .contains("\n1,tcp+udp,assigned,a,A,,,,,\n1,tcp,assigned,b,B,,,,,\n1,udp,assigned,b,other,,,,,\n");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 0.9, 0.9999})
    void read_tableCutBetweenTwoLines_isRefused(double part) throws IOException {
        String table = embedded();
        String cut = table.substring(0, table.lastIndexOf('\n', (int) (table.length() * part)) + 1);
        assertThatExceptionOfType(RegistryFormatException.class)
                .isThrownBy(() -> CsvSamples.read(cut))
                .withMessageContaining("the table is cut here or changed")
                .satisfies(refusal ->
                        assertThat(refusal.line()).isEqualTo(cut.lines().count()));
    }

    @ParameterizedTest
    @CsvSource({
        "'22,tcp+udp,assigned', '22,tcp+udp,dynamic', no status",
        "'22,tcp+udp,assigned', '22,udp+tcp,assigned', no transport",
        "'[RFC4251]', 'RFC4251', no list of references",
        "',796', ',800', not in the row"
    })
    void read_tableWithAForeignWord_isRefusedWithTheLine(String good, String bad, String reason) throws IOException {
        String table = embedded();
        assertThat(table).contains("\n" + good.replaceAll("^[^0-9].*", ""));
        String damaged = table.replaceFirst(Pattern.quote(good), bad);
        assertThat(damaged).isNotEqualTo(table);
        assertThatExceptionOfType(RegistryFormatException.class)
                .isThrownBy(() -> CsvSamples.read(damaged))
                .withMessageContaining(reason)
                .satisfies(refusal -> assertThat(refusal.line()).isGreaterThan(3));
    }

    private static String written(Registry registry) throws IOException {
        StringWriter out = new StringWriter();
        TableForm.write(registry, out);
        return out.toString();
    }

    private static String embedded() throws IOException {
        try (InputStream in = Registry.class.getResourceAsStream("/assets/registry/assignments.csv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void read_tableWithoutItsLastLineEnd_isRefused() throws IOException {
        String table = embedded();
        assertThatExceptionOfType(RegistryFormatException.class)
                .isThrownBy(() -> CsvSamples.read(table.stripTrailing()))
                .satisfies(refusal ->
                        assertThat(refusal.line()).isEqualTo(table.lines().count()));
    }

    @Test
    void read_tableWithoutADate_isRefused() throws IOException {
        String table = TableForm.prologue("", 1) + TableForm.HEADER + "1,tcp,assigned,a,A,,,,,\n";
        assertThatExceptionOfType(RegistryFormatException.class)
                .isThrownBy(() -> CsvSamples.read(table))
                .withMessageContaining("date");
    }

    @Test
    void read_tableThatIsNoUtf8_isRefusedWithTheLine() throws IOException {
        byte[] table = embedded().getBytes(StandardCharsets.UTF_8);
        String signs = new String(table, StandardCharsets.ISO_8859_1);
        int at = signs.indexOf("\n22,tcp+udp,assigned,ssh") + 22;
        table[at] = (byte) 0xC3;
        assertThatExceptionOfType(RegistryFormatException.class)
                .isThrownBy(() -> CsvSamples.read(table))
                .extracting(RegistryFormatException::line)
                .isEqualTo(signs.substring(0, at).lines().count());
    }

    /// A table that was kept may have been changed; the one that came with the program has not.
    @Test
    void read_tableThatWasKept_isMadeVisible_ourOwnIsTakenAsItIs() throws IOException {
        byte[] table = embedded()
                .replaceFirst("\n22,tcp\\+udp,assigned,ssh,", "\n22,tcp+udp,assigned,s\u202eh,")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(CsvSamples.read(table).headline(22)).isEqualTo("s‹U+202E›h");
        assertThat(RegistryReader.readOurs(new ByteArrayInputStream(table)).headline(22))
                .isEqualTo("s\u202eh");
    }
}
