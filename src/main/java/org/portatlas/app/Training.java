package org.portatlas.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.stage.Window;
import org.portatlas.store.UserFiles;

/// The run that packaging learns from: opens the window, and closes it as soon as everything is in it. What was loaded
/// by then goes into the package's cache, and nothing else, for all of it is read at each start.
final class Training {
    private Training() {}

    /// @param args an empty directory for the files of a user
    static void main(String[] args) throws InterruptedException {
        UserFiles files = UserFiles.in(Optional.of(Path.of(args[0])));
        Display display = new Display();
        if (!display.isThere()) {
            display.goHeadless();
        }
        new AtlasWindow(
                        Locale.ENGLISH,
                        AtlasData.read(files.directory()),
                        files,
                        CompletableFuture.supplyAsync(() -> LastRun.read(files)))
                .showUntilClosed(window ->
                        Platform.runLater(() -> List.copyOf(Window.getWindows()).forEach(Window::hide)));
        System.exit(ExitCode.OK);
    }
}
