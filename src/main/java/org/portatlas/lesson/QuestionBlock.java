package org.portatlas.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.portatlas.lesson.LessonQuestion.Answer;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.PortSet;
import org.portatlas.text.Texts;

/// Reads a block `question`. Any thread.
record QuestionBlock(PortTerms terms, Placeholders placeholders) {
    private static final Texts TEXTS = new Texts(QuestionBlock.class);
    static final String NAME = "question";

    private static final String ASK = "ask";
    private static final String RIGHT = "right";
    private static final String WRONG = "wrong";
    private static final String CLICK = "click";
    private static final String WHY = "why";
    private static final List<String> KEYS = List.of(ASK, RIGHT, WRONG, CLICK, WHY);
    private static final int MOST_ANSWERS = 6;

    LessonQuestion read(FileText file, String text, int firstLine) throws MistakeInFileException {
        String ask = null;
        String why = null;
        PortSet click = null;
        List<Answer> answers = new ArrayList<>();
        for (BlockLine line : BlockLine.of(file, NAME, text, firstLine, KEYS, Set.of(RIGHT, WRONG))) {
            switch (line.key()) {
                case ASK -> ask = words(file, line);
                case WHY -> why = words(file, line);
                case CLICK -> click = terms.ports(file, line);
                default -> answers.add(answer(file, line, answers));
            }
        }
        int opening = firstLine - 1;
        if (ask == null) {
            throw file.mistake(opening, TEXTS.get("question.ask"));
        }
        if (why == null) {
            throw file.mistake(opening, TEXTS.get("question.why"));
        }
        return click == null
                ? choice(file, opening, ask, answers, why)
                : click(file, opening, ask, click, answers, why);
    }

    private Answer answer(FileText file, BlockLine line, List<Answer> before) throws MistakeInFileException {
        String words = words(file, line);
        if (before.stream().anyMatch(earlier -> earlier.text().equals(words))) {
            throw line.mistake(file, TEXTS.get("question.twice", FileText.quoted(words)));
        }
        return new Answer(words, line.key().equals(RIGHT));
    }

    private static LessonQuestion choice(FileText file, int opening, String ask, List<Answer> answers, String why)
            throws MistakeInFileException {
        if (answers.stream().noneMatch(Answer::isRight)) {
            throw file.mistake(opening, TEXTS.get("question.no.right"));
        }
        if (answers.stream().allMatch(Answer::isRight)) {
            throw file.mistake(opening, TEXTS.get("question.no.wrong"));
        }
        if (answers.size() > MOST_ANSWERS) {
            throw file.mistake(opening, TEXTS.get("question.answers", MOST_ANSWERS));
        }
        return new LessonQuestion.Choice(ask, answers, why);
    }

    private static LessonQuestion click(
            FileText file, int opening, String ask, PortSet click, List<Answer> answers, String why)
            throws MistakeInFileException {
        if (!answers.isEmpty()) {
            throw file.mistake(opening, TEXTS.get("question.both"));
        }
        if (click.size() == PortRange.PORTS) {
            throw file.mistake(opening, TEXTS.get("question.click.all"));
        }
        return new LessonQuestion.ClickOnMap(ask, click, why);
    }

    private String words(FileText file, BlockLine line) throws MistakeInFileException {
        return placeholders.fill(line.value(), file, line.line());
    }
}
