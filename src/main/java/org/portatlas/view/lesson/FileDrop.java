package org.portatlas.view.lesson;

import java.io.File;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;

/// A lesson (`.md`) or a class list (`.csv`) dropped anywhere onto the window is taken, and shown with the lessons;
/// other files are not taken, which the pointer tells.
public final class FileDrop {
    private final LessonDock dock;
    private final LessonsViewModel lessons;
    private final ClassListViewModel classList;

    private FileDrop(LessonDock dock, LessonsViewModel lessons, ClassListViewModel classList) {
        this.dock = dock;
        this.lessons = lessons;
        this.classList = classList;
    }

    /// Lets files be dropped onto a node.
    ///
    /// @param dock is shown, so that what became of the file is seen
    public static FileDrop onto(Node window, LessonDock dock, LessonsViewModel lessons, ClassListViewModel classList) {
        FileDrop drop = new FileDrop(dock, lessons, classList);
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

    /// Whether these are what is taken: one file, a lesson or a class list.
    ///
    /// @param files null if something else is dropped
    public static boolean isTaken(@Nullable List<File> files) {
        return files != null && files.size() == 1 && (isLesson(files.getFirst()) || isList(files.getFirst()));
    }

    private static boolean isLesson(File file) {
        return file.getName().toLowerCase(Locale.ROOT).endsWith(".md");
    }

    private static boolean isList(File file) {
        return file.getName().toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    /// Takes a file that has an ending of these.
    public void take(File file) {
        if (!dock.isVisible()) {
            dock.show();
        }
        if (isLesson(file)) {
            lessons.read(file.toPath());
        } else {
            lessons.leave();
            classList.choose(file.toPath());
        }
    }
}
