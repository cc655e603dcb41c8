package org.portatlas.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.portatlas.registry.Gap;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.Registry;
import org.portatlas.registry.Transport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `portatlas gaps`: the gaps in port order.
@Command(
        name = "gaps",
        description = "The runs of unassigned ports, in port order.",
        exitCodeList = {"0:always, also where there is none"},
        footer = {
            "  portatlas gaps --range system",
            "  portatlas gaps --transport udp --min 500",
            "  portatlas gaps --json"
        },
        mixinStandardHelpOptions = true)
final class GapsCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
    private CommandSpec spec;

    @Option(
            names = "--range",
            paramLabel = "RANGE",
            defaultValue = "all",
            completionCandidates = Where.Names.class,
            converter = Where.Names.class,
            description = "system, user or all (the default).")
    private Where range = Where.ALL;

    @Option(
            names = "--transport",
            paramLabel = "TRANSPORT",
            completionCandidates = Over.Names.class,
            converter = Over.Names.class,
            defaultValue = "any",
            description = "tcp, udp or any (the default): unassigned for that one, or for all.")
    private Over transport = Over.ANY;

    @Option(names = "--min", paramLabel = "N", defaultValue = "1", description = "Only gaps of at least N ports.")
    private int shortest = 1;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        if (shortest < 0) {
            throw new ParameterException(spec.commandLine(), "--min " + shortest + " is no number of ports");
        }
        Registry registry = Editions.inUse(spec);
        List<Gap> gaps = gaps(registry).stream()
                .filter(gap -> gap.length() >= shortest && range.has(gap))
                .toList();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            RegistryJson.write(out, document -> RegistryJson.gaps(document, registry, transport.label(), gaps));
        } else {
            print(out, registry, gaps);
        }
        return ExitCode.OK;
    }

    private List<Gap> gaps(Registry registry) {
        return switch (transport) {
            case ANY -> registry.gaps();
            case TCP -> registry.gaps(Transport.TCP);
            case UDP -> registry.gaps(Transport.UDP);
        };
    }

    private void print(PrintWriter out, Registry registry, List<Gap> gaps) {
        for (Gap gap : gaps) {
            out.println(String.format(Locale.ROOT, "%11s %6d", LookupText.ends(gap.first(), gap.last()), gap.length()));
        }
        int ports = gaps.stream().mapToInt(Gap::length).sum();
        String over = transport == Over.ANY ? "every transport" : transport.label();
        out.println(String.format(
                Locale.ROOT,
                "%,d gaps, %,d ports unassigned for %s. IANA's registry, edition %s",
                gaps.size(),
                ports,
                over,
                registry.edition()));
        out.flush();
    }

    /// Which range of ports.
    enum Where {
        SYSTEM,
        USER,
        ALL;

        /// As they are typed.
        static final class Names extends LowerCaseNames<Where> {
            Names() {
                super(values());
            }
        }

        boolean has(Gap gap) {
            return this == ALL || (this == SYSTEM) == (PortRange.of(gap.first()) == PortRange.SYSTEM);
        }
    }

    /// Over which transports a port must be unassigned.
    enum Over {
        ANY,
        TCP,
        UDP;

        /// As they are typed.
        static final class Names extends LowerCaseNames<Over> {
            Names() {
                super(values());
            }
        }

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
