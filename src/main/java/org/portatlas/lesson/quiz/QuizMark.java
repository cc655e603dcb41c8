package org.portatlas.lesson.quiz;

/// What an answer is worth.
///
/// @param points 0 to 100
/// @param isRight whether the question need not be asked again soon
/// @param off how far an estimate was off, in ports; 0 for every other kind of question
public record QuizMark(int points, boolean isRight, int off) {
    /// What a right answer is worth.
    public static final int MOST = 100;

    static QuizMark of(boolean isRight) {
        return new QuizMark(isRight ? MOST : 0, isRight, 0);
    }
}
