package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/// What `--help` tells of every command: what it does, how it is called, what its exit codes mean.
class HelpOptionTest {
    static Stream<String> commands() {
        return names(Main.commandLine(Locale.ENGLISH));
    }

    private static Stream<String> names(CommandLine command) {
        return Stream.concat(
                Stream.of(command.getCommandSpec().qualifiedName().replaceFirst("^portatlas ?", "")),
                command.getSubcommands().values().stream().flatMap(HelpOptionTest::names));
    }

    static Stream<String> examples() {
        return commands().flatMap(name -> examples(name).stream());
    }

    private static List<String> examples(String command) {
        return Stream.of(command(command).getCommandSpec().usageMessage().footer())
                .toList();
    }

    private static CommandLine command(String name) {
        CommandLine command = Main.commandLine(Locale.ENGLISH);
        for (String word : name.split(" ", -1)) {
            command = word.isEmpty()
                    ? command
                    : Objects.requireNonNull(command.getSubcommands().get(word));
        }
        return command;
    }

    @Test
    void commands_areAllThere() {
        assertThat(commands())
                .contains(
                        "",
                        "lookup",
                        "check",
                        "registry",
                        "registry diff",
                        "export",
                        "generate-completion",
                        "generate-manual");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void help_tellsWhatTheCommandDoes_itsExamples_andItsExitCodes(String name) {
        CommandResult help = CommandResult.of((name + " --help").strip().split(" ", -1));
        assertThat(help.exitCode()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out())
                .contains("Usage: " + ("portatlas " + name).strip(), "\nExit codes:\n", "\nExamples:\n")
                .containsPattern("\n +1 +something is broken")
                .containsPattern("\n +2 +a mistake in the arguments");
        assertThat(command(name).getCommandSpec().usageMessage().description())
                .isNotEmpty()
                .allMatch(line -> line.endsWith("."));
        assertThat(examples(name))
                .isNotEmpty()
                .allMatch(example -> example.startsWith("  " + ("portatlas " + name).strip())
                        || name.isEmpty()
                        || example.contains("(portatlas " + name + ")"));
        assertThat(help.out()).contains(examples(name));
        // A line may break behind a full stop: none may part the name of an ending.
        assertThat(help.out().lines()).allMatch(line -> line.length() <= 100 && !line.endsWith(" ."));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void example_isUnderstood(String example) {
        String typed = example.replaceAll("#.*|>.*|\\|.*|source <\\(|\\)", "").strip();
        assertThat(typed).startsWith("portatlas");
        String[] words = typed.split(" +", -1);
        assertThatCode(() -> Main.commandLine(Locale.ENGLISH)
                        .parseArgs(List.of(words).subList(1, words.length).toArray(String[]::new)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void exitCodes_areNamedInOrder(String name) {
        assertThat(List.copyOf(command(name)
                        .getCommandSpec()
                        .usageMessage()
                        .exitCodeList()
                        .keySet()))
                .contains("1", "2")
                .isSubsetOf("0", "1", "2", "3", "4")
                .isSorted();
    }

    /// An option that takes one of a few words: its help, a shell's completion and a mistake name the same ones.
    @ParameterizedTest
    @CsvSource({
        "export all.png, --theme, light|dark|contrast",
        "snapshot all.png, --theme, light|dark|contrast",
        "gaps, --range, system|user|all",
        "gaps, --transport, tcp|udp|any"
    })
    void optionOfAFewWords_namesThemAlike(String command, String option, String words) {
        List<String> expected = List.of(words.split("\\|", -1));
        List<String> completed = new ArrayList<>();
        OptionSpec spec = command(command.split(" ", -1)[0]).getCommandSpec().findOption(option);
        spec.completionCandidates().forEach(completed::add);
        assertThat(completed).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(spec.paramLabel() + " " + spec.description()[0]).contains(expected);
        List<String> typed = new ArrayList<>(List.of(command.split(" ", -1)));
        typed.addAll(List.of(option, "sepia"));
        assertThat(CommandResult.of(typed.toArray(String[]::new)).err())
                .startsWith("portatlas: ")
                .endsWith("it takes " + String.join(", ", completed) + ", not 'sepia'" + System.lineSeparator());
    }

    @Test
    void commandsForPackages_areNotListed() {
        assertThat(CommandResult.of("--help").out()).contains("lookup").doesNotContain("generate-");
    }
}
