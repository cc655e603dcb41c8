package org.portatlas.store.editions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.portatlas.text.Texts;

/// The editions that are kept, the one that was taken last first, and which of them is in use.
///
/// @param inUse the name of one of them; null for the edition that comes with the program
public record EditionList(List<KeptEdition> kept, @Nullable String inUse) {
    private static final Texts TEXTS = new Texts(EditionList.class);
    static final EditionList EMPTY = new EditionList(List.of(), null);

    private static final int MOST = 3;

    /// @throws IllegalArgumentException if the one in use is not among them, or one is there twice
    public EditionList {
        kept = List.copyOf(kept);
        if (inUse != null && kept.stream().noneMatch(edition -> edition.name().equals(inUse))) {
            throw new IllegalArgumentException(TEXTS.get("list.lost"));
        }
        if (kept.stream().map(KeptEdition::name).distinct().count() < kept.size()) {
            throw new IllegalArgumentException(TEXTS.get("list.twice"));
        }
    }

    /// The edition in use; empty for the one that comes with the program.
    public Optional<KeptEdition> used() {
        return inUse == null ? Optional.empty() : find(inUse);
    }

    /// The edition of that name.
    public Optional<KeptEdition> find(String name) {
        return kept.stream().filter(edition -> edition.name().equals(name)).findFirst();
    }

    /// By what IANA's server tells whether it has a newer one than was fetched last.
    Optional<KeptEdition> newestDownloaded() {
        return kept.stream()
                .filter(edition -> edition.source() == EditionSource.DOWNLOADED)
                .filter(edition -> !edition.validators().equals(Validators.NONE))
                .findFirst();
    }

    /// With this edition first and in use. Of four, the oldest goes, but never the one that was in
    /// use until now: going back to it must be possible.
    EditionList with(KeptEdition taken) {
        List<KeptEdition> all = new ArrayList<>(kept);
        all.removeIf(edition -> edition.name().equals(taken.name()));
        all.addFirst(taken);
        if (all.size() > MOST) {
            boolean oldestWasUsed = all.getLast().name().equals(inUse);
            all.remove(all.size() - (oldestWasUsed ? 2 : 1));
        }
        return new EditionList(all, taken.name());
    }

    /// Without this edition; if it was in use, the one that was taken last is then.
    EditionList without(String name) {
        List<KeptEdition> rest =
                kept.stream().filter(edition -> !edition.name().equals(name)).toList();
        String next = rest.isEmpty() ? null : rest.getFirst().name();
        return new EditionList(rest, name.equals(inUse) ? next : inUse);
    }

    /// With another one in use.
    /// @param name null for the edition that comes with the program
    EditionList using(@Nullable String name) {
        return new EditionList(kept, name);
    }
}
