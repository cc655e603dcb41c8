package org.portatlas.machine;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.portatlas.text.Texts;
import org.portatlas.text.VisibleText;

/// Says in one line why a source could not be read.
final class Failure {
    private static final Texts TEXTS = new Texts(Failure.class);

    private Failure() {}

    static String line(IOException failure) {
        String what = switch (failure) {
            case AccessDeniedException denied -> TEXTS.get("failure.denied", denied.getFile());
            case NoSuchFileException missing -> TEXTS.get("failure.missing", missing.getFile());
            case FileSystemException other -> other.getFile() + ": " + other.getReason();
            default -> String.valueOf(failure.getMessage());
        };
        return VisibleText.of(what);
    }
}
