package org.portatlas.machine;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/// Says in one line why a source could not be read.
final class Failure {
    private Failure() {}

    static String line(IOException failure) {
        String what = switch (failure) {
            case AccessDeniedException denied -> denied.getFile() + ": permission denied";
            case NoSuchFileException missing -> missing.getFile() + ": no such file";
            case FileSystemException other -> other.getFile() + ": " + other.getReason();
            default -> String.valueOf(failure.getMessage());
        };
        return VisibleText.of(what);
    }
}
