package org.portatlas.export.handout;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.portatlas.text.Texts;

/// What stands on a sheet for a class: one page, if what it says is no more than that. Immutable; any thread.
///
/// @param kind what it is, in front of its title: "Lesson"
/// @param subtitle one line below the title; empty for none
/// @param columns how many columns the text is set in, 1 or 2
/// @param answers those to the questions, which stand upside-down at the foot; empty if there are none
/// @param sources what it rests on, one line each
/// @param imprint where it comes from
public record HandOut(
        String kind,
        String title,
        String subtitle,
        int columns,
        List<Block> blocks,
        List<String> answers,
        List<List<Run>> sources,
        Imprint imprint) {
    public HandOut {
        blocks = List.copyOf(blocks);
        answers = List.copyOf(answers);
        sources = sources.stream().map(List::copyOf).toList();
    }

    /// Where a sheet comes from.
    ///
    /// @param edition that of the registry, `2026-08-17`
    /// @param date when it was made
    /// @param note what must be known of its sentences; empty for nothing
    public record Imprint(String edition, LocalDate date, String note) {
        private static final Texts TEXTS = new Texts(Imprint.class);

        /// In one line.
        public String words() {
            String made = DateTimeFormatter.ofPattern(TEXTS.get("imprint.date"), Locale.getDefault())
                    .format(date);
            return note.isEmpty()
                    ? TEXTS.get("imprint", edition, made)
                    : TEXTS.get("imprint.note", edition, made, note);
        }
    }

    /// A name for its file, without ending: lower-case letters, digits and hyphens.
    public String fileName() {
        // Letters with their accents apart, which are left out then.
        String plain = Normalizer.normalize(kind + " " + title, Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "hand-out" : plain.substring(0, Math.min(60, plain.length()));
    }
}
