package org.portatlas.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.portatlas.registry.MalformedQueryException;
import org.portatlas.registry.RegistrySearch;
import org.portatlas.registry.SearchResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// `portatlas` itself: opens the window, at a port if one is named. Where there is no display, the
/// same window becomes a picture in the current directory.
@Command(
        name = "portatlas",
        description = "All 65,536 ports as one zoomable map.",
        exitCodeList = {"0:the window was closed, or the picture drawn"},
        footer = {
            "  portatlas",
            "  portatlas 443 --check   # opens the window at 443 and checks it",
            "  portatlas ssh --fresh   # forgets the last zoom",
            "  portatlas --data-dir /media/stick/portatlas   # files on a stick",
            "  portatlas lookup 793   # every command has its own --help"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            LookupCommand.class,
            GapsCommand.class,
            CheckCommand.class,
            ListenersCommand.class,
            SuggestCommand.class,
            SnapshotCommand.class,
            ExportCommand.class,
            RegistryCommand.class,
            CompletionCommand.class,
            ManualCommand.class
        })
final class PortAtlasCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    private final Locale system;

    private @Nullable Path dataDirectory;

    @Parameters(arity = "0..1", paramLabel = "PORT or NAME", description = "Where the window opens.")
    private @Nullable String destination;

    @Option(names = "--check", description = "Checks that port at once.")
    private boolean check;

    @Option(names = "--fresh", description = "Forgets the last port and zoom, and what was looked at last.")
    private boolean fresh;

    @Option(
            names = "--data-dir",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Where your files live, instead of the platform's own directory.")
    void setDataDirectory(@Nullable Path chosen) {
        if (chosen != null) {
            DirectoryFault.of(chosen).ifPresent(fault -> {
                throw mistake("--data-dir: " + fault);
            });
        }
        dataDirectory = chosen;
    }

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    PortAtlasCommand(Locale system) {
        this.system = system;
    }

    @Override
    public Integer call() throws InterruptedException, IOException {
        String place = destination;
        if (check && place == null) {
            throw mistake("--check needs a port to check, as in: portatlas 443 --check");
        }
        return new Launch(
                        system,
                        dataDirectory(),
                        fresh,
                        Optional.ofNullable(place).map(query -> data -> find(query, data)),
                        check,
                        spec.commandLine().getErr())
                .run();
    }

    /// Where the user's files live, if not in the platform's own directory.
    Optional<Path> dataDirectory() {
        return Optional.ofNullable(dataDirectory);
    }

    /// How the system speaks.
    Locale system() {
        return system;
    }

    /// The first and the last port that the argument means.
    private int[] find(String query, AtlasData data) {
        try {
            SearchResult found = new RegistrySearch(data.registry()).find(query, 1);
            return switch (found.kind()) {
                case NUMBER, RANGE -> {
                    if (check && found.first() < found.last()) {
                        throw mistake("--check checks one port; for a range: portatlas check " + found.first() + "-"
                                + found.last());
                    }
                    yield new int[] {found.first(), found.last()};
                }
                case WORDS -> {
                    if (found.ports().isEmpty()) {
                        throw mistake("no port is registered under '" + query + "'"
                                + (found.nearest().isEmpty()
                                        ? ""
                                        : "; nearest: " + String.join(", ", found.nearest())));
                    }
                    int port = found.ports().getFirst().port();
                    yield new int[] {port, port};
                }
            };
        } catch (MalformedQueryException e) {
            throw mistake(String.valueOf(e.getMessage()));
        }
    }

    private ParameterException mistake(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
