package org.portatlas.lesson;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One step of a lesson, or the whole of a card.
///
/// @param title a few words
/// @param text never empty
/// @param actions what it offers to do on this machine, in the order of the buttons
/// @param question null if it asks nothing
public record Step(
        String title,
        List<TextBlock> text,
        MapChange map,
        List<LessonAction> actions,
        @Nullable LessonQuestion question) {
    public Step {
        text = List.copyOf(text);
        actions = List.copyOf(actions);
    }
}
