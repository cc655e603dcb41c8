package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class SnapshotCommandTest {
    @RegisterExtension
    private final QuietLog log = new QuietLog();

    @TempDir
    private Path directory;

    private final StringWriter errors = new StringWriter();

    private int run(String... arguments) {
        CommandLine commandLine = Main.commandLine(Locale.ENGLISH).setErr(new PrintWriter(errors, true));
        return commandLine.execute(arguments);
    }

    @Test
    void snapshot_ofAPort_isAPictureOfTheStatedSize() throws IOException {
        Path file = directory.resolve("window.png");
        assertThat(run("snapshot", file.toString(), "--port", "793", "--size", "1000x700", "--theme", "light"))
                .isEqualTo(ExitCode.OK);
        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(1000);
        assertThat(image.getHeight()).isEqualTo(700);
        // The bar's ground in light, and System's assigned cells on the map.
        assertThat(image.getRGB(500, 3) & 0xFFFFFF).isEqualTo(0xF6F8FA);
        assertThat(count(image, 0xAD4600)).isGreaterThan(1000);
        assertThat(errors.toString()).isEmpty();
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).containsExactly(file);
        }
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("no directory", new String[] {"/nowhere/at/all.png"}),
                Arguments.of("no picture", new String[] {"window.gif"}),
                Arguments.of("no port", new String[] {"window.png", "--port", "70000"}),
                Arguments.of("negative port", new String[] {"window.png", "--port=-1"}),
                Arguments.of("no number", new String[] {"window.png", "--port", "80x"}),
                Arguments.of("no size", new String[] {"window.png", "--size", "big"}),
                Arguments.of("tiny", new String[] {"window.png", "--size", "10x10"}),
                Arguments.of("huge", new String[] {"window.png", "--size", "99999x99999"}),
                Arguments.of("no theme", new String[] {"window.png", "--theme", "sepia"}),
                Arguments.of("no file", new String[] {}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void snapshot_withAMistake_isOneLineAndExitCode2(String name, String[] arguments) {
        String[] all =
                Stream.concat(Stream.of("snapshot"), Stream.of(arguments)).toArray(String[]::new);
        assertThat(run(all)).isEqualTo(ExitCode.MISTAKE);
        assertThat(errors.toString().strip()).startsWith("portatlas: ").doesNotContain("\n");
    }

    @Test
    void snapshot_ontoADirectory_isOneLineAndExitCode2() throws IOException {
        Path taken = Files.createDirectory(directory.resolve("taken.png"));
        assertThat(run("snapshot", taken.toString())).isEqualTo(ExitCode.MISTAKE);
        assertThat(errors.toString().strip())
                .startsWith("portatlas: cannot write ")
                .doesNotContain("\n");
    }

    private static int count(BufferedImage image, int colour) {
        int count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                count += (image.getRGB(x, y) & 0xFFFFFF) == colour ? 1 : 0;
            }
        }
        return count;
    }
}
