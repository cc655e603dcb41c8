package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The completion of commands and options, by bash itself.
class CompletionTest {
    private static final Path BASH = Path.of("/bin/bash");

    @TempDir
    private Path directory;

    private Path script;

    @BeforeEach
    void write() throws IOException {
        Assumptions.assumeTrue(Files.isExecutable(BASH), "bash is not there");
        CommandResult printed = CommandResult.of("generate-completion");
        assertThat(printed.exitCode()).isZero();
        assertThat(printed.err()).isEmpty();
        script = Files.writeString(directory.resolve("portatlas.bash"), printed.out());
    }

    @Test
    void script_isOneThatBashUnderstands() throws Exception {
        assertThat(bash("-n", script.toString())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "portatlas loo, lookup",
        "portatlas regis, registry",
        "portatlas registry im, import",
        "portatlas check --p, --probe",
        "portatlas check 22 --wa, --wait",
        "portatlas gaps --range s, system",
        "portatlas snapshot --theme l, light",
        "portatlas export map.png --theme l, light",
        "portatlas export map.png --layout h, hilbert",
        "portatlas export map.png --layer mis, mismatch",
        "portatlas generate-c, ''"
    })
    void word_isCompleted(String typed, String completed) throws Exception {
        assertThat(complete(typed)).containsExactlyElementsOf(completed.isEmpty() ? List.of() : List.of(completed));
    }

    @Test
    void everyCommand_isOffered_butThoseForPackages() throws Exception {
        assertThat(complete("portatlas ''"))
                .contains("lookup", "gaps", "check", "listeners", "suggest", "snapshot", "export", "registry")
                .noneMatch(word -> word.startsWith("generate"));
    }

    /// What bash offers for the last word: by the function that the script binds to `portatlas`.
    private List<String> complete(String typed) throws Exception {
        return bash("-c", """
                        source "$0"
                        function=$(complete -p portatlas | sed 's/.*-F \\([^ ]*\\).*/\\1/')
                        compopt() { :; }
                        COMP_WORDS=(%s)
                        COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
                        COMP_LINE="${COMP_WORDS[*]}"
                        COMP_POINT=${#COMP_LINE}
                        "$function" portatlas "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
                        printf '%%s\\n' "${COMPREPLY[@]}"
                        """.formatted(typed), script.toString())
                .lines()
                .filter(line -> !line.isBlank())
                .map(String::strip)
                .toList();
    }

    private static String bash(String... arguments) throws IOException, InterruptedException {
        Process bash = new ProcessBuilder(Stream.concat(Stream.of(BASH.toString(), "--norc"), Stream.of(arguments))
                        .toList())
                .redirectErrorStream(true)
                .start();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor()).as(said).isZero();
        return said;
    }
}
