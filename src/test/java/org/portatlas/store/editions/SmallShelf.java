package org.portatlas.store.editions;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.portatlas.registry.Registry;
import org.portatlas.store.Loaded;
import org.portatlas.store.UserFiles;

/// A shelf of small editions, one for each day.
public final class SmallShelf {
    private static final LocalDate FIRST = LocalDate.of(2001, 1, 2);

    private final EditionShelf shelf;

    public SmallShelf(Path dataDirectory) {
        shelf = new EditionShelf(new UserFiles(dataDirectory), () -> SmallEdition.of(date(-1)), Clock.systemUTC());
    }

    /// Takes the edition of a day, -1 or later.
    public void put(int day) throws IOException {
        EditionList unused = shelf.put(SmallEdition.of(date(day)), EditionSource.IMPORTED, Validators.NONE);
    }

    /// All that the edition of a day says; that of day -1 comes with the program.
    public static String of(int day) {
        return words(SmallEdition.of(date(day)));
    }

    /// All that the edition in use says.
    public Loaded<String> inUse() {
        InUse used = shelf.inUse();
        return new Loaded<>(words(used.registry()), used.problem());
    }

    private static String words(Registry registry) {
        return registry.edition() + registry.records();
    }

    private static String date(int day) {
        return FIRST.plusDays(day).toString();
    }
}
