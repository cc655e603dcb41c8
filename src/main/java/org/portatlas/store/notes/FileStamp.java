package org.portatlas.store.notes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/// By what one sees that a file was written anew without reading it. Equal stamps: most likely not.
///
/// @param key what the system knows the file by; null where it knows it by its name alone
public record FileStamp(
        FileTime modified, long size, @Nullable Object key) {
    /// The stamp of a file that is not there, or not to be reached.
    public static final FileStamp NONE = new FileStamp(FileTime.fromMillis(0), -1, null);

    /// The stamp of a file as it is now. A few microseconds, and more on a network drive: not for the FX thread.
    public static FileStamp of(Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileStamp(now.lastModifiedTime(), now.size(), now.fileKey());
        } catch (IOException none) {
            return NONE;
        }
    }
}
