package org.portatlas.lesson.quiz;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portatlas.text.VisibleText;

/// The answers of a quiz as a table for a teacher: a row for each answer. What writes tables writes this one, as CSV or
/// JSON: see `export`. Immutable; any thread.
///
/// @param learner a name, or empty; text from outside, which whoever writes it must make harmless
/// @param edition of the registry by which the answers were marked
public record QuizResults(String learner, QuizSeed seed, String edition, List<QuizRun.Given> given) {
    /// The names of the columns; a contract, for spreadsheets add up by them.
    public static final List<String> COLUMNS = List.of(
            "learner",
            "seed",
            "edition",
            "number",
            "attempt",
            "kind",
            "question",
            "answer",
            "right",
            "points",
            "off",
            "seconds");

    public QuizResults {
        given = List.copyOf(given);
    }

    /// The results of a run, finished or not.
    public static QuizResults of(String learner, QuizSeed seed, String edition, QuizRun run) {
        return new QuizResults(VisibleText.of(learner), seed, edition, run.given());
    }

    /// How many rows there are.
    public int count() {
        return given.size();
    }

    /// The values of a row, as [#COLUMNS] names them: whole numbers, texts, or null where there is none.
    ///
    /// @param index 0 to [#count] - 1
    public List<@Nullable Object> row(int index) {
        QuizRun.Given each = given.get(index);
        boolean isEstimate = each.question() instanceof QuizQuestion.Estimate;
        boolean isAnswered = !(each.answer() instanceof QuizAnswer.Skipped);
        return Arrays.asList(
                learner,
                VisibleText.of(seed.word()),
                edition,
                index + 1,
                each.attempt(),
                each.question().kind().label(),
                each.question().ask(),
                each.question().inWords(each.answer()),
                each.question().rightAnswer(),
                each.mark().points(),
                isEstimate && isAnswered ? each.mark().off() : null,
                Math.toIntExact(Math.min(Integer.MAX_VALUE, each.took().toSeconds())));
    }
}
