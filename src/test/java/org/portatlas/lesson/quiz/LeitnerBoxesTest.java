package org.portatlas.lesson.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.portatlas.lesson.quiz.LeitnerBoxes.Place;
import org.portatlas.registry.PortSet;

class LeitnerBoxesTest {
    private static QuizQuestion question(String key) {
        return new QuizQuestion.Click(QuizKind.FIND_SERVICE, key, "?", PortSet.of(1), ".");
    }

    private static List<String> keys(List<QuizQuestion> questions) {
        return questions.stream().map(QuizQuestion::key).toList();
    }

    @Test
    void rightAnswers_moveAQuestionOn_oneWrongAnswerMovesItBack() {
        LeitnerBoxes boxes = LeitnerBoxes.NONE;
        int session = 1;
        for (int box = 2; box <= 5; box++) {
            boxes = boxes.answered("a", true, session);
            Place place = Objects.requireNonNull(boxes.places().get("a"));
            assertThat(place).isEqualTo(new Place(box, session));
            session = place.due();
        }
        // 1 + 2 + 4 + 8 + 16
        assertThat(session).isEqualTo(31);
        assertThat(boxes.answered("a", true, session).places()).containsEntry("a", new Place(5, 31));
        assertThat(boxes.answered("a", false, session).places()).containsEntry("a", new Place(1, 31));
        assertThat(LeitnerBoxes.NONE.answered("a", false, 1).places()).containsEntry("a", new Place(1, 1));
        assertThat(LeitnerBoxes.NONE.places()).isEmpty();
    }

    @Test
    void question_isDue_onceItHasWaitedLongEnough() {
        for (int box = 1; box <= 5; box++) {
            assertThat(new Place(box, 10).due()).isEqualTo(10 + (1 << (box - 1)));
        }
    }

    @Test
    void choose_takesTheLeastKnownFirst_thenTheNew_thenWhatIsDueNext() {
        LeitnerBoxes boxes = new LeitnerBoxes(Map.of(
                "weak", new Place(1, 9),
                "better", new Place(3, 5),
                "soon", new Place(2, 9),
                "late", new Place(5, 9)));
        List<QuizQuestion> pool = List.of(
                question("late"),
                question("new"),
                question("better"),
                question("soon"),
                question("newer"),
                question("weak"));

        assertThat(keys(boxes.choose(pool, 10, 6))).containsExactly("weak", "better", "new", "newer", "soon", "late");
        assertThat(keys(boxes.choose(pool, 10, 2))).containsExactly("weak", "better");
        assertThat(boxes.choose(List.of(), 10, 2)).isEmpty();
    }

    @Test
    void place_outOfBounds_isRefused() {
        assertThatThrownBy(() -> new Place(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Place(6, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Place(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    /// Learners that know some questions and not others, seeded. What is not known is asked more often than what is;
    /// nothing is forgotten; boxes say what is known.
    @Test
    void choose_overManySessions_asksWhatIsNotKnownMoreOften_andForgetsNothing() {
        for (long seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            List<String> all = new ArrayList<>(
                    IntStream.range(0, 30).mapToObj(i -> "q" + i).toList());
            Collections.shuffle(all, random);
            List<String> unknown = all.subList(0, 8);
            List<QuizQuestion> pool =
                    all.stream().sorted().map(LeitnerBoxesTest::question).toList();
            Map<String, Integer> asked = new HashMap<>();
            LeitnerBoxes boxes = LeitnerBoxes.NONE;
            for (int session = 1; session <= 64; session++) {
                List<QuizQuestion> chosen = boxes.choose(pool, session, 10);
                assertThat(keys(chosen)).hasSize(10).doesNotHaveDuplicates();
                for (QuizQuestion question : chosen) {
                    asked.merge(question.key(), 1, Integer::sum);
                    boxes = boxes.answered(question.key(), !unknown.contains(question.key()), session);
                }
            }
            assertThat(asked).containsOnlyKeys(all);
            int leastOfUnknown = unknown.stream().mapToInt(asked::get).min().orElseThrow();
            int mostOfKnown = all.stream()
                    .filter(key -> !unknown.contains(key))
                    .mapToInt(asked::get)
                    .max()
                    .orElseThrow();
            assertThat(leastOfUnknown).as("seed %d", seed).isGreaterThan(mostOfKnown);
            for (String key : all) {
                Place place = Objects.requireNonNull(boxes.places().get(key));
                assertThat(place.box() == 1).isEqualTo(unknown.contains(key));
            }
        }
    }
}
