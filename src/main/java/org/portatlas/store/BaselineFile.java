package org.portatlas.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// `baseline.json` in the data directory: one [Baseline]. Its form stands in [BaselineJson].
///
/// A file that cannot be understood is never written over: it is moved aside, to `baseline-unreadable-1.json` or the
/// next number. Any thread, one call at a time.
public final class BaselineFile {
    private static final String NAME = "baseline.json";
    private static final long MOST_BYTES = 64L << 20;

    private final Path file;

    /// What the file held.
    ///
    /// @param problem one sentence for a person, null if there was none
    public record Loaded(
            Optional<Baseline> baseline, @Nullable String problem) {}

    public BaselineFile(Path dataDirectory) {
        file = dataDirectory.resolve(NAME);
    }

    /// Reads what was remembered; nothing if there is no file.
    public Loaded load() {
        try {
            if (Files.size(file) > MOST_BYTES) {
                return new Loaded(Optional.empty(), aside("is far too long"));
            }
            return new Loaded(Optional.of(BaselineJson.read(Files.readAllBytes(file))), null);
        } catch (NoSuchFileException none) {
            return new Loaded(Optional.empty(), null);
        } catch (IOException unreadable) {
            return new Loaded(Optional.empty(), "What was remembered in " + file + " could not be read.");
        } catch (JacksonException | IllegalArgumentException damaged) {
            return new Loaded(Optional.empty(), aside("is damaged or from another version"));
        }
    }

    /// Remembers this one instead of the last.
    /// @throws IOException if it cannot be written; then the old file is as it was
    public void save(Baseline baseline) throws IOException {
        AtomicFile.write(file, BaselineJson.write(baseline));
    }

    /// Remembers nothing any more.
    /// @throws IOException if the file is there and cannot be removed
    public void remove() throws IOException {
        Files.deleteIfExists(file);
    }

    private String aside(String why) {
        return new UnreadableFile(file, "the remembered list").setAside(why, "");
    }
}
