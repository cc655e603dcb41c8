package org.portatlas.view.present;

import java.util.List;
import org.portatlas.lesson.TextBlock;

/// What stands beside the map, ready to be shown. Immutable.
sealed interface Caption {
    /// The selected port, or the port space while none is.
    ///
    /// @param number in the largest type
    /// @param bits the number in other bases; empty for none
    /// @param title what it is, a few words
    /// @param facts a line each
    /// @param here what holds it on this computer, a line each; empty while that is not known
    /// @param recent the ports looked at last; empty while they are nobody's business
    record OfPort(String number, String bits, String title, List<String> facts, List<String> here, String recent)
            implements Caption {
        public OfPort {
            facts = List.copyOf(facts);
            here = List.copyOf(here);
        }
    }

    /// A part of a lesson.
    ///
    /// @param place where one is in it, such as `3 of 7`
    /// @param isOpening whether its title is that of the lesson
    /// @param lines more text, a line each
    /// @param answers to choose from, with what is known of them; empty for none
    /// @param offer what Enter does, in a few words; empty for nothing
    record OfSlide(
            String place,
            String title,
            boolean isOpening,
            List<TextBlock> text,
            List<String> lines,
            List<Answer> answers,
            String offer)
            implements Caption {
        public OfSlide {
            text = List.copyOf(text);
            lines = List.copyOf(lines);
            answers = List.copyOf(answers);
        }
    }

    /// One answer of a question.
    ///
    /// @param isRight whether it is right and that is to be seen
    record Answer(String text, boolean isRight) {}
}
