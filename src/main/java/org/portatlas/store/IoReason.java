package org.portatlas.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.jspecify.annotations.Nullable;
import org.portatlas.text.Texts;

/// Why a file could not be read or written, in words that can follow a colon, without a full stop.
public final class IoReason {
    private static final Texts TEXTS = new Texts(IoReason.class);

    private IoReason() {}

    /// The words for it; of what the system says where we have none.
    public static String of(IOException cause) {
        return switch (cause) {
            case AccessDeniedException denied -> TEXTS.get("io.denied", file(denied));
            case NoSuchFileException missing -> TEXTS.get("io.missing", file(missing));
            case NotDirectoryException plain -> TEXTS.get("io.plain", file(plain));
            case FileSystemException system ->
                system.getFile() == null
                        ? told(system.getReason())
                        : TEXTS.get("io.file", system.getFile(), told(system.getReason()));
            default -> told(cause.getMessage());
        };
    }

    private static String file(FileSystemException cause) {
        return String.valueOf(cause.getFile());
    }

    private static String told(@Nullable String reason) {
        return reason == null
                ? TEXTS.get("io.silent")
                : reason.replaceAll("\\s+", " ").strip();
    }
}
