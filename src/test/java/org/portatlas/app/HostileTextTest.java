package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portatlas.export.RegistryCsv;
import org.portatlas.registry.Assignment;
import org.portatlas.registry.EditionSamples;
import org.portatlas.registry.Registry;
import org.portatlas.registry.RegistryReader;
import org.portatlas.registry.RegistrySearch;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// An edition whose names and titles were written to harm who reads them, on its ways out.
class HostileTextTest {
    static Stream<String> texts() {
        return Stream.of(
                "\u001b]0;gone\u0007\u001b[31mred",
                "two\nlines\r\nand a\ttab",
                "nul\u0000 c1\u0085\u009b31m del\u007f",
                "turned\u202Egnp.exe \u2066isolated\u2069\u200Fx",
                "no\u200Bwidth\u2060\uFEFF\u00AD at all",
                "e" + "\u0301".repeat(500) + "heap",
                "</text></td><script>alert(1)</script>&amp;&lt;]]>",
                "del\u007falone",
                "=cmd|' /C calc'!A0",
                "+1",
                "-1",
                "@SUM(A1)",
                "![x](http://e.org/x.png)[a](javascript:b)",
                "{\"a\":\"b\\\"}",
                "$(touch x)`y`;'|&",
                "שלום 443 مرحبا",
                "👩‍👩‍👧 🏴 _mnemonic_ %s %n {0} {1}",
                "x".repeat(1 << 20));
    }

    private static Registry edition(String hostile) throws Exception {
        String field = '"' + hostile.replace("\"", "\"\"") + '"';
        String csv = EditionSamples.csv(List.of(field + ",793,tcp," + field));
        return RegistryReader.read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    }

    /// The same in the form that editions are kept in, which passes over what is plain without a look.
    private static Registry keptEdition(String hostile) throws Exception {
        StringWriter table = new StringWriter();
        edition("placeholder").writeTable(table);
        String field = '"' + hostile.replace("\"", "\"\"") + '"';
        String kept = table.toString().replace("placeholder", field);
        assertThat(kept).contains(field);
        return RegistryReader.read(new ByteArrayInputStream(kept.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void edition_keepsWhatIsPlain_andShowsWhatHides(String hostile) throws Exception {
        assertShown(hostile, edition(hostile));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void editionAsItIsKept_keepsWhatIsPlain_andShowsWhatHides(String hostile) throws Exception {
        assertShown(hostile, keptEdition(hostile));
    }

    private static void assertShown(String hostile, Registry edition) {
        Assignment service = edition.port(793).assignments().getFirst();
        Inert.assertInert(String.valueOf(service.service()));
        Inert.assertInert(String.valueOf(service.title()));
        if (hostile.chars().allMatch(each -> each >= ' ' && each < 0x7f) && hostile.length() < 100) {
            assertThat(service.service()).isEqualTo(hostile);
            assertThat(service.title()).isEqualTo(hostile);
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void terminal_getsLinesOfPlainText(String hostile) throws Exception {
        Registry registry = edition(hostile);
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        new LookupText(registry, out).port(793);
        new LookupText(registry, out).range(790, 800);
        new SearchText(out, registry.edition()).print(new RegistrySearch(registry).find("793", 20));

        assertThat(text.toString().lines()).allSatisfy(Inert::assertInert);
        Inert.assertInert(Mistakes.oneLine(hostile.substring(0, Math.min(900, hostile.length()))));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void csv_givesTheTextBack_andBeginsNoFormula(String hostile) throws Exception {
        Registry registry = edition(hostile);
        String name = String.valueOf(registry.port(793).assignments().getFirst().service());
        StringWriter text = new StringWriter();
        RegistryCsv.write(registry, new PrintWriter(text));
        List<CsvRecord> rows =
                CsvReader.builder().ofCsvRecord(text.toString()).stream().toList();

        assertThat(rows)
                .flatExtracting(CsvRecord::getFields)
                .allSatisfy(cell -> assertThat(cell).doesNotContainPattern("^[=+@\\t\\r-]"));
        assertThat(rows.get(1).getField(4)).isIn(name, "'" + name);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void json_givesTheTextBack_andTheQuery(String hostile) throws Exception {
        Registry registry = edition(hostile);
        StringWriter text = new StringWriter();
        RegistryJson.write(
                new PrintWriter(text), json -> RegistryJson.lookup(json, registry, hostile, IntStream.of(793)));
        Stream.Builder<String> read = Stream.builder();
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), text.toString())) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    read.add(json.getString());
                }
            }
        }

        assertThat(read.build().toList())
                .contains(
                        hostile,
                        String.valueOf(
                                registry.port(793).assignments().getFirst().service()));
        assertThat(text.toString()).matches("(?s)[ -\\x7f\\n]*");
    }
}
