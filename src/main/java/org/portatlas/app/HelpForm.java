package org.portatlas.app;

import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/// What `--help` says of every command alike: its examples under one title, and the exit codes
/// that all have beside its own. A command itself tells its examples as the lines of its footer,
/// each one that can be pasted into a shell.
final class HelpForm {
    private static final Map<String, String> OF_ALL = Map.of(
            Integer.toString(ExitCode.BROKEN), "something is broken: the installation, or Port Atlas itself",
            Integer.toString(ExitCode.MISTAKE), "a mistake in the arguments, told in one line");

    private HelpForm() {}

    /// Gives it to a command and to those below it.
    static CommandLine given(CommandLine command) {
        UsageMessageSpec usage = command.getCommandSpec().usageMessage();
        Map<String, String> codes = new TreeMap<>(OF_ALL);
        codes.putAll(usage.exitCodeList());
        usage.exitCodeListHeading("%nExit codes:%n").exitCodeList(codes).footerHeading("%nExamples:%n");
        command.getSubcommands().values().forEach(HelpForm::given);
        return command;
    }
}
