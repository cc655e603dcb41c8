package org.portatlas.view.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.portatlas.export.handout.Block;
import org.portatlas.export.handout.HandOut;
import org.portatlas.export.handout.HandOut.Imprint;
import org.portatlas.export.handout.Run;
import org.portatlas.lesson.Lesson;
import org.portatlas.lesson.LessonQuestion;
import org.portatlas.lesson.Step;
import org.portatlas.lesson.TextBlock;
import org.portatlas.lesson.TextRun;
import org.portatlas.registry.PortSet;
import org.portatlas.text.Texts;

/// What a lesson says on its sheet: its text and its questions, and the answers where one does not look at once.
final class LessonSheet {
    private static final Texts TEXTS = new Texts(LessonSheet.class);

    /// Of the ports that answer a question so many are named.
    private static final int MOST_RUNS = 6;

    private LessonSheet() {}

    static HandOut of(String kind, Lesson lesson, Imprint imprint) {
        List<Block> blocks = new ArrayList<>(blocks(lesson.introduction()));
        List<String> answers = new ArrayList<>();
        boolean isOne = lesson.steps().size() == 1;
        int number = 1;
        for (Step step : lesson.steps()) {
            if (!isOne) {
                blocks.add(new Block.Heading(number + "  " + step.title()));
            }
            blocks.addAll(blocks(step.text()));
            LessonQuestion question = step.question();
            if (question != null) {
                blocks.add(question(question));
                answers.add(isOne ? answer(question) : TEXTS.get("step", number, answer(question)));
            }
            number++;
        }
        return new HandOut(
                kind,
                lesson.title(),
                "",
                isOne ? 1 : 2,
                blocks,
                answers,
                lesson.sources().stream().map(LessonSheet::runs).toList(),
                imprint);
    }

    private static List<Block> blocks(List<TextBlock> text) {
        return text.stream().map(LessonSheet::block).toList();
    }

    private static Block block(TextBlock block) {
        return switch (block) {
            case TextBlock.Paragraph(List<TextRun> runs) -> new Block.Paragraph(runs(runs));
            case TextBlock.Items(List<List<TextRun>> items, boolean isNumbered) ->
                new Block.Items(items.stream().map(LessonSheet::runs).toList(), isNumbered);
            case TextBlock.Listing(String text) -> new Block.Listing(text);
        };
    }

    private static List<Run> runs(List<TextRun> runs) {
        return runs.stream()
                .map(run -> new Run(run.text(), style(run.style()), run.url()))
                .toList();
    }

    private static Run.Style style(TextRun.Style style) {
        return switch (style) {
            case PLAIN, SOURCE -> Run.Style.PLAIN;
            case EMPHASIS -> Run.Style.EMPHASIS;
            case STRONG -> Run.Style.STRONG;
            case CODE -> Run.Style.CODE;
        };
    }

    private static Block question(LessonQuestion question) {
        return switch (question) {
            case LessonQuestion.Choice choice ->
                new Block.Question(
                        choice.ask(),
                        choice.answers().stream()
                                .map(LessonQuestion.Answer::text)
                                .toList());
            case LessonQuestion.ClickOnMap click -> new Block.Question(click.ask(), List.of());
        };
    }

    private static String answer(LessonQuestion question) {
        return switch (question) {
            case LessonQuestion.Choice choice ->
                choice.answers().stream()
                                .filter(LessonQuestion.Answer::isRight)
                                .map(LessonQuestion.Answer::text)
                                .collect(Collectors.joining(TEXTS.get("or")))
                        + ". " + choice.why();
            case LessonQuestion.ClickOnMap click -> ports(click.right()) + ". " + click.why();
        };
    }

    private static String ports(PortSet ports) {
        String named = ports.runs().stream()
                .limit(MOST_RUNS)
                .map(run -> run.first() == run.last() ? "" + run.first() : run.first() + "–" + run.last())
                .collect(Collectors.joining(", "));
        if (ports.size() == 1) {
            return TEXTS.get("answer.port", named);
        }
        return ports.runs().size() > MOST_RUNS ? TEXTS.get("answer.others", named) : TEXTS.get("answer.ports", named);
    }
}
