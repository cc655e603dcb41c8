package org.portatlas.app;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.portatlas.export.CheckJson;
import org.portatlas.machine.PortAnswer;
import org.portatlas.machine.PortCheck;
import org.portatlas.machine.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `portatlas check`: does something on this computer listen on a port, and who?
@Command(
        name = "check",
        description = "Tells whether something on this computer listens on a port, and who.",
        customSynopsis = "portatlas check PORT[-PORT] [--probe] [--wait SECONDS] [--json]",
        exitCodeList = {
            "0:the port is held, or one of the range is",
            "3:cannot tell: a source that decides it was not readable",
            "4:nothing here waits on it, or not within --wait"
        },
        footer = {
            "  portatlas check 22",
            "  portatlas check 3000-3010   # a list, port by port",
            "  portatlas check 8080 --probe   # also tries to connect and to bind, here alone",
            "  portatlas check 5432 --wait 30   # returns as soon as the port is held",
            "  portatlas check 22 --json"
        },
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private static final long POLL_MILLIS = 200;
    private static final int MOST_PROBED = 100;
    private static final double MOST_SECONDS = 86_400;

    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "PORT[-PORT]", arity = "0..*", description = "One port, or a range: 793, 788-799.")
    private List<String> arguments = List.of();

    @Option(names = "--probe", description = "Also tries to connect and to bind, which a listener sees.")
    private boolean probe;

    @Option(names = "--wait", paramLabel = "SECONDS", description = "Returns when the port is first held.")
    private double waitSeconds;

    @Option(names = "--json", description = "Writes one JSON document.")
    private boolean json;

    /// Lets `-1` through as an argument, so that the answer can speak of ports and not of options.
    @Spec
    void setSpec(CommandSpec spec) {
        this.spec = spec;
        spec.parser().unmatchedOptionsArePositionalParams(true);
    }

    @Override
    public Integer call() throws InterruptedException {
        PortArgument range = range();
        PortCheck check = PortCheck.ofThisMachine();
        List<PortAnswer> answers = check.fullAnswers(range.first(), range.last());
        long deadline = System.nanoTime() + waitNanos();
        while (!isAnyHeld(answers) && System.nanoTime() < deadline) {
            waitUntilHeld(check, range, deadline);
            answers = check.fullAnswers(range.first(), range.last());
        }
        if (probe) {
            answers = check.probedAnswers(range.first(), range.last());
        }
        if (json) {
            CheckJson.write(answers, range.isOnePort(), spec.commandLine().getOut());
        } else {
            CheckText.write(answers, range.isOnePort(), spec.commandLine().getOut());
        }
        return exitCode(answers);
    }

    private PortArgument range() {
        for (String argument : arguments) {
            if (argument.startsWith("-") && !argument.matches("-\\d.*")) {
                throw mistake("unknown option " + argument);
            }
        }
        if (arguments.size() != 1) {
            throw mistake("check takes one port or one range, such as 793 or 788-799");
        }
        try {
            PortArgument range = PortArgument.parse(arguments.getFirst());
            if (probe && range.last() - range.first() >= MOST_PROBED) {
                throw mistake("--probe takes a range of at most " + MOST_PROBED + " ports: a scan is not its purpose");
            }
            return range;
        } catch (IllegalArgumentException mistake) {
            throw mistake(String.valueOf(mistake.getMessage()));
        }
    }

    private long waitNanos() {
        if (!(0 <= waitSeconds && waitSeconds <= MOST_SECONDS)) {
            throw mistake("--wait takes 0 to 86400 seconds");
        }
        return (long) (waitSeconds * TimeUnit.SECONDS.toNanos(1));
    }

    private ParameterException mistake(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private static void waitUntilHeld(PortCheck check, PortArgument range, long deadline) throws InterruptedException {
        while (!check.holdsAny(range.first(), range.last()) && System.nanoTime() < deadline) {
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime()) + 1;
            Thread.sleep(Math.clamp(left, 1, POLL_MILLIS));
        }
    }

    private static boolean isAnyHeld(List<PortAnswer> answers) {
        return answers.stream().anyMatch(answer -> answer.verdict().isHeld());
    }

    private static int exitCode(List<PortAnswer> answers) {
        if (isAnyHeld(answers)) {
            return ExitCode.OK;
        }
        boolean isTold = answers.stream().noneMatch(answer -> answer.verdict() == Verdict.CANNOT_TELL);
        return isTold ? ExitCode.NOTHING : ExitCode.CANNOT_TELL;
    }
}
