package org.portatlas.app;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.portatlas.view.editions.EditionsDock;
import org.portatlas.view.file.FileKind;
import org.portatlas.view.lesson.ClassListViewModel;
import org.portatlas.view.lesson.LessonDock;
import org.portatlas.view.lesson.LessonsViewModel;
import org.portatlas.view.notes.NotesDock;
import org.portatlas.view.pane.LazyDock;

/// What becomes of a file that the user hands over, by its kind: one line a kind.
final class FileTakers {
    private FileTakers() {}

    static Map<FileKind, Consumer<Path>> of(
            LessonDock dock,
            LessonsViewModel lessons,
            ClassListViewModel classList,
            EditionsDock editions,
            NotesDock notes) {
        return Map.of(
                FileKind.LESSON,
                        file -> {
                            show(dock);
                            lessons.read(file);
                        },
                FileKind.CLASS_LIST,
                        file -> {
                            show(dock);
                            lessons.leave();
                            classList.choose(file);
                        },
                FileKind.EDITION, editions::take,
                FileKind.NOTES, notes::take,
                FileKind.NOTES_AS_JSON, notes::take);
    }

    /// Shows a dock, unless it is seen already.
    private static void show(LazyDock<?> dock) {
        if (!dock.isVisible()) {
            dock.show();
        }
    }
}
