package org.portatlas.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// IANA's own files: both editions read, none that is cut, and none that is damaged crashes the reader.
@Tag("no-mutation")
class EditionsTest {
    /// An edition is dated by the newest date in it: the file that IANA served on 2026-04-24 is of 2026-04-09.
    @ParameterizedTest
    @CsvSource({SharedEditions.OF_AUGUST + ", 2026-08-17, 14533", SharedEditions.OF_APRIL + ", 2026-04-09, 14512"})
    void read_ianasOwnFile_hasItsEditionAndRecords(String file, String edition, int records) throws IOException {
        Registry registry = RegistryReader.read(SharedEditions.path(file));
        assertThat(registry.edition()).isEqualTo(edition);
        assertThat(registry.recordCount()).isEqualTo(records);
        assertThat(registry.gapAt(793)).isEqualTo(new Gap(781, 799));
        for (PortRange range : PortRange.values()) {
            assertThat(registry.count(range)).containsEntry(PortStatus.UNLISTED, 0);
        }
    }

    @Test
    void read_ianasOwnFile_holdsTheFactsOfTheEmbeddedTable() throws IOException {
        assertThat(RegistryReader.read(SharedEditions.path(SharedEditions.OF_AUGUST))
                        .records())
                .isEqualTo(Registry.embedded().records());
    }

    @Test
    void read_fileCutAnywhere_isRefused() throws IOException {
        byte[] whole = Files.readAllBytes(SharedEditions.path(SharedEditions.OF_AUGUST));
        // From here on only 8 of 14,533 records follow, among which a cut between two records cannot be told from the
        // end.
        int lastNames = indexOf(whole, "\r\nz-wave,,");
        Random random = new Random(29170);
        for (int i = 0; i < 40; i++) {
            int cut = 1 + random.nextInt(lastNames);
            assertThat(outcome(Arrays.copyOf(whole, cut)))
                    .as("cut after %,d bytes", cut)
                    .startsWith("refused");
        }
    }

    @Test
    void read_fileCutBetweenTwoRecords_isRefused() throws IOException {
        byte[] whole = Files.readAllBytes(SharedEditions.path(SharedEditions.OF_AUGUST));
        int lastNames = indexOf(whole, "\r\nz-wave,,");
        Random random = new Random(781);
        for (int i = 0; i < 40; i++) {
            int cut = random.nextInt(lastNames) + 1;
            while (cut < lastNames && !(whole[cut - 2] == '\r' && whole[cut - 1] == '\n')) {
                cut++;
            }
            assertThat(outcome(Arrays.copyOf(whole, cut)))
                    .as("cut after %,d bytes", cut)
                    .contains("the file is cut here");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SharedEditions.OF_AUGUST, SharedEditions.OF_APRIL})
    void read_damagedFile_isReadOrRefusedWithALineButNeverCrashes(String file) throws IOException {
        byte[] whole = Files.readAllBytes(SharedEditions.path(file));
        Random random = new Random(65_536);
        int refused = 0;
        for (int i = 0; i < 60; i++) {
            String outcome = outcome(damage(whole.clone(), random));
            assertThat(outcome).matches("read|refused at line [1-9][0-9]*: .*");
            refused += outcome.equals("read") ? 0 : 1;
        }
        // Most damage hits a word that no rule knows, and some does not.
        assertThat(refused).isBetween(5, 55);
    }

    /// Overwrites, swaps or removes a few bytes, preferring those that mean something in CSV.
    private static byte[] damage(byte[] bytes, Random random) {
        byte[] marks = "\",\r\n0-9[]é\0".getBytes(StandardCharsets.UTF_8);
        byte[] damaged = bytes;
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(damaged.length - 100);
            switch (random.nextInt(3)) {
                case 0 -> damaged[at] = marks[random.nextInt(marks.length)];
                case 1 -> damaged[at] = (byte) random.nextInt(256);
                default -> {
                    int length = 1 + random.nextInt(90);
                    ByteBuffer rest = ByteBuffer.allocate(damaged.length - length);
                    rest.put(damaged, 0, at).put(damaged, at + length, damaged.length - at - length);
                    damaged = rest.array();
                }
            }
        }
        return damaged;
    }

    private static String outcome(byte[] bytes) throws IOException {
        try {
            CsvSamples.read(bytes);
            return "read";
        } catch (RegistryFormatException refusal) {
            return "refused at " + refusal.getMessage();
        }
    }

    private static int indexOf(byte[] bytes, String text) {
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
        assertThat(at).isPositive();
        return at;
    }
}
