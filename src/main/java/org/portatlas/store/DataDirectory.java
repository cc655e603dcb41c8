package org.portatlas.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where the user's files live, by the platform's convention; the directory itself need not exist yet.
final class DataDirectory {
    private DataDirectory() {}

    /// `$XDG_DATA_HOME/portatlas` (or `~/.local/share/portatlas`), `~/Library/Application Support/portatlas`, or
    /// `%APPDATA%\portatlas`.
    ///
    /// @param chosen the user's own choice, which wins
    static Path of(Optional<Path> chosen) {
        return chosen.orElseGet(
                () -> of(System.getProperty("os.name", ""), System.getProperty("user.home", "."), System.getenv()));
    }

    static Path of(String system, String home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            String roaming = environment.get("APPDATA");
            return (roaming == null ? Path.of(home, "AppData", "Roaming") : Path.of(roaming)).resolve("portatlas");
        }
        if (name.startsWith("mac")) {
            return Path.of(home, "Library", "Application Support", "portatlas");
        }
        String data = environment.get("XDG_DATA_HOME");
        // The specification: a relative path there is invalid and must be ignored.
        boolean valid = data != null && Path.of(data).isAbsolute();
        return (valid ? Path.of(data) : Path.of(home, ".local", "share")).resolve("portatlas");
    }
}
