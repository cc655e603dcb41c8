package org.portatlas.view.quiz;

import java.util.EnumSet;
import java.util.Set;
import org.portatlas.lesson.quiz.QuizKind;

/// What a quiz is to be like. Immutable.
///
/// @param count of questions, 1 to 100
/// @param kinds of questions; none makes no quiz
/// @param word of the class; blank for what the learner should repeat
record QuizChoice(int count, Set<QuizKind> kinds, String word) {
    /// What is proposed.
    static final QuizChoice USUAL = new QuizChoice(10, EnumSet.allOf(QuizKind.class), "");

    QuizChoice {
        kinds = Set.copyOf(kinds);
        word = word.strip();
    }

    boolean isForAClass() {
        return !word.isEmpty();
    }
}
