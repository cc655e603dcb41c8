package org.portatlas.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.portatlas.map.Theme;
import org.portatlas.store.UserFiles;
import org.portatlas.view.main.MainViewModel;

/// Opens the window; where there is no display, the same window becomes a picture in the current directory.
///
/// Apart from the command line, whose parser takes as long to load as the toolkit to start: without arguments nobody
/// waits for it.
///
/// @param system how the system speaks
/// @param dataDirectory where the user's files live, if not in the platform's own directory
/// @param fresh forgets the last port and zoom
/// @param destination tells first and last port to open at, from what has been read; nothing opens at the whole space
/// @param check checks that port at once
/// @param err takes what keeps the window from opening, in one line
record Launch(
        Locale system,
        Optional<Path> dataDirectory,
        boolean fresh,
        Optional<Function<AtlasData, int[]>> destination,
        boolean check,
        PrintWriter err) {
    private static final Path PICTURE = Path.of("port-atlas.png");

    /// As a user wants it who says nothing.
    static Launch plain(Locale system, PrintWriter err) {
        return new Launch(system, Optional.empty(), false, Optional.empty(), false, err);
    }

    /// Returns when the window is closed, or the picture drawn.
    /// @return the exit code
    int run() throws InterruptedException, IOException {
        return run(Optional.empty());
    }

    /// @param then what to do besides in the window, as soon as everything is there
    int run(Optional<Consumer<MainViewModel>> then) throws InterruptedException, IOException {
        UserFiles files = UserFiles.in(dataDirectory);
        CompletableFuture<AtlasData> data = AtlasData.read(files);
        Display display = new Display();
        String missing = (display.isThere() ? display.missingForWindow() : display.missingForPicture()).orElse(null);
        if (missing != null) {
            err.println("portatlas: " + missing);
            return ExitCode.BROKEN;
        }
        Optional<int[]> ports = destination.map(find -> find.apply(data.join()));
        return display.isThere() ? open(data, files, ports, then) : draw(display, files, data.join(), ports);
    }

    private int open(
            CompletableFuture<AtlasData> data,
            UserFiles files,
            Optional<int[]> ports,
            Optional<Consumer<MainViewModel>> then)
            throws InterruptedException {
        CompletableFuture<LastRun> last = CompletableFuture.supplyAsync(
                () -> LastRun.read(files), reading -> new Thread(reading, "last-run").start());
        try {
            new AtlasWindow(system, data, files, fresh ? last.thenApply(LastRun::fresh) : last)
                    .showUntilClosed(window -> {
                        begin(window, ports);
                        then.ifPresent(work -> work.accept(window));
                    });
            return ExitCode.OK;
        } catch (UnsupportedOperationException noDisplay) {
            err.println("portatlas: the display " + Mistakes.oneLine(String.valueOf(System.getenv("DISPLAY")))
                    + " cannot be opened; start it, or unset DISPLAY to have the window drawn into a picture");
            return ExitCode.BROKEN;
        }
    }

    private void begin(MainViewModel window, Optional<int[]> ports) {
        ports.ifPresent(range -> window.show(range[0], range[1]));
        if (check) {
            window.detail().check().look();
        }
    }

    private int draw(Display display, UserFiles files, AtlasData data, Optional<int[]> ports)
            throws InterruptedException, IOException {
        int[] range = ports.orElse(new int[] {-1, -1});
        display.goHeadless();
        LastRun.speak(files, system);
        new Picture(1600, 1000, Theme.DARK, range[0], range[1], check).write(PICTURE, data);
        err.println("portatlas: no display here, so the window was drawn into "
                + Mistakes.oneLine(PICTURE.toAbsolutePath().toString()));
        return ExitCode.OK;
    }
}
