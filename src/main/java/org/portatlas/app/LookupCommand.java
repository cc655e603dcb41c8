package org.portatlas.app;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.portatlas.registry.MalformedQueryException;
import org.portatlas.registry.Registry;
import org.portatlas.registry.RegistrySearch;
import org.portatlas.registry.SearchQuery;
import org.portatlas.registry.SearchResult;
import org.portatlas.registry.SearchResult.PortHit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `portatlas lookup`: what the registry says of a port, a range, a service name or words of a
/// title.
@Command(
        name = "lookup",
        description = "What IANA's registry says of a port, a range, a service name or words of a title.",
        exitCodeList = {"0:found", "4:nothing found; the nearest names are told"},
        footer = {
            "  portatlas lookup 793",
            "  portatlas lookup 788-799   # a range, port by port",
            "  portatlas lookup ssh --json",
            "  portatlas lookup secure shell   # words of a title"
        },
        mixinStandardHelpOptions = true)
final class LookupCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "QUERY",
            description = "A number (793, 0x319), a range (788-799), a service name, words of a title.")
    private List<String> words = List.of();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    /// 0, or 4 where words find nothing; a malformed query is a mistake in the arguments.
    @Override
    public Integer call() {
        String query = String.join(" ", words);
        try {
            SearchQuery parsed = SearchQuery.of(query);
            Registry registry = Editions.inUse(spec);
            return switch (parsed) {
                case SearchQuery.OnePort(int port) -> ports(registry, query, port, port);
                case SearchQuery.PortSpan(int first, int last) -> ports(registry, query, first, last);
                case SearchQuery.Words _ -> words(registry, query);
            };
        } catch (MalformedQueryException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private int ports(Registry registry, String query, int first, int last) {
        if (json) {
            RegistryJson.write(
                    spec.commandLine().getOut(),
                    out -> RegistryJson.lookup(out, registry, query, IntStream.rangeClosed(first, last)));
        } else if (first == last) {
            new LookupText(registry, spec.commandLine().getOut()).port(first);
        } else {
            new LookupText(registry, spec.commandLine().getOut()).range(first, last);
        }
        return ExitCode.OK;
    }

    private int words(Registry registry, String query) throws MalformedQueryException {
        SearchResult result = new RegistrySearch(registry).find(query, Integer.MAX_VALUE);
        boolean nothing = result.ports().isEmpty() && result.services().isEmpty();
        if (json) {
            RegistryJson.write(
                    spec.commandLine().getOut(),
                    out -> RegistryJson.lookup(
                            out, registry, query, result.ports().stream().mapToInt(PortHit::port), result.services()));
        } else if (!nothing) {
            new SearchText(spec.commandLine().getOut(), registry.edition()).print(result);
        }
        if (nothing) {
            spec.commandLine()
                    .getErr()
                    .println("portatlas: "
                            + Mistakes.oneLine("nothing found for \"" + query + "\". The nearest names: "
                                    + String.join(", ", result.nearest())));
            return ExitCode.NOTHING;
        }
        return ExitCode.OK;
    }
}
