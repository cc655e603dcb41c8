package org.portatlas.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.jspecify.annotations.Nullable;

/// Why a file could not be read or written, in words that can follow a colon, without a full stop.
public final class IoReason {
    private IoReason() {}

    /// The words for it; of what the system says where we have none.
    public static String of(IOException cause) {
        return switch (cause) {
            case AccessDeniedException denied -> denied.getFile() + " may not be accessed";
            case NoSuchFileException missing -> "there is no " + missing.getFile();
            case NotDirectoryException file -> file.getFile() + " is not a directory";
            case FileSystemException system -> place(system.getFile()) + told(system.getReason());
            default -> told(cause.getMessage());
        };
    }

    private static String place(@Nullable String file) {
        return file == null ? "" : file + ": ";
    }

    private static String told(@Nullable String reason) {
        return reason == null
                ? "the system does not say why"
                : reason.replaceAll("\\s+", " ").strip();
    }
}
