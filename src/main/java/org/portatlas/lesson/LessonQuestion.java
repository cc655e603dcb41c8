package org.portatlas.lesson;

import java.util.List;
import org.portatlas.registry.PortSet;

/// A question at the end of a step. Several answers may be right, and each of them alone is.
public sealed interface LessonQuestion {
    /// The question, one line.
    String ask();

    /// Why the right answers are right, shown after any answer.
    String why();

    /// A choice of two to six answers, in the order in which they are offered; one at least is right and one is not.
    record Choice(String ask, List<Answer> answers, String why) implements LessonQuestion {
        public Choice {
            answers = List.copyOf(answers);
        }
    }

    record Answer(String text, boolean isRight) {}

    /// "Click a port on the map."
    ///
    /// @param right never empty, and never all ports
    record ClickOnMap(String ask, PortSet right, String why) implements LessonQuestion {}
}
