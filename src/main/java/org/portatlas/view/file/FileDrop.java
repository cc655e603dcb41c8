package org.portatlas.view.file;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;
import org.portatlas.text.Texts;
import org.portatlas.text.VisibleText;
import org.portatlas.view.Background;

/// One file dropped anywhere onto the window is taken for what it is; other files are not taken, which the pointer
/// tells.
public final class FileDrop {
    private static final Texts TEXTS = new Texts(FileDrop.class);

    private final Executor executor;
    private final Map<FileKind, Consumer<Path>> takers;
    private final RecentFiles recent;
    private final Consumer<String> tell;

    private FileDrop(
            Executor executor, Map<FileKind, Consumer<Path>> takers, RecentFiles recent, Consumer<String> tell) {
        this.recent = recent;
        this.executor = executor;
        this.takers = Map.copyOf(takers);
        this.tell = tell;
    }

    /// Lets files be dropped onto a node.
    ///
    /// @param executor looks into files in the background
    /// @param takers what becomes of a file of each kind, on the FX thread
    /// @param recent remembers what was taken
    /// @param tell what is to be said of a file that cannot be read
    public static FileDrop onto(
            Node window,
            Executor executor,
            Map<FileKind, Consumer<Path>> takers,
            RecentFiles recent,
            Consumer<String> tell) {
        FileDrop drop = new FileDrop(executor, takers, recent, tell);
        window.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (isTaken(event)) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        window.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            if (isTaken(event)) {
                drop.take(event.getDragboard().getFiles().getFirst());
                event.setDropCompleted(true);
                event.consume();
            }
        });
        return drop;
    }

    private static boolean isTaken(DragEvent event) {
        return isTaken(event.getDragboard().getFiles());
    }

    /// Whether these are what is taken: one file, with an ending that is known.
    ///
    /// @param files null if something else is dropped
    public static boolean isTaken(@Nullable List<File> files) {
        return files != null
                && files.size() == 1
                && FileKind.mayBe(files.getFirst().toPath());
    }

    /// Takes such a file, once it is known in the background what it is.
    public void take(File file) {
        Path path = file.toPath();
        Background.run(
                executor,
                () -> FileKind.of(path),
                kind -> {
                    Consumer<Path> taker = takers.get(kind);
                    if (taker != null) {
                        recent.read(path);
                        taker.accept(path);
                    }
                },
                unreadable -> tell.accept(TEXTS.get("unread", VisibleText.name(path))));
    }
}
