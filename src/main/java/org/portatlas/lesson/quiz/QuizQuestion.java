package org.portatlas.lesson.quiz;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.portatlas.registry.PortSet;

/// A question of a quiz with its right answers. Immutable; any thread.
public sealed interface QuizQuestion {
    QuizKind kind();

    /// By what the question is known again in another quiz: `find-service ssh`.
    String key();

    /// The question, one line.
    String ask();

    /// Why the right answer is right, one or two sentences, shown after any answer.
    String why();

    /// The ports that the right answer is about, to be shown with it; never empty.
    PortSet about();

    /// The right answer in words, for the results.
    String rightAnswer();

    /// The answer in words, for the results; empty if there was none.
    String inWords(QuizAnswer answer);

    /// What the answer is worth. An answer of another kind than the question's is worth nothing.
    QuizMark mark(QuizAnswer answer);

    /// A click on the map.
    ///
    /// @param right every port that is right to click; never empty
    record Click(QuizKind kind, String key, String ask, PortSet right, String why) implements QuizQuestion {
        @Override
        public PortSet about() {
            return right;
        }

        @Override
        public String rightAnswer() {
            return right.toString();
        }

        @Override
        public String inWords(QuizAnswer answer) {
            return answer instanceof QuizAnswer.Clicked(int port) ? Integer.toString(port) : "";
        }

        @Override
        public QuizMark mark(QuizAnswer answer) {
            return QuizMark.of(answer instanceof QuizAnswer.Clicked(int port) && right.contains(port));
        }
    }

    /// A choice.
    ///
    /// @param shown the port to be shown on the map while the question stands, or null
    /// @param choices two or more, in the order in which they are offered
    /// @param right the places of the right ones among them, counted from 0; never empty
    /// @param about the port that is asked about
    record Choice(
            QuizKind kind,
            String key,
            String ask,
            @Nullable Integer shown,
            List<String> choices,
            Set<Integer> right,
            PortSet about,
            String why)
            implements QuizQuestion {
        public Choice {
            choices = List.copyOf(choices);
            right = Set.copyOf(right);
        }

        @Override
        public String rightAnswer() {
            return String.join(", ", right.stream().sorted().map(choices::get).toList());
        }

        @Override
        public String inWords(QuizAnswer answer) {
            return answer instanceof QuizAnswer.Chose(int index) && index >= 0 && index < choices.size()
                    ? choices.get(index)
                    : "";
        }

        @Override
        public QuizMark mark(QuizAnswer answer) {
            return QuizMark.of(answer instanceof QuizAnswer.Chose(int index) && right.contains(index));
        }
    }

    /// An estimate, by a click on the map or by a number: all points for the very number, none at a distance, and in
    /// between the nearer the more.
    ///
    /// @param target the right number
    /// @param worthless the distance from which on an estimate is worth nothing, above 0
    /// @param about the port that was to be found, or those that were to be counted
    record Estimate(QuizKind kind, String key, String ask, int target, int worthless, PortSet about, String why)
            implements QuizQuestion {
        /// An estimate with this many points counts as right.
        static final int GOOD = 80;

        @Override
        public String rightAnswer() {
            return Integer.toString(target);
        }

        @Override
        public String inWords(QuizAnswer answer) {
            return switch (answer) {
                case QuizAnswer.Clicked(int port) -> Integer.toString(port);
                case QuizAnswer.Guessed(int number) -> Integer.toString(number);
                case QuizAnswer.Chose chose -> "";
                case QuizAnswer.Skipped skipped -> "";
            };
        }

        @Override
        public QuizMark mark(QuizAnswer answer) {
            return switch (answer) {
                case QuizAnswer.Clicked(int port) -> mark(port);
                case QuizAnswer.Guessed(int number) -> mark(number);
                case QuizAnswer.Chose chose -> QuizMark.of(false);
                case QuizAnswer.Skipped skipped -> QuizMark.of(false);
            };
        }

        private QuizMark mark(int number) {
            long off = Math.abs((long) number - target);
            int points = (int) Math.max(0, QuizMark.MOST - Math.ceilDiv(QuizMark.MOST * off, (long) worthless));
            return new QuizMark(points, points >= GOOD, (int) Math.min(Integer.MAX_VALUE, off));
        }
    }
}
