package org.portatlas.app;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.portatlas.layer.CommonUses;
import org.portatlas.layer.HeldPorts;
import org.portatlas.layer.PortPick;
import org.portatlas.layer.PortPicker;
import org.portatlas.layer.Rejection;
import org.portatlas.machine.ListenerList;
import org.portatlas.machine.LocalRanges;
import org.portatlas.machine.PortCheck;
import org.portatlas.registry.PortRange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `portatlas suggest`: ports fit for a new service, each with its reasons.
@Command(
        name = "suggest",
        description = "Proposes ports for a new service, each with its reasons.",
        exitCodeList = {"0:at least one port fits", "3:cannot tell which ports are held here", "4:no port fits"},
        footer = {
            "  portatlas suggest",
            "  portatlas suggest --count 3 --from 20000 --to 29999",
            "  portatlas suggest --count 1 --json"
        },
        mixinStandardHelpOptions = true)
final class SuggestCommand implements Callable<Integer> {
    private static final int MOST_PORTS = 1000;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--count", paramLabel = "N", defaultValue = "5", description = "How many ports; 5 by default.")
    private int count = 5;

    @Option(names = "--from", paramLabel = "P", description = "The first port that may be proposed; 1024 by default.")
    private @Nullable Integer from;

    @Option(names = "--to", paramLabel = "P", description = "The last port that may be proposed; 49151 by default.")
    private @Nullable Integer to;

    @Option(names = "--json", description = "Writes one JSON document.")
    private boolean json;

    @Override
    public Integer call() {
        int first = from == null ? PortRange.USER.first() : port("--from", from);
        int last = to == null ? PortRange.USER.last() : port("--to", to);
        if (first > last) {
            throw mistake("--from " + first + " --to " + last + " runs backwards");
        }
        if (count < 1 || count > MOST_PORTS) {
            throw mistake("--count takes 1 to " + MOST_PORTS);
        }
        ListenerList listeners = PortCheck.ofThisMachine().listeners();
        if (!listeners.isWhole()) {
            spec.commandLine()
                    .getErr()
                    .println("portatlas: cannot tell which ports are held here: the socket tables are not readable");
            return ExitCode.CANNOT_TELL;
        }
        PortPick pick = new PortPicker(
                        Editions.inUse(spec),
                        CommonUses.embedded(),
                        LocalRanges.ofThisMachine(),
                        HeldPorts.of(listeners.sockets()))
                .pick(first, last, count);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            RegistryJson.write(out, document -> SuggestJson.pick(document, pick));
        } else {
            print(pick, out);
        }
        return pick.ports().isEmpty() ? ExitCode.NOTHING : ExitCode.OK;
    }

    private int port(String option, int port) {
        if (port < 1 || port > 65535) {
            throw mistake(option + " " + port + " is no port: ports are 1 to 65535");
        }
        return port;
    }

    private ParameterException mistake(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private static void print(PortPick pick, PrintWriter out) {
        for (PortPick.Proposal proposal : pick.ports()) {
            out.println(proposal.port());
            proposal.reasons().forEach(reason -> out.println("  - " + reason));
        }
        out.println(String.format(
                Locale.ROOT, "%,d ports fit. Rejected, each for the first reason that holds:", pick.fit()));
        Arrays.stream(Rejection.values())
                .filter(pick.rejected()::containsKey)
                .forEach(rejection -> out.println(String.format(
                        Locale.ROOT,
                        "%,8d  %s: %s",
                        pick.rejected().get(rejection),
                        rejection.label(),
                        rejection.words())));
        out.println();
        out.println(
                "Unassigned is not yours: a service that is to be published applies to IANA for its port, or registers");
        out.println(
                "a service name alone and lets DNS SRV records carry the port. Ports 1021 and 1022 are for experiments,");
        out.println("and a Dynamic Port must not be a service's fixed port (RFC 6335, 6 and 8.1).");
        out.flush();
    }
}
