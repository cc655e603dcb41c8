package org.portatlas.view.lesson;

import java.util.List;
import org.portatlas.lesson.Card;
import org.portatlas.lesson.Lesson;
import org.portatlas.lesson.Step;
import org.portatlas.lesson.TextBlock;
import org.portatlas.lesson.TextRun;
import org.portatlas.text.Texts;

/// A lesson or a card as it is read, and the step that is read now. Immutable.
///
/// @param file by which progress is remembered
/// @param kind what it is, in front of its title
/// @param index of the step, from 0
public record Reading(
        String file,
        String kind,
        String title,
        List<TextBlock> introduction,
        List<Step> steps,
        List<List<TextRun>> sources,
        int index) {
    private static final Texts TEXTS = new Texts(Reading.class);

    static Reading of(Lesson lesson) {
        return new Reading(
                lesson.file(),
                TEXTS.get("lesson"),
                lesson.title(),
                lesson.introduction(),
                lesson.steps(),
                lesson.sources(),
                0);
    }

    /// What people believe stands above what is true instead.
    static Reading of(Card card) {
        return new Reading(
                card.file(), TEXTS.get("card"), card.belief(), List.of(), List.of(card.truth()), card.sources(), 0);
    }

    /// All of it as a lesson; a card is one of a single step.
    Lesson lesson() {
        return new Lesson(file, title, introduction, steps, sources);
    }

    public Step step() {
        return steps.get(index);
    }

    public boolean isFirst() {
        return index == 0;
    }

    public boolean isLast() {
        return index == steps.size() - 1;
    }

    /// The same at another step; beyond the ends it stays at them.
    Reading at(int step) {
        return new Reading(file, kind, title, introduction, steps, sources, Math.clamp(step, 0, steps.size() - 1));
    }

    /// Where one is, in words.
    String place() {
        return steps.size() == 1 ? kind : TEXTS.get("step", kind, index + 1, steps.size());
    }
}
