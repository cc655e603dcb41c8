package org.portatlas.lesson.quiz;

/// What a learner answered.
public sealed interface QuizAnswer {
    /// A click on the map.
    ///
    /// @param port 0 to 65535
    record Clicked(int port) implements QuizAnswer {}

    /// One of the choices, counted from 0.
    record Chose(int index) implements QuizAnswer {}

    /// A number that was typed.
    record Guessed(int number) implements QuizAnswer {}

    /// No answer: the learner wants to go on.
    record Skipped() implements QuizAnswer {}
}
