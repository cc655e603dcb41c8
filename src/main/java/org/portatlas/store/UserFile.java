package org.portatlas.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// One file of the user's with one value in it, which nothing that happens to the program can harm.
///
/// A write is whole or does not happen, and the state before it stays beside it (`list.json` as `list.last.json`). A
/// file that cannot be understood is set aside with its date, and that last good state takes its place. A file of a
/// newer version, and one that cannot be read at all, stays where it is, and nothing is written over it. Processes
/// take turns by a lock on `.lock` beside it. Any thread; not for the FX thread.
public final class UserFile<T> {
    private static final String LOCK = ".lock";

    private final Path file;
    private final String what;
    private final long mostBytes;
    private final StoredForm<T> form;
    private final T nothing;

    /// @param what is in it, as a person says it: "the remembered list"
    /// @param mostBytes what is longer is not from this program
    /// @param nothing the value while there is no file
    public UserFile(Path file, String what, long mostBytes, StoredForm<T> form, T nothing) {
        this.file = file;
        this.what = what;
        this.mostBytes = mostBytes;
        this.form = form;
        this.nothing = nothing;
    }

    /// Where it lies.
    public Path path() {
        return file;
    }

    /// Reads the file. A problem is told once: by the next time, it is mended or set aside, as far as that can be done.
    public Loaded<T> load() {
        try {
            return new Loaded<>(read(file), null);
        } catch (NoSuchFileException none) {
            return new Loaded<>(nothing, null);
        } catch (NewerFormException newer) {
            return new Loaded<>(
                    nothing,
                    "The file with " + what + " was written by a newer version of Port Atlas (" + file
                            + "): it is left as it is, and nothing will be saved in its place.");
        } catch (StoredFormException damaged) {
            return restored(String.valueOf(damaged.getMessage()));
        } catch (IOException unreadable) {
            return new Loaded<>(
                    nothing,
                    capital() + " could not be read: " + IoReason.of(unreadable)
                            + ". Nothing will be saved in its place.");
        }
    }

    /// Writes a value instead of what was there.
    /// @throws IOException if it cannot be written, or what stands there must stay; the file is as it was.
    ///     Its message is a sentence for a person
    public void save(T value) throws IOException {
        T unused = change(old -> value);
    }

    /// Changes the value as it is on the disk at that moment, so that what other processes wrote is not lost.
    /// @return the value that is there now
    /// @throws IOException as for [#save]
    public T change(UnaryOperator<T> change) throws IOException {
        try {
            Path directory = file.toAbsolutePath().getParent();
            Files.createDirectories(directory);
            try (FileTurn _ = FileTurn.take(file.resolveSibling(LOCK))) {
                T changed = change.apply(current());
                AtomicFile.write(file, form.write(changed), last());
                return changed;
            }
        } catch (NewerFormException newer) {
            throw new IOException(
                    capital() + " could not be saved: " + file
                            + " is from a newer version of Port Atlas and is left as it is.",
                    newer);
        } catch (IOException cannot) {
            throw new IOException(capital() + " could not be saved: " + IoReason.of(cannot) + ".", cannot);
        }
    }

    /// Removes the value, its last good state too.
    /// @throws IOException if a file is there and cannot be removed
    public void remove() throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(last());
    }

    /// The value that is to be changed. Its file is good, and may stay beside the new one.
    private T current() throws IOException, NewerFormException {
        try {
            return read(file);
        } catch (NoSuchFileException none) {
            return nothing;
        } catch (StoredFormException damaged) {
            Loaded<T> instead = restored(String.valueOf(damaged.getMessage()));
            if (isDamaged()) {
                throw new IOException("what is there is damaged, and cannot be set aside", damaged);
            }
            return instead.value();
        }
    }

    private boolean isDamaged() throws IOException, NewerFormException {
        try {
            T unused = read(file);
            return false;
        } catch (NoSuchFileException none) {
            return false;
        } catch (StoredFormException damaged) {
            return true;
        }
    }

    private T read(Path from) throws IOException, StoredFormException, NewerFormException {
        BasicFileAttributes attributes = Files.readAttributes(from, BasicFileAttributes.class);
        if (!attributes.isRegularFile()) {
            throw new IOException(from + " is not a file");
        }
        if (attributes.size() > mostBytes) {
            throw new StoredFormException(0, "far too long");
        }
        return form.read(Files.readAllBytes(from));
    }

    private Loaded<T> restored(String reason) {
        String told = "The file with " + what + " is damaged (" + reason + "): ";
        Path aside;
        try {
            aside = SetAside.move(file);
        } catch (IOException cannotMove) {
            T value = lastGood();
            return new Loaded<>(
                    value == null ? nothing : value,
                    told + "it could not be set aside (" + IoReason.of(cannotMove) + "). " + used(value));
        }
        T value = lastGood();
        String place = "it was set aside as " + aside.getFileName() + " in " + aside.getParent() + ". ";
        if (value != null) {
            try {
                AtomicFile.write(file, Files.readAllBytes(last()));
            } catch (IOException notNow) {
                return new Loaded<>(
                        value, told + place + used(value) + " It is not saved yet: " + IoReason.of(notNow) + ".");
            }
        }
        return new Loaded<>(value == null ? nothing : value, told + place + used(value));
    }

    private static String used(@Nullable Object value) {
        return value == null ? "There is no earlier state: it begins anew." : "The last good state before it is used.";
    }

    private @Nullable T lastGood() {
        try {
            return read(last());
        } catch (IOException | StoredFormException | NewerFormException none) {
            return null;
        }
    }

    private Path last() {
        String name = file.getFileName().toString();
        int end = name.lastIndexOf('.');
        return file.resolveSibling(name.substring(0, end) + ".last" + name.substring(end));
    }

    private String capital() {
        return Character.toUpperCase(what.charAt(0)) + what.substring(1);
    }
}
