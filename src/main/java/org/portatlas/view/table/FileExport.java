package org.portatlas.view.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.portatlas.store.AtomicFile;
import org.portatlas.store.IoReason;
import org.portatlas.text.Texts;
import org.portatlas.text.VisibleText;
import org.portatlas.view.Background;

/// Writes text into files in the background, and tells what became of it. FX thread.
public final class FileExport {
    private static final Texts TEXTS = new Texts(FileExport.class);

    private final Executor executor;
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

    public FileExport(Executor executor) {
        this.executor = executor;
    }

    /// What became of the last file, in one sentence; empty before the first.
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    public void forgetMessage() {
        message.set("");
    }

    /// Writes over whatever the file held.
    ///
    /// @param text asked for in the background
    /// @param what was written, as "19 gaps"
    public void write(Supplier<String> text, String what, Path file) {
        Background.run(executor, () -> written(text, what, file), message::set);
    }

    private static String written(Supplier<String> text, String what, Path file) {
        try {
            AtomicFile.write(file, text.get().getBytes(StandardCharsets.UTF_8));
            return TEXTS.get("written", what, VisibleText.of(file));
        } catch (IOException unwritable) {
            return TEXTS.get("unwritten", directory(file), reason(unwritable));
        }
    }

    /// Where a file lies, fit to be shown.
    public static String directory(Path file) {
        Path directory = file.toAbsolutePath().getParent();
        return VisibleText.of(directory == null ? file : directory);
    }

    /// Why nothing was written, in words that can stand in brackets.
    public static String reason(IOException failure) {
        return switch (failure) {
            case AccessDeniedException denied -> TEXTS.get("unwritten.denied");
            case NoSuchFileException missing -> TEXTS.get("unwritten.missing");
            default -> IoReason.of(failure);
        };
    }
}
