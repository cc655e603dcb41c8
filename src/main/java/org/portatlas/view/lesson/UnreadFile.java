package org.portatlas.view.lesson;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.function.UnaryOperator;
import org.portatlas.lesson.MistakeInFileException;
import org.portatlas.store.IoReason;
import org.portatlas.text.Texts;
import org.portatlas.text.VisibleText;

/// Why a lesson or a class list of the user's is not shown.
final class UnreadFile {
    private static final Texts TEXTS = new Texts(UnreadFile.class);

    private UnreadFile() {}

    /// In one sentence.
    ///
    /// @param gone what is said of a file that is not there
    static String sentence(Throwable failure, UnaryOperator<String> gone) {
        return switch (failure) {
            case MistakeInFileException mistake -> String.valueOf(mistake.getMessage());
            case NoSuchFileException missing -> gone.apply(VisibleText.of(missing.getFile(), VisibleText.LONGEST_PATH));
            case IOException unreadable -> TEXTS.get("failed", IoReason.of(unreadable));
            default -> TEXTS.get("failed", VisibleText.of(failure.toString()));
        };
    }
}
