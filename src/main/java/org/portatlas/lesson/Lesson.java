package org.portatlas.lesson;

import java.util.List;

/// A lesson: some steps that are walked through one after the other. Immutable; any thread.
///
/// @param file the name of its file, by which progress is remembered
/// @param introduction what it is about, before the first step
/// @param steps 1 to 20
/// @param sources what it rests on, one line each; empty if the file names none
public record Lesson(
        String file, String title, List<TextBlock> introduction, List<Step> steps, List<List<TextRun>> sources) {
    /// More would be two lessons.
    static final int MOST_STEPS = 20;

    public Lesson {
        introduction = List.copyOf(introduction);
        steps = List.copyOf(steps);
        sources = sources.stream().map(List::copyOf).toList();
    }
}
