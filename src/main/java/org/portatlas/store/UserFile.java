package org.portatlas.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.portatlas.text.Texts;
import org.portatlas.text.VisibleText;

/// One file of the user's with one value in it, which nothing that happens to the program can harm.
///
/// A write is whole or does not happen, and the state before it stays beside it (`list.json` as `list.last.json`). A
/// file that cannot be understood is set aside with its date, and that last good state takes its place. A file of a
/// newer version, and one that cannot be read at all, stays where it is, and nothing is written over it. Processes
/// take turns by a lock on `.lock` beside it. Any thread; not for the FX thread.
public final class UserFile<T> {
    private static final Texts TEXTS = new Texts(UserFile.class);
    private static final String LOCK = ".lock";

    private final Path file;
    private final Supplier<String> what;
    private final long mostBytes;
    private final StoredForm<T> form;
    private final T nothing;

    /// @param what is in it, as a person says it: "the remembered list"
    /// @param mostBytes what is longer is not from this program
    /// @param nothing the value while there is no file
    public UserFile(Path file, Supplier<String> what, long mostBytes, StoredForm<T> form, T nothing) {
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
            return new Loaded<>(nothing, TEXTS.get("file.newer", what.get(), VisibleText.of(file)));
        } catch (StoredFormException damaged) {
            return restored(String.valueOf(damaged.getMessage()));
        } catch (IOException unreadable) {
            return new Loaded<>(nothing, TEXTS.get("file.unread", capital(), IoReason.of(unreadable)));
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
        return change(nothing, change);
    }

    /// The same, for what a window still knows when its file has gone.
    ///
    /// @param known is changed where there is no file
    public T change(T known, UnaryOperator<T> change) throws IOException {
        try {
            Path directory = file.toAbsolutePath().getParent();
            Files.createDirectories(directory);
            try (FileTurn _ = FileTurn.take(file.resolveSibling(LOCK))) {
                T changed = change.apply(current(known));
                AtomicFile.write(file, form.write(changed), last());
                return changed;
            }
        } catch (NewerFormException newer) {
            throw new IOException(TEXTS.get("file.unsaved.newer", capital(), VisibleText.of(file)), newer);
        } catch (IOException cannot) {
            throw new IOException(TEXTS.get("file.unsaved", capital(), IoReason.of(cannot)), cannot);
        }
    }

    /// Removes the value, its last good state too.
    /// @throws IOException if a file is there and cannot be removed
    public void remove() throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(last());
    }

    /// The value that is to be changed. Its file is good, and may stay beside the new one.
    private T current(T known) throws IOException, NewerFormException {
        try {
            return read(file);
        } catch (NoSuchFileException none) {
            return known;
        } catch (StoredFormException damaged) {
            Loaded<T> instead = restored(String.valueOf(damaged.getMessage()));
            if (isDamaged()) {
                throw new IOException(TEXTS.get("file.damaged.there"), damaged);
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
            throw new IOException(TEXTS.get("file.none", VisibleText.of(from)));
        }
        if (attributes.size() > mostBytes) {
            throw new StoredFormException(0, TEXTS.get("form.long"));
        }
        return form.read(Files.readAllBytes(from));
    }

    private Loaded<T> restored(String reason) {
        String told;
        try {
            Path aside = SetAside.move(file);
            told = TEXTS.get("file.damaged", what.get(), reason, aside.getFileName(), directory(aside));
        } catch (IOException cannotMove) {
            T value = lastGood();
            return new Loaded<>(
                    value == null ? nothing : value,
                    TEXTS.get("file.damaged.stays", what.get(), reason, IoReason.of(cannotMove)) + ' ' + used(value));
        }
        T value = lastGood();
        if (value != null) {
            try {
                AtomicFile.write(file, Files.readAllBytes(last()));
            } catch (IOException notNow) {
                return new Loaded<>(
                        value, told + ' ' + used(value) + ' ' + TEXTS.get("file.unsaved.yet", IoReason.of(notNow)));
            }
        }
        return new Loaded<>(value == null ? nothing : value, told + ' ' + used(value));
    }

    private static String used(@Nullable Object value) {
        return value == null ? TEXTS.get("file.anew") : TEXTS.get("file.before");
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

    private static String directory(Path file) {
        Path parent = file.getParent();
        return parent == null ? "" : VisibleText.of(parent);
    }

    private String capital() {
        String name = what.get();
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
