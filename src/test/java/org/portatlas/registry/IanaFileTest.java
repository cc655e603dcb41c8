package org.portatlas.registry;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What IANA's file of 2026-08-17 is made of, before any of it is understood: the traps are there, so the tests over it
/// do meet them.
class IanaFileTest {
    private static final int PORT = 1;
    private static final int DESCRIPTION = 3;
    private static final int NOTES = 11;

    @Test
    void file_ofAugust_hasItsRecordsAndColumns() throws IOException {
        List<CsvRecord> records = records();
        assertThat(records.getFirst().getFields())
                .containsExactly(CsvSamples.HEADER.split(",", -1))
                .hasSize(12);
        assertThat(records)
                .hasSize(1 + 14_533)
                .allSatisfy(record -> assertThat(record.getFieldCount()).isEqualTo(12));
    }

    @Test
    void file_ofAugust_hasTheFieldsThatTrapAReader() throws IOException {
        assertThat(fields(field -> field.contains("\n"))).isEqualTo(468);
        assertThat(fields(field -> field.chars().anyMatch(c -> c > 127))).isEqualTo(30);
        assertThat(fields(field -> field.contains("\""))).isPositive();
    }

    @Test
    void file_ofAugust_has766RangesOfWhichSixCoverOnePort() throws IOException {
        List<String> ranges = records().stream()
                .map(record -> record.getField(PORT))
                .filter(port -> port.contains("-"))
                .toList();
        assertThat(ranges).hasSize(766);
        assertThat(ranges)
                .filteredOn(
                        range -> range.substring(0, range.indexOf('-')).equals(range.substring(range.indexOf('-') + 1)))
                .hasSize(6)
                .contains("4748-4748");
    }

    @Test
    void file_ofAugust_hasAsManyPreferredNamesAsOldSpellings() throws IOException {
        assertThat(records())
                .filteredOn(
                        record -> record.getField(DESCRIPTION).contains("IANA assigned this well-formed service name"))
                .hasSize(184);
        assertThat(records())
                .filteredOn(record -> record.getField(NOTES).contains("This entry is an alias to"))
                .hasSize(184);
    }

    @Test
    void registry_ofAugust_keepsItsDates() throws IOException {
        List<RegistryRecord> records = RegistryReader.read(SharedEditions.path(SharedEditions.OF_AUGUST))
                .records();
        List<String> dates = records.stream()
                .flatMap(record -> Stream.ofNullable(record.registered()))
                .sorted()
                .toList();
        assertThat(dates.getFirst()).isEqualTo("1992-07");
        assertThat(dates.getLast()).isEqualTo("2026-08-17");
        assertThat(dates).filteredOn(date -> date.startsWith("2006")).hasSize(623);
        assertThat(dates).filteredOn(date -> date.startsWith("2024")).hasSize(22);
        assertThat(records.stream()
                        .filter(record -> record.hasPort() && PortRange.of(record.first()) == PortRange.SYSTEM)
                        .filter(record -> record.registered() != null)
                        .map(RegistryRecord::first)
                        .distinct())
                .hasSize(20);
    }

    private static long fields(Predicate<String> condition) throws IOException {
        return records().stream()
                .flatMap(record -> record.getFields().stream())
                .filter(condition)
                .count();
    }

    private static List<CsvRecord> records() throws IOException {
        try (CsvReader<CsvRecord> csv =
                CsvReader.builder().ofCsvRecord(SharedEditions.path(SharedEditions.OF_AUGUST))) {
            return csv.stream().toList();
        }
    }
}
