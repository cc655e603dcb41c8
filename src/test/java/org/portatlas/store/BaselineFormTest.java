package org.portatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineFormTest {
    private static final Baseline BASELINE = new Baseline(
            Instant.parse("2026-11-22T10:02:14.123Z"),
            List.of(
                    new Baseline.Socket(
                            "tcp",
                            "ipv6",
                            "::",
                            null,
                            8080,
                            "listening",
                            false,
                            "all",
                            1000,
                            "ada",
                            List.of(new Baseline.Owner(812, "node \"x\" ☃"), new Baseline.Owner(813, "=cmd"))),
                    new Baseline.Socket(
                            "udp", "ipv4", "0.0.0.0", "lo", 5353, "bound", null, "machine", -1, null, List.of())));

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = directory.resolve("baseline.json");
    }

    @Test
    void load_whatWasSaved_isTheSame() throws IOException {
        new UserFiles(directory.resolve("new/one")).baseline().save(Optional.of(BASELINE));
        assertThat(new UserFiles(directory.resolve("new/one")).baseline().load())
                .isEqualTo(new Loaded<>(Optional.of(BASELINE), null));
    }

    @Test
    void save_writesTheFormThatIsDocumented() throws IOException {
        new UserFiles(directory).baseline().save(Optional.of(BASELINE));
        assertThat(Files.readString(file, StandardCharsets.UTF_8))
                .startsWith("{\"version\":1,\"time\":\"2026-11-22T10:02:14.123Z\",\"sockets\":[{\"protocol\":\"tcp\","
                        + "\"family\":\"ipv6\",\"address\":\"::\",\"interface\":null,\"port\":8080,"
                        + "\"state\":\"listening\",\"v6only\":false,\"exposure\":\"all\",\"uid\":1000,"
                        + "\"user\":\"ada\",\"owners\":[{\"pid\":812,");
    }

    @Test
    void load_withoutAFile_isNothingAndNoProblem() {
        assertThat(new UserFiles(directory).baseline().load()).isEqualTo(new Loaded<>(Optional.empty(), null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"version\":1,\"time\":\"ten\",\"sockets\":[]}",
                "{\"version\":1,\"sockets\":[]}",
                "{\"version\":1,\"time\":\"2026-11-22T10:02:14Z\",\"sockets\":[{\"protocol\":\"tcp\"}]}",
                "{\"version\":1,\"time\":\"2026-11-22T10:02:14Z\",\"sockets\":[]} more",
            })
    void load_damagedFile_isSetAsideAndTold(String content) throws IOException {
        Files.writeString(file, content);
        Loaded<Optional<Baseline>> loaded = new UserFiles(directory).baseline().load();
        assertThat(loaded.value()).isEmpty();
        assertThat(loaded.problem())
                .contains("set aside as baseline-unreadable-")
                .contains(directory.toString());
        assertThat(file).doesNotExist();
    }

    @Test
    void load_unknownKeys_arePassedOver() throws IOException {
        Files.writeString(
                file,
                "{\"version\":1,\"later\":{\"a\":[1]},\"time\":\"2026-11-22T10:02:14Z\",\"sockets\":[],"
                        + "\"z\":null}");
        assertThat(new UserFiles(directory).baseline().load().value())
                .hasValue(new Baseline(Instant.parse("2026-11-22T10:02:14Z"), List.of()));
    }

    @Test
    void load_mutatedFile_neverThrows() throws IOException {
        new UserFiles(directory).baseline().save(Optional.of(BASELINE));
        byte[] original = Files.readAllBytes(file);
        Random random = new Random(793);
        for (int round = 0; round < 1_000; round++) {
            byte[] mutated = original.clone();
            for (int i = random.nextInt(8); i >= 0; i--) {
                mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
            }
            Path there = Files.createDirectories(directory.resolve("r" + round));
            Files.write(there.resolve("baseline.json"), mutated);
            Loaded<Optional<Baseline>> loaded = new UserFiles(there).baseline().load();
            assertThat(loaded.value().isPresent()).isEqualTo(loaded.problem() == null);
        }
    }

    @Test
    void save_whereNoDirectoryCanBe_throwsAndLeavesTheFile() throws IOException {
        Path inTheWay = Files.writeString(directory.resolve("file"), "mine");
        assertThatThrownBy(() -> new UserFiles(inTheWay).baseline().save(Optional.of(BASELINE)))
                .isInstanceOf(IOException.class);
        assertThat(inTheWay).hasContent("mine");
    }

    @Test
    void remove_thenLoad_isNothing() throws IOException {
        UserFile<Optional<Baseline>> baseline = new UserFiles(directory).baseline();
        baseline.save(Optional.of(BASELINE));
        baseline.remove();
        baseline.remove();
        assertThat(baseline.load()).isEqualTo(new Loaded<>(Optional.empty(), null));
    }
}
