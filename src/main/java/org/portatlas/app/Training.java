package org.portatlas.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.stage.Window;
import org.portatlas.store.UserFiles;
import org.portatlas.view.main.MainViewModel;

/// The runs that packaging learns from: they open the window as a user does, and close it as soon as the map is on the
/// screen, or all of the window. What was loaded by then goes into the package's caches, and nothing else, for all of
/// it is read at each start.
final class Training {
    private Training() {}

    /// @param args an empty directory for the files of a user, and how far to go: `picture` or `window`
    static void main(String[] args) throws InterruptedException, IOException {
        Optional<Path> directory = Optional.of(Path.of(args[0]));
        boolean isWhole = "window".equals(args[1]);
        if (!isWhole) {
            Window.getWindows().addListener((ListChangeListener<Window>) change -> closeOnceDrawn());
        }
        Optional<Consumer<MainViewModel>> then = isWhole ? Optional.of(window -> closeOnceDrawn()) : Optional.empty();
        Display display = new Display();
        if (display.isThere()) {
            PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
            System.exit(new Launch(Locale.getDefault(), directory, false, Optional.empty(), false, err).run(then));
        }
        display.goHeadless();
        UserFiles files = UserFiles.in(directory);
        new AtlasWindow(
                        Locale.ENGLISH,
                        AtlasData.read(files),
                        files,
                        CompletableFuture.supplyAsync(() -> LastRun.read(files)))
                .showUntilClosed(window -> then.ifPresent(work -> work.accept(window)));
        System.exit(ExitCode.OK);
    }

    /// Controls get their looks when they are drawn for the first time.
    private static void closeOnceDrawn() {
        List<Window> open = List.copyOf(Window.getWindows());
        if (!open.isEmpty()) {
            FirstPicture.of(open.getFirst().getScene()).then(() -> open.forEach(Window::hide));
        }
    }
}
