package org.portatlas.view.quiz;

import org.portatlas.lesson.quiz.QuizQuestion;
import org.portatlas.lesson.quiz.QuizRun;
import org.portatlas.text.Texts;

/// Where a quiz stands. Immutable.
sealed interface QuizState {
    /// Nothing is asked: one chooses what is to be.
    record Choosing() implements QuizState {}

    /// Questions are being made.
    record Making() implements QuizState {}

    /// A question stands.
    record Asking(QuizQuestion question, Progress progress) implements QuizState {}

    /// It was answered.
    ///
    /// @param comesAgain whether it is asked once more, some questions later
    /// @param isLast whether nothing comes after it
    record Marked(QuizRun.Given given, Progress progress, boolean comesAgain, boolean isLast) implements QuizState {}

    /// All was answered, or one made an end.
    record Done(QuizRun run) implements QuizState {}

    /// How far one is.
    ///
    /// @param number of the question, from 1 on; of one that comes once more, how many were asked before
    /// @param count of the questions that are asked at least once
    record Progress(int number, int count, boolean isOnceMore) {
        private static final Texts TEXTS = new Texts(Progress.class);

        String words() {
            return isOnceMore ? TEXTS.get("once.more") : TEXTS.get("question", number, count);
        }

        /// From 0 to 1.
        double share() {
            return (double) number / count;
        }
    }
}
