package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// The manual page against the command line, and as `groff` sets it.
class ManualPageTest {
    private static final Path GROFF = Path.of("/usr/bin/groff");

    @TempDir
    private Path directory;

    private static String page() {
        CommandResult printed = CommandResult.of("generate-manual");
        assertThat(printed.exitCode()).isZero();
        assertThat(printed.err()).isEmpty();
        return printed.out();
    }

    private static Stream<CommandSpec> commands(CommandSpec command) {
        return Stream.concat(
                Stream.of(command),
                command.subcommands().values().stream()
                        .map(CommandLine::getCommandSpec)
                        .filter(below -> !below.usageMessage().hidden())
                        .flatMap(ManualPageTest::commands));
    }

    @Test
    void page_hasEveryCommandOptionAndExample() {
        String plain = page().replace("\\-", "-").replace("\\(ti", "~");
        commands(Main.commandLine(Locale.ENGLISH).getCommandSpec()).forEach(command -> {
            assertThat(plain).contains(command.usageMessage().description());
            assertThat(plain).contains(command.qualifiedName().replaceFirst("^portatlas ", ""));
            for (OptionSpec option : command.options()) {
                assertThat(plain).contains("\n\\fB" + String.join(", ", option.names()));
            }
            for (PositionalParamSpec argument : command.positionalParameters()) {
                assertThat(plain).contains("\n\\fB" + argument.paramLabel());
            }
            if (command.subcommands().isEmpty() || command.parent() == null) {
                assertThat(plain).contains(command.usageMessage().footer());
                assertThat(plain).contains(command.usageMessage().exitCodeList().values());
            }
        });
        assertThat(plain).doesNotContain("generate-").doesNotContain("${");
    }

    @Test
    void page_hasTheSectionsOfAManual() {
        assertThat(page().lines().filter(line -> line.startsWith(".SH ")))
                .containsExactly(
                        ".SH \"NAME\"",
                        ".SH \"SYNOPSIS\"",
                        ".SH \"DESCRIPTION\"",
                        ".SH \"OPTIONS\"",
                        ".SH \"COMMANDS\"",
                        ".SH \"EXIT STATUS\"",
                        ".SH \"ENVIRONMENT\"",
                        ".SH \"FILES\"",
                        ".SH \"EXAMPLES\"",
                        ".SH \"SEE ALSO\"");
    }

    @Test
    void page_isSetWithoutAWarning() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isExecutable(GROFF), "groff is not there");
        Path file = Files.writeString(directory.resolve("portatlas.1"), page());
        Path said = directory.resolve("said");
        Process groff = new ProcessBuilder(GROFF.toString(), "-man", "-Tutf8", "-ww", "-P-c", file.toString())
                .redirectError(said.toFile())
                .start();
        String set = new String(groff.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(groff.waitFor()).isZero();
        assertThat(said).isEmptyFile();
        assertThat(set)
                .contains("PORTATLAS(1)", "portatlas - all 65,536 TCP and UDP ports", "portatlas check 8080 --probe")
                .doesNotContain("\\f");
    }
}
