package org.portatlas.view.present;

import java.util.ArrayList;
import java.util.List;
import org.portatlas.lesson.LessonQuestion;
import org.portatlas.view.lesson.Reading;

/// The parts in which a step of a lesson is shown, one at a time: the lesson's title before its first
/// step, the text, and a question by itself before its answer is seen.
enum Slide {
    TITLE,
    TEXT,
    QUESTION,
    ANSWER;

    /// Those of a step, in order; the text is always among them.
    static List<Slide> of(Reading reading) {
        List<Slide> parts = new ArrayList<>();
        if (reading.isFirst() && !reading.introduction().isEmpty()) {
            parts.add(TITLE);
        }
        parts.add(TEXT);
        LessonQuestion question = reading.step().question();
        if (question != null) {
            parts.add(QUESTION);
            parts.add(ANSWER);
        }
        return parts;
    }
}
