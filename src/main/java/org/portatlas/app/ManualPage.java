package org.portatlas.app;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// The manual page of the command line, as `man` reads it: from the same specification as
/// `--help`, so that they cannot tell different things.
final class ManualPage {
    private static final Help.ColorScheme PLAIN = Help.defaultColorScheme(Help.Ansi.OFF);

    private final CommandSpec root;
    private final StringBuilder page = new StringBuilder();

    /// @param root the specification of `portatlas` itself
    ManualPage(CommandSpec root) {
        this.root = root;
    }

    /// The page in roff, its lines ended by a line feed.
    String text() {
        page.setLength(0);
        line(".TH PORTATLAS 1 \"\" \"Port Atlas " + Version.NUMBER + "\" \"User Commands\"");
        line(".ad l");
        section("NAME");
        line(root.name() + " \\- all 65,536 TCP and UDP ports as one zoomable map");
        section("SYNOPSIS");
        synopsis(root);
        shown(root).forEach(this::synopses);
        section("DESCRIPTION");
        paragraph(String.join(" ", root.usageMessage().description())
                + " It shows what IANA assigned, where the gaps are, and what this computer is doing there. "
                + "Without a command it opens its window; without a display, it draws the same window into a picture. "
                + "No other machine is contacted, but for IANA when \"registry update\" asks for a newer edition.");
        section("OPTIONS");
        arguments(root);
        section("COMMANDS");
        shown(root).forEach(this::command);
        section("EXIT STATUS");
        codes(root);
        paragraph("What 0, 3 and 4 mean for a command stands with it.");
        section("ENVIRONMENT");
        term("XDG_DATA_HOME", "Where the directory portatlas with your files lies; ~/.local/share if it is not set.");
        term("PORTATLAS_DEBUG", "If it is set, a defect of a command is told with its stack trace.");
        section("FILES");
        term("~/.local/share/portatlas", "Settings, session, notes, editions and the log; see --data-dir.");
        section("EXAMPLES");
        examples(root);
        section("SEE ALSO");
        line(".BR ss (8),");
        line(".BR services (5)");
        return page.toString();
    }

    private static Stream<CommandSpec> shown(CommandSpec parent) {
        return parent.subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(command -> !command.usageMessage().hidden());
    }

    private void synopses(CommandSpec command) {
        List<CommandSpec> below = shown(command).toList();
        if (below.isEmpty()) {
            line(".br");
            synopsis(command);
        }
        below.forEach(this::synopses);
    }

    private void synopsis(CommandSpec command) {
        String words = new Help(command, PLAIN).synopsis(0).replaceAll("\\s+", " ");
        String name = command.qualifiedName();
        String rest = words.startsWith(name) ? words.substring(name.length()).strip() : words;
        line("\\fB" + escaped(name) + "\\fR " + escaped(rest.replace(" [COMMAND]", "")));
    }

    private void command(CommandSpec command) {
        line(".SS " + quoted(command.qualifiedName().substring(root.name().length() + 1)));
        paragraph(String.join(" ", command.usageMessage().description()));
        arguments(command);
        List<CommandSpec> below = shown(command).toList();
        if (below.isEmpty()) {
            line(".PP");
            line("Exit status:");
            codes(command);
            line(".PP");
            line("Examples:");
            examples(command);
        }
        below.forEach(this::command);
    }

    private void arguments(CommandSpec command) {
        for (PositionalParamSpec argument : command.positionalParameters()) {
            term(argument.paramLabel(), description(argument));
        }
        for (OptionSpec option : command.options()) {
            // What every command has is told once.
            if (!option.hidden() && (command == root || !isOfAll(option))) {
                String value = option.arity().max() == 0 ? "" : " " + option.paramLabel();
                term(String.join(", ", option.names()) + value, description(option));
            }
        }
    }

    private boolean isOfAll(OptionSpec option) {
        return root.findOption(option.longestName()) != null
                && !option.longestName().equals("--check");
    }

    private static String description(ArgSpec argument) {
        return Stream.of(argument.description())
                .map(line -> line.replace("${DEFAULT-VALUE}", String.valueOf(argument.defaultValue())))
                .collect(Collectors.joining(" "));
    }

    private void codes(CommandSpec command) {
        command.usageMessage().exitCodeList().forEach(this::term);
    }

    private void examples(CommandSpec command) {
        line(".PP");
        line(".nf");
        for (String example : command.usageMessage().footer()) {
            line(escaped(example));
        }
        line(".fi");
    }

    private void section(String title) {
        line(".SH " + quoted(title));
    }

    private void paragraph(String words) {
        line(".PP");
        line(escaped(words));
    }

    private void term(String term, String meaning) {
        line(".TP");
        line("\\fB" + escaped(term) + "\\fR");
        line(escaped(meaning));
    }

    private static String quoted(String words) {
        return '"' + escaped(words) + '"';
    }

    /// A hyphen that is typed is no hyphen of a sentence, and a line may not begin as a request
    /// does.
    private static String escaped(String words) {
        String plain = words.replace("\\", "\\e").replace("-", "\\-").replace("~", "\\(ti");
        return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
    }

    private void line(String line) {
        page.append(line).append('\n');
    }
}
