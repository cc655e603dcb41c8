package org.portatlas.lesson.quiz;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A quiz under way: what was answered and what is still to be asked. Immutable: an answer makes another run. Any
/// thread.
///
/// @param waiting still to be asked, the present one first
/// @param given the answers, in their order
/// @param repeats whether a question that was answered wrongly comes once more, some questions later
public record QuizRun(List<QuizQuestion> waiting, List<Given> given, boolean repeats) {
    /// How many other questions come first, if there are as many.
    private static final int LATER = 3;

    /// An answer with what it is worth.
    ///
    /// @param attempt 1, or 2 where the question came once more
    /// @param took from the question to the answer
    public record Given(QuizQuestion question, QuizAnswer answer, QuizMark mark, int attempt, Duration took) {}

    public QuizRun {
        waiting = List.copyOf(waiting);
        given = List.copyOf(given);
    }

    /// A quiz that begins.
    public static QuizRun of(List<QuizQuestion> questions, boolean repeats) {
        return new QuizRun(questions, List.of(), repeats);
    }

    /// The question to be answered; empty at the end.
    public Optional<QuizQuestion> current() {
        return waiting.stream().findFirst();
    }

    /// The run after an answer to the present question.
    ///
    /// @throws IllegalStateException at the end
    public QuizRun answered(QuizAnswer answer, Duration took) {
        QuizQuestion question =
                current().orElseThrow(() -> new IllegalStateException("every question has been answered"));
        int attempt = 1
                + (int) given.stream()
                        .filter(earlier -> earlier.question.key().equals(question.key()))
                        .count();
        Given now = new Given(question, answer, question.mark(answer), attempt, took);
        List<Given> after = new ArrayList<>(given);
        after.add(now);
        List<QuizQuestion> rest = new ArrayList<>(waiting.subList(1, waiting.size()));
        if (repeats && attempt == 1 && !now.mark.isRight()) {
            rest.add(Math.min(LATER, rest.size()), question);
        }
        return new QuizRun(rest, after, repeats);
    }

    /// The points of the first attempts: a question that comes once more is for learning, not for points.
    public int points() {
        return first().mapToInt(each -> each.mark.points()).sum();
    }

    /// The points that could have been had so far.
    public int mostPoints() {
        return (int) first().count() * QuizMark.MOST;
    }

    /// The boxes after this run: of each question the first attempt counts, for the second one
    /// comes when the answer has just been shown.
    ///
    /// @param session the present one
    public LeitnerBoxes into(LeitnerBoxes before, int session) {
        LeitnerBoxes after = before;
        for (Given each : first().toList()) {
            after = after.answered(each.question.key(), each.mark.isRight(), session);
        }
        return after;
    }

    private Stream<Given> first() {
        return given.stream().filter(each -> each.attempt == 1);
    }
}
