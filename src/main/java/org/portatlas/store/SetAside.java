package org.portatlas.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;

/// Moves a file that cannot be understood out of the way, where its owner finds it: `list.json` to
/// `list-unreadable-2026-11-23.json`, or that name with the first number that is not taken. Not for
/// the FX thread.
public final class SetAside {
    private SetAside() {}

    /// Moves the file.
    /// @return where it lies now
    /// @throws IOException if it cannot be moved
    public static Path move(Path file) throws IOException {
        String name = file.getFileName().toString();
        int end = name.lastIndexOf('.');
        String stem = name.substring(0, end) + "-unreadable-" + LocalDate.now(ZoneId.systemDefault());
        Path aside = file.resolveSibling(stem + name.substring(end));
        for (int number = 2; Files.exists(aside); number++) {
            aside = file.resolveSibling(stem + "-" + number + name.substring(end));
        }
        return Files.move(file, aside);
    }
}
