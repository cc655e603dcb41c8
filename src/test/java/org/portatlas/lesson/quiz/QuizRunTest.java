package org.portatlas.lesson.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.portatlas.export.TextTable;
import org.portatlas.lesson.ClassList;
import org.portatlas.lesson.quiz.LeitnerBoxes.Place;
import org.portatlas.registry.PortSet;
import org.portatlas.registry.Registry;

class QuizRunTest {
    private static final Duration TOOK = Duration.ofMillis(7_900);
    private static final QuizAnswer RIGHT = new QuizAnswer.Clicked(1);
    private static final QuizAnswer WRONG = new QuizAnswer.Clicked(2);

    private static List<QuizQuestion> questions(int count) {
        return IntStream.range(0, count)
                .<QuizQuestion>mapToObj(i -> new QuizQuestion.Click(
                        QuizKind.FIND_SERVICE, "q" + i, "Where is " + i + "?", PortSet.of(1), "."))
                .toList();
    }

    private static List<String> order(QuizRun begun, List<String> wrongAtFirst) {
        List<String> order = new ArrayList<>();
        QuizRun run = begun;
        while (run.current().isPresent()) {
            String key = run.current().get().key();
            run = run.answered(wrongAtFirst.contains(key) && !order.contains(key) ? WRONG : RIGHT, TOOK);
            order.add(key);
        }
        return order;
    }

    @Test
    void wrongAnswer_comesOnceMore_afterThreeOthersOrAtTheEnd() {
        assertThat(order(QuizRun.of(questions(6), true), List.of("q1", "q5")))
                .containsExactly("q0", "q1", "q2", "q3", "q4", "q1", "q5", "q5");
        assertThat(order(QuizRun.of(questions(6), false), List.of("q1", "q5")))
                .containsExactly("q0", "q1", "q2", "q3", "q4", "q5");
    }

    @Test
    void wrongAnswer_atTheSecondAttempt_comesNoMore() {
        QuizRun run = QuizRun.of(questions(1), true).answered(WRONG, TOOK).answered(WRONG, TOOK);

        assertThat(run.current()).isEmpty();
        assertThat(run.given()).extracting(QuizRun.Given::attempt).containsExactly(1, 2);
        assertThatThrownBy(() -> run.answered(RIGHT, TOOK)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void points_areThoseOfFirstAttempts() {
        QuizRun run = QuizRun.of(questions(2), true)
                .answered(WRONG, TOOK)
                .answered(RIGHT, TOOK)
                .answered(RIGHT, TOOK);

        assertThat(run.points()).isEqualTo(100);
        assertThat(run.mostPoints()).isEqualTo(200);
        assertThat(run.into(LeitnerBoxes.NONE, 3).places())
                .containsExactlyInAnyOrderEntriesOf(Map.of("q0", new Place(1, 3), "q1", new Place(2, 3)));
    }

    @Test
    void results_asCsv_haveARowForEachAnswer_andRunNoFormula() {
        QuizRun run = QuizRun.of(questions(2), true).answered(WRONG, TOOK).answered(new QuizAnswer.Skipped(), TOOK);
        QuizResults results = QuizResults.of("=HYPERLINK(1)\u202e", new QuizSeed("Monday\u200b"), "2026-08-17", run);

        assertThat(csv(results)).isEqualToNormalizingNewlines("""
                learner,seed,edition,number,attempt,kind,question,answer,right,points,off,seconds
                '=HYPERLINK(1)‹U+202E›,monday‹U+200B›,2026-08-17,1,1,find-service,Where is 0?,2,1,0,,7
                '=HYPERLINK(1)‹U+202E›,monday‹U+200B›,2026-08-17,2,1,find-service,Where is 1?,,1,0,,7
                """);
    }

    @Test
    void results_ofEveryKind_tellAnswerAndDistance() {
        Registry registry = Registry.embedded();
        List<QuizQuestion> quiz =
                new QuizMaker(registry, ClassList.embedded()).make(new QuizSeed("a"), 7, EnumSet.allOf(QuizKind.class));
        QuizRun run = QuizRun.of(quiz, false);
        for (QuizQuestion question : quiz) {
            run = run.answered(
                    switch (question) {
                        case QuizQuestion.Click click ->
                            new QuizAnswer.Clicked(click.right().first());
                        case QuizQuestion.Choice choice -> new QuizAnswer.Chose(0);
                        case QuizQuestion.Estimate estimate -> new QuizAnswer.Guessed(estimate.target() + 1);
                    },
                    TOOK);
        }
        QuizResults results = QuizResults.of("", new QuizSeed("a"), registry.edition(), run);

        assertThat(results.count()).isEqualTo(7);
        for (int i = 0; i < 7; i++) {
            List<Object> row = new ArrayList<>(results.row(i));
            assertThat(row).hasSameSizeAs(QuizResults.COLUMNS);
            assertThat(row.get(5)).isEqualTo(quiz.get(i).kind().label());
            assertThat((String) row.get(7)).isNotEmpty();
            assertThat(row.get(10)).isEqualTo(quiz.get(i) instanceof QuizQuestion.Estimate ? 1 : null);
        }
    }

    private static String csv(QuizResults results) {
        return new TextTable(Map.of(), "answers", QuizResults.COLUMNS, results.count(), results::row).csv();
    }
}
