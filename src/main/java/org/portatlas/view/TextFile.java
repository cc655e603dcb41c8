package org.portatlas.view;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.portatlas.store.AtomicFile;

/// Text that goes into a file that a person has chosen, and what became of it, in one sentence. FX thread; the file is
/// written in the background.
public final class TextFile {
    private final Executor executor;
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

    public TextFile(Executor executor) {
        this.executor = executor;
    }

    /// What became of the last one; empty before the first.
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    public void forgetMessage() {
        message.set("");
    }

    /// Writes over whatever the file held.
    ///
    /// @param what the text is, to begin a sentence with: "3 sockets"
    public void write(String text, String what, Path file) {
        executor.execute(() -> {
            String told;
            try {
                AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
                told = what + " written to " + file + ".";
            } catch (IOException unwritable) {
                told = "Nothing was written: " + file.toAbsolutePath().getParent() + " cannot be written to ("
                        + reason(unwritable) + "). Choose another folder.";
            }
            String last = told;
            Platform.runLater(() -> message.set(last));
        });
    }

    private static String reason(IOException failure) {
        return switch (failure) {
            case AccessDeniedException denied -> "permission denied";
            case NoSuchFileException missing -> "it does not exist";
            default -> String.valueOf(failure.getMessage());
        };
    }
}
