package org.portatlas.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.portatlas.map.Theme;
import org.portatlas.registry.MalformedQueryException;
import org.portatlas.registry.SearchResult;
import org.portatlas.store.DataDirectory;
import org.portatlas.store.Session;
import org.portatlas.store.SessionFile;
import org.portatlas.view.main.MainViewModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// `portatlas` itself: opens the window, at a port if one is named. Where there is no display, the same window
/// becomes a picture in the current directory.
@Command(
        name = "portatlas",
        description = "All 65,536 ports as one zoomable map.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            LookupCommand.class,
            GapsCommand.class,
            CheckCommand.class,
            ListenersCommand.class,
            SuggestCommand.class,
            SnapshotCommand.class
        })
final class PortAtlasCommand implements Callable<Integer> {
    private static final Path PICTURE = Path.of("port-atlas.png");

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "PORT or NAME", description = "Where the window opens.")
    private @Nullable String destination;

    @Option(names = "--check", description = "Checks that port at once.")
    private boolean check;

    @Option(names = "--fresh", description = "Forgets the last port and zoom.")
    private boolean fresh;

    @Option(
            names = "--data-dir",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Where your files live, instead of the platform's own directory.")
    private @Nullable Path dataDirectory;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    PortAtlasCommand() {}

    @Override
    public Integer call() throws InterruptedException, IOException {
        Display display = new Display();
        String missing = (display.isThere() ? display.missingForWindow() : display.missingForPicture()).orElse(null);
        if (missing != null) {
            spec.commandLine().getErr().println("portatlas: " + missing);
            return ExitCode.BROKEN;
        }
        if (check && destination == null) {
            throw mistake("--check needs a port to check, as in: portatlas 443 --check");
        }
        CompletableFuture<AtlasData> data = AtlasData.read();
        if (!display.isThere()) {
            return draw(display, data.join());
        }
        int[] ports = destination == null ? new int[0] : find(destination, data.join());
        SessionFile file = new SessionFile(DataDirectory.of(Optional.ofNullable(dataDirectory)));
        Session session = fresh ? file.load().fresh() : file.load();
        try {
            new AtlasWindow(data, file, session).showUntilClosed(window -> open(window, ports));
            return ExitCode.OK;
        } catch (UnsupportedOperationException noDisplay) {
            spec.commandLine()
                    .getErr()
                    .println("portatlas: the display " + System.getenv("DISPLAY") + " cannot be opened; start it, "
                            + "or unset DISPLAY to have the window drawn into a picture");
            return ExitCode.BROKEN;
        }
    }

    private void open(MainViewModel window, int[] ports) {
        if (ports.length == 2) {
            window.show(ports[0], ports[1]);
        }
        if (check) {
            window.detail().check().look();
        }
    }

    private int draw(Display display, AtlasData data) throws InterruptedException, IOException {
        int[] ports = destination == null ? new int[] {-1, -1} : find(destination, data);
        display.goHeadless();
        new Picture(1600, 1000, Theme.DARK, ports[0], ports[1]).write(PICTURE, data);
        spec.commandLine()
                .getErr()
                .println("portatlas: no display here, so the window was drawn into " + PICTURE.toAbsolutePath());
        return ExitCode.OK;
    }

    /// The first and the last port that the argument means.
    private int[] find(String query, AtlasData data) {
        try {
            SearchResult found = data.search().find(query, 1);
            return switch (found.kind()) {
                case NUMBER, RANGE -> new int[] {found.first(), found.last()};
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
