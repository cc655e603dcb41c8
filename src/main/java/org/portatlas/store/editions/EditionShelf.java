package org.portatlas.store.editions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.portatlas.registry.Registry;
import org.portatlas.registry.RegistryFormatException;
import org.portatlas.store.AtomicFile;
import org.portatlas.store.FileTurn;
import org.portatlas.store.IoReason;
import org.portatlas.store.Loaded;
import org.portatlas.store.SetAside;
import org.portatlas.store.UserFile;
import org.portatlas.store.UserFiles;
import org.portatlas.text.Texts;
import org.portatlas.text.VisibleText;

/// The directory of editions: the last three that were taken, and which one
/// is in use. The one that comes with the program is always there besides.
///
/// An edition is written first, the list of them next, and what is no longer kept goes last:
/// whatever ends the program, the old state or the new one is there, whole. Processes take turns.
/// Any thread; not for the FX thread.
public final class EditionShelf {
    private static final Texts TEXTS = new Texts(EditionShelf.class);
    static final String LIST = "editions.properties";
    private static final String LOCK = "editions.lock";
    private static final long MOST_BYTES = 64L << 10;

    private final Path directory;
    private final Supplier<Registry> embedded;
    private final Clock clock;
    private final UserFile<EditionList> list;

    public EditionShelf(UserFiles files) {
        this(files, Registry::embedded, Clock.systemUTC());
    }

    /// @param embedded what comes with the program
    EditionShelf(UserFiles files, Supplier<Registry> embedded, Clock clock) {
        this.directory = files.editions();
        this.embedded = embedded;
        this.clock = clock;
        this.list = new UserFile<>(
                directory.resolve(LIST), () -> TEXTS.get("list"), MOST_BYTES, new EditionListForm(), EditionList.EMPTY);
    }

    /// The edition to start with. What cannot be read is set aside with its date, and the one taken
    /// before it is in use from then on, or the one that comes with the program; the problem is
    /// told once. As long as no edition was ever taken, this costs one look for a file that is not
    /// there.
    public InUse inUse() {
        if (!Files.exists(list.path())) {
            return new InUse(embedded.get(), Optional.empty(), null);
        }
        Loaded<EditionList> loaded = list.load();
        Optional<KeptEdition> used = loaded.value().used();
        try {
            return new InUse(used.isEmpty() ? embedded.get() : read(used.get()), used, loaded.problem());
        } catch (IOException another) {
            return mended(loaded.problem());
        }
    }

    /// What is kept, and which is in use.
    public Loaded<EditionList> kept() {
        return Files.exists(list.path()) ? list.load() : new Loaded<>(EditionList.EMPTY, null);
    }

    /// Takes an edition and puts it in use. The same one again is there only once, with the new
    /// source and date.
    ///
    /// @throws EditionRefusedException if it cannot be the whole registry
    /// @throws IOException if it cannot be written. Its message is a sentence for a person; what is
    ///     in use stays
    public EditionList put(Registry registry, EditionSource source, Validators validators) throws IOException {
        Figures figures = Figures.of(registry);
        figures.requireReason(Figures.of(embedded.get()));
        byte[] bytes = EditionFile.bytes(registry);
        KeptEdition taken = new KeptEdition(
                EditionFile.name(registry.edition(), bytes),
                registry.edition(),
                source,
                clock.instant(),
                figures.records(),
                figures.assignedPorts(),
                validators);
        try (FileTurn _ = turn()) {
            AtomicFile.write(file(taken.name()), bytes);
            EditionList now = list.change(old -> old.with(taken));
            sweep(now);
            return now;
        } catch (IOException cannot) {
            throw saved(cannot);
        }
    }

    /// Takes an edition, and tells what became of it.
    NewEdition take(Registry taken, EditionSource source, Validators validators, Registry before) throws IOException {
        KeptEdition edition = put(taken, source, validators).used().orElseThrow();
        boolean same = taken.records().equals(before.records());
        return same
                ? new NewEdition(NewEdition.Kind.SAME, before, before, edition)
                : new NewEdition(NewEdition.Kind.TAKEN, before, taken, edition);
    }

    /// Puts another edition in use, and reads it.
    ///
    /// @param name null for the one that comes with the program
    /// @throws EditionRefusedException if it is not kept, or not readable; what is in use stays
    /// @throws IOException if that cannot be remembered. Its message is a sentence for a person
    public InUse use(@Nullable String name) throws IOException {
        try (FileTurn _ = turn()) {
            Optional<KeptEdition> wanted =
                    name == null ? Optional.empty() : kept().value().find(name);
            if (name != null && wanted.isEmpty()) {
                throw new EditionRefusedException(TEXTS.get("gone"));
            }
            Registry registry = wanted.isEmpty() ? embedded.get() : read(wanted.get());
            EditionList unused = list.change(old -> old.using(name));
            return new InUse(registry, wanted, null);
        } catch (RegistryFormatException | NoSuchFileException damaged) {
            throw new EditionRefusedException(TEXTS.get("damaged", reason(damaged)), damaged);
        } catch (EditionRefusedException refused) {
            throw refused;
        } catch (IOException cannot) {
            throw saved(cannot);
        }
    }

    /// Where the edition of that name lies.
    Path file(String name) {
        return directory.resolve(name + EditionFile.ENDING);
    }

    /// Reads one of those that are kept.
    /// @throws IOException if it is there no more, or damaged
    public Registry read(KeptEdition edition) throws IOException {
        return EditionFile.read(file(edition.name()), edition);
    }

    /// The first edition that can be read, once no other process is at work here. Only what is
    /// damaged or gone leaves the list: what merely cannot be read just now may be there again the
    /// next time.
    private InUse mended(@Nullable String problem) {
        StringJoiner told = new StringJoiner(" ");
        if (problem != null) {
            told.add(problem);
        }
        EditionList rest = EditionList.EMPTY;
        try (FileTurn _ = turn()) {
            rest = kept().value();
            while (true) {
                Optional<KeptEdition> used = rest.used();
                try {
                    Registry registry = used.isEmpty() ? embedded.get() : read(used.get());
                    return new InUse(
                            registry,
                            used,
                            told.length() == 0 ? null : told.add(instead(used)).toString());
                } catch (RegistryFormatException | NoSuchFileException damaged) {
                    String name = used.orElseThrow().name();
                    told.add(tell(used.get(), damaged));
                    rest = list.change(old -> old.without(name));
                }
            }
        } catch (IOException notNow) {
            told.add(TEXTS.get("unread", sentence(reason(notNow))));
        }
        told.add(instead(Optional.empty()));
        return new InUse(embedded.get(), Optional.empty(), told.toString());
    }

    private String tell(KeptEdition edition, IOException damaged) {
        Path file = file(edition.name());
        if (damaged instanceof NoSuchFileException) {
            return TEXTS.get("start.gone", edition.edition(), VisibleText.of(directory));
        }
        try {
            Path aside = SetAside.move(file);
            return TEXTS.get(
                    "start.aside", edition.edition(), reason(damaged), aside.getFileName(), VisibleText.of(directory));
        } catch (IOException cannotMove) {
            return TEXTS.get("start.stays", edition.edition(), reason(damaged), VisibleText.of(file));
        }
    }

    private static String instead(Optional<KeptEdition> used) {
        return used.map(edition -> TEXTS.get("instead", edition.edition())).orElseGet(() -> TEXTS.get("instead.own"));
    }

    private FileTurn turn() throws IOException {
        Files.createDirectories(directory);
        return FileTurn.take(directory.resolve(LOCK));
    }

    /// Removes what is no longer kept, and what processes that were killed have left. One's turn.
    private void sweep(EditionList kept) {
        AtomicFile.sweep(directory);
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = file.getFileName().toString();
                String stem = name.endsWith(EditionFile.ENDING)
                        ? name.substring(0, name.length() - EditionFile.ENDING.length())
                        : "";
                if (EditionFile.isName(stem) && kept.find(stem).isEmpty()) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException notNow) {
            // It only takes room: the next edition tries again.
            return;
        }
    }

    private static IOException saved(IOException cannot) {
        return new IOException(TEXTS.get("unsaved", sentence(reason(cannot))), cannot);
    }

    private static String reason(IOException cause) {
        return cause instanceof RegistryFormatException ? String.valueOf(cause.getMessage()) : IoReason.of(cause);
    }

    private static String sentence(String reason) {
        return reason.endsWith(".") ? reason : reason + ".";
    }
}
