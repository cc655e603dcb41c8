package org.portatlas.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.jspecify.annotations.Nullable;
import org.portatlas.text.Texts;
import org.portatlas.text.VisibleText;

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
                        : TEXTS.get("io.file", file(system), told(system.getReason()));
            default -> told(cause.getMessage());
        };
    }

    private static String file(FileSystemException cause) {
        return VisibleText.of(String.valueOf(cause.getFile()), VisibleText.LONGEST_PATH);
    }

    private static String told(@Nullable String reason) {
        return reason == null
                ? TEXTS.get("io.silent")
                : VisibleText.of(reason.replaceAll("\\s+", " ").strip(), VisibleText.LONGEST_PATH);
    }
}
