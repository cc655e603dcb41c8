package org.portatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Files of the user's that were changed by whatever: each is read, or refused with the line where there is one, set
/// aside as it was, and the last good state used. Never is anything thrown, and never lost.
@Tag("soak")
class MutatedFilesTest {
    private static final int SEED = 793;

    @TempDir
    private Path directory;

    static Stream<String> things() {
        return KeptThing.filesIn(Path.of("unused")).stream().map(KeptThing::name);
    }

    @ParameterizedTest
    @MethodSource("things")
    void mutated_isReadOrRefused_andNothingIsLost(String name) throws IOException {
        int rounds = Boolean.getBoolean("portatlas.soak") ? 10_000 : 300;
        Random random = new Random(SEED);
        int refused = 0;
        for (int round = 0; round < rounds; round++) {
            Path place = Files.createDirectory(directory.resolve(name + round));
            KeptThing<?> thing = KeptThing.filesIn(place).stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            thing.save(round);
            thing.save(round + 1);
            Path file = place.resolve(name + ".properties");
            byte[] changed = Mutation.of(Files.readAllBytes(file), random);
            Files.write(file, changed);
            Loaded<?> loaded = thing.load();
            String problem = loaded.problem();
            if (problem == null) {
                assertThat(file).hasBinaryContent(changed);
            } else if (problem.contains("newer version")) {
                assertThat(file).hasBinaryContent(changed);
                assertThat(new String(changed, StandardCharsets.UTF_8)).contains("version=");
            } else {
                refused++;
                assertThat(problem).matches("(?s)The file with .* is damaged \\((line [1-9]\\d*: )?[^\\n]+\\): .*");
                assertThat(loaded.value()).as("round %d", round).isEqualTo(thing.state(round));
                assertThat(asides(place))
                        .singleElement()
                        .satisfies(aside -> assertThat(aside).hasBinaryContent(changed));
                assertThatCode(() -> thing.save(3)).doesNotThrowAnyException();
                assertThat(thing.load().value()).isEqualTo(thing.state(3));
            }
            remove(place);
        }
        assertThat(refused).as("mutations that did any harm").isGreaterThan(rounds / 20);
    }

    private static Stream<Path> list(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.toList().stream();
        }
    }

    private static List<Path> asides(Path place) throws IOException {
        return list(place)
                .filter(file -> file.toString().contains("-unreadable-"))
                .toList();
    }

    private static void remove(Path place) throws IOException {
        for (Path file : list(place).toList()) {
            Files.delete(file);
        }
        Files.delete(place);
    }
}
