package org.portatlas.lesson.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.portatlas.lesson.ClassList;
import org.portatlas.registry.Assignment;
import org.portatlas.registry.Port;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.PortSet;
import org.portatlas.registry.Registry;

/// What quizzes ask, and that their answers are right by the registry, which is read here by another way.
class QuizMakerTest {
    private static final Registry REGISTRY = Registry.embedded();
    private static final ClassList LIST = ClassList.embedded();
    private static final Set<QuizKind> ALL = EnumSet.allOf(QuizKind.class);

    private final QuizMaker maker = new QuizMaker(REGISTRY, LIST);

    private List<QuizQuestion> many(QuizKind kind) {
        List<QuizQuestion> questions = new ArrayList<>();
        for (int seed = 0; seed < 20; seed++) {
            questions.addAll(maker.make(new QuizSeed("seed " + seed), 20, EnumSet.of(kind)));
        }
        return questions;
    }

    private static String right(QuizQuestion question) {
        return question.rightAnswer();
    }

    @Test
    void make_withTheSameSeed_givesTheSameQuiz_onAnotherMachineToo() {
        List<QuizQuestion> quiz = maker.make(new QuizSeed("Class 4b "), 30, ALL);

        assertThat(new QuizMaker(Registry.embedded(), ClassList.embedded()).make(new QuizSeed("class 4b"), 30, ALL))
                .isEqualTo(quiz);
        // Written down once: a later version must ask a class the same, as long as registry and list are the same.
        assertThat(quiz.stream().limit(7).map(QuizQuestion::key))
                .containsExactly(
                        "range-edge first user",
                        "find-service bgp",
                        "status 955",
                        "service-of-cell 631",
                        "range-name 49151",
                        "estimate-place 43050",
                        "estimate-count unassigned system");
    }

    @Test
    void make_withAnotherSeed_givesAnotherQuiz() {
        Set<List<QuizQuestion>> quizzes = new HashSet<>();
        for (int seed = 0; seed < 100; seed++) {
            quizzes.add(maker.make(new QuizSeed(Integer.toString(seed)), 10, ALL));
        }

        assertThat(quizzes).hasSize(100);
    }

    @Test
    void make_mixesTheKinds_andAsksNothingTwice() {
        List<QuizQuestion> quiz = maker.make(new QuizSeed("a"), 42, ALL);

        assertThat(quiz).hasSize(42).extracting(QuizQuestion::key).doesNotHaveDuplicates();
        assertThat(quiz.stream().limit(7).map(QuizQuestion::kind)).containsExactly(QuizKind.values());
        assertThat(quiz).extracting(QuizQuestion::kind).contains(QuizKind.values());
        assertThat(quiz).allSatisfy(question -> {
            assertThat(question.ask()).isNotBlank().doesNotContain("\n");
            assertThat(question.why()).isNotBlank().endsWith(".");
            assertThat(question.key()).startsWith(question.kind().label() + " ");
        });
    }

    @Test
    void make_ofAKindThatRunsOut_givesFewer() {
        assertThat(maker.make(new QuizSeed("a"), 100, EnumSet.of(QuizKind.RANGE_EDGE)))
                .hasSize(6)
                .extracting(QuizMakerTest::right)
                .containsExactlyInAnyOrder("0", "1023", "1024", "49151", "49152", "65535");
        assertThat(maker.make(new QuizSeed("a"), 100, EnumSet.of(QuizKind.ESTIMATE_COUNT)))
                .extracting(QuizMakerTest::right)
                .containsExactlyInAnyOrder("693", "283", "5664", "42439");
    }

    @Test
    void make_outOfBounds_isRefused() {
        assertThatThrownBy(() -> maker.make(new QuizSeed("a"), 0, ALL)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> maker.make(new QuizSeed("a"), 101, ALL)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> maker.make(new QuizSeed("a"), 1, Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new QuizSeed(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void status_isTheRegistrys_andEachComesUp() {
        List<QuizQuestion> questions = many(QuizKind.STATUS);

        assertThat(questions)
                .allSatisfy(question -> assertThat(right(question))
                        .isEqualTo(REGISTRY.status(port(question)).label()));
        assertThat(new TreeSet<>(questions.stream().map(QuizMakerTest::right).toList()))
                .containsExactly("assigned", "reserved", "unassigned");
        assertThat(questions)
                .filteredOn(question -> question.key().equals("status 793"))
                .allSatisfy(question -> assertThat(question.why()).contains("781–799"));
    }

    @Test
    void rangeName_isTheRangeOfThePort() {
        assertThat(many(QuizKind.RANGE_NAME)).allSatisfy(question -> {
            int port = Integer.parseInt(question.key().replaceAll("\\D+", ""));
            assertThat(right(question))
                    .isEqualTo(port < 1024 ? "System Ports" : port < 49152 ? "User Ports" : "Dynamic Ports");
        });
    }

    @Test
    void findService_isRightOnEveryPortOfThatName_andOnNoOther() {
        List<QuizQuestion> questions = many(QuizKind.FIND_SERVICE);

        assertThat(questions).allSatisfy(question -> {
            PortSet right = ((QuizQuestion.Click) question).right();
            String name = question.key().substring("find-service ".length());
            Set<Integer> expected = new TreeSet<>();
            for (int port = 0; port < PortRange.PORTS; port++) {
                if (REGISTRY.headline(port) != null
                        && names(REGISTRY.port(port)).contains(name)) {
                    expected.add(port);
                }
            }
            LIST.entries().stream()
                    .filter(entry -> entry.name().equalsIgnoreCase(name))
                    .forEach(entry -> expected.add(entry.port()));
            assertThat(right.stream().boxed()).as(name).containsExactlyElementsOf(expected);
        });
        assertThat(questions)
                .filteredOn(question -> question.key().equals("find-service x11"))
                .isNotEmpty()
                .allSatisfy(question -> {
                    assertThat(((QuizQuestion.Click) question).right()).hasToString("6000-6063");
                    assertThat(question.mark(new QuizAnswer.Clicked(6063)).isRight())
                            .isTrue();
                    assertThat(question.mark(new QuizAnswer.Clicked(6064)).isRight())
                            .isFalse();
                });
        assertThat(questions)
                .filteredOn(question -> question.key().equals("find-service ssh"))
                .isNotEmpty()
                .extracting(QuizMakerTest::right)
                .containsOnly("22");
    }

    @Test
    void serviceOfCell_offersOneRightName_andThreeThatAreWrong() {
        assertThat(many(QuizKind.SERVICE_OF_CELL)).allSatisfy(question -> {
            QuizQuestion.Choice choice = (QuizQuestion.Choice) question;
            int port = Objects.requireNonNull(choice.shown());
            Set<String> onThePort = Stream.concat(names(REGISTRY.port(port)).stream(), LIST.name(port).stream())
                    .collect(Collectors.toSet());
            assertThat(choice.choices()).hasSize(4).doesNotHaveDuplicates();
            assertThat(choice.choices().stream().filter(onThePort::contains)).containsExactly(right(question));
        });
    }

    /// A class list of one port has no names for wrong answers, so the registry lends them.
    @Test
    void serviceOfCell_withAListOfOnePort_borrowsNames() {
        QuizMaker small = new QuizMaker(REGISTRY, new ClassList("one", List.of(new ClassList.Entry(22, "ssh"))));

        List<QuizQuestion> quiz = small.make(new QuizSeed("a"), 5, EnumSet.of(QuizKind.SERVICE_OF_CELL));
        assertThat(quiz).hasSize(1);
        assertThat(((QuizQuestion.Choice) quiz.getFirst()).choices())
                .hasSize(4)
                .contains("ssh")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void mark_ofTheRightAnswer_isAllPoints_andOfNone_isNothing(QuizKind kind) {
        assertThat(many(kind)).isNotEmpty().allSatisfy(question -> {
            QuizAnswer answer = switch (question) {
                case QuizQuestion.Click click ->
                    new QuizAnswer.Clicked(click.right().first());
                case QuizQuestion.Choice choice ->
                    new QuizAnswer.Chose(choice.right().iterator().next());
                case QuizQuestion.Estimate estimate ->
                    kind == QuizKind.ESTIMATE_PLACE
                            ? new QuizAnswer.Clicked(estimate.target())
                            : new QuizAnswer.Guessed(estimate.target());
            };
            assertThat(question.mark(answer)).isEqualTo(new QuizMark(100, true, 0));
            assertThat(question.inWords(answer)).isNotEmpty();
            assertThat(question.mark(new QuizAnswer.Skipped())).isEqualTo(new QuizMark(0, false, 0));
            assertThat(question.mark(new QuizAnswer.Chose(-1)).points()).isZero();
            assertThat(question.inWords(new QuizAnswer.Chose(99))).isEmpty();
            assertThat(question.inWords(new QuizAnswer.Skipped())).isEmpty();
        });
    }

    @Test
    void estimate_isWorthLess_theFurtherOff() {
        QuizQuestion place =
                new QuizQuestion.Estimate(QuizKind.ESTIMATE_PLACE, "k", "?", 30000, 4096, PortSet.of(30000), ".");
        int before = 101;
        for (int off = 0; off < 6000; off++) {
            QuizMark below = place.mark(new QuizAnswer.Clicked(30000 - off));
            QuizMark above = place.mark(new QuizAnswer.Clicked(30000 + off));
            assertThat(below).isEqualTo(above);
            assertThat(below.off()).isEqualTo(off);
            assertThat(below.points()).isBetween(0, Math.min(before, 100));
            assertThat(below.points() == 100).isEqualTo(off == 0);
            assertThat(below.points() == 0).isEqualTo(off > 4096 * 99 / 100);
            assertThat(below.isRight()).isEqualTo(off <= 819);
            before = below.points();
        }
        assertThat(place.mark(new QuizAnswer.Guessed(Integer.MIN_VALUE)).points())
                .isZero();
    }

    @Test
    void about_isWhereTheRightAnswerLies() {
        assertThat(many(QuizKind.RANGE_NAME))
                .allSatisfy(question -> assertThat(question.about())
                        .isEqualTo(PortSet.of(Integer.parseInt(question.key().replaceAll("\\D+", "")))));
        assertThat(many(QuizKind.STATUS))
                .allSatisfy(question -> assertThat(question.about()).isEqualTo(PortSet.of(port(question))));
        assertThat(many(QuizKind.ESTIMATE_COUNT))
                .allSatisfy(
                        question -> assertThat(question.about().size()).isEqualTo(Integer.parseInt(right(question))));
        assertThat(many(QuizKind.FIND_SERVICE))
                .allSatisfy(
                        question -> assertThat(question.about()).isEqualTo(((QuizQuestion.Click) question).right()));
    }

    /// Whatever was asked once can be asked once more by its key, and is the same but for the wrong answers.
    @Test
    void repeat_asksWhatIsDue_first_whateverItIs() {
        List<QuizQuestion> asked = maker.make(new QuizSeed("class 4b"), 40, ALL);
        LeitnerBoxes boxes = LeitnerBoxes.NONE;
        for (int i = 0; i < asked.size(); i++) {
            boxes = boxes.answered(asked.get(i).key(), i % 2 == 0, 1);
        }

        List<QuizQuestion> quiz = maker.repeat(boxes, 2, 30, ALL);
        List<String> wrong = IntStream.range(0, 40)
                .filter(i -> i % 2 == 1)
                .mapToObj(i -> asked.get(i).key())
                .toList();
        assertThat(quiz)
                .hasSize(30)
                .extracting(QuizQuestion::key)
                .doesNotHaveDuplicates()
                .containsAll(wrong);
        assertThat(quiz.stream().map(QuizQuestion::key).filter(key -> !wrong.contains(key)))
                .doesNotContainAnyElementsOf(
                        asked.stream().map(QuizQuestion::key).toList());
        for (QuizQuestion question : quiz) {
            asked.stream().filter(first -> first.key().equals(question.key())).forEach(first -> {
                assertThat(question.ask()).isEqualTo(first.ask());
                assertThat(question.rightAnswer()).isEqualTo(first.rightAnswer());
            });
        }
        assertThat(maker.repeat(boxes, 2, 30, ALL)).isEqualTo(quiz);
        assertThat(maker.repeat(boxes, 2, 30, Set.of(QuizKind.STATUS)))
                .isNotEmpty()
                .allSatisfy(question -> assertThat(question.kind()).isEqualTo(QuizKind.STATUS));
    }

    @Test
    void repeat_ofKeysThatMeanNothingAnyMore_leavesThemOut() {
        LeitnerBoxes boxes = LeitnerBoxes.NONE;
        for (String key : List.of(
                "status 99999",
                "status x",
                "status 443443",
                "find-service nobody-knows",
                "service-of-cell 1",
                "range-edge",
                "range-edge middle user",
                "range-name -1",
                "estimate-place 65536",
                "estimate-count assigned dynamic",
                "")) {
            boxes = boxes.answered(key, false, 1);
        }

        assertThat(maker.repeat(boxes, 2, 100, ALL))
                .isNotEmpty()
                .extracting(QuizQuestion::key)
                .doesNotContainAnyElementsOf(boxes.places().keySet());
    }

    private static int port(QuizQuestion question) {
        return Objects.requireNonNull(((QuizQuestion.Choice) question).shown());
    }

    private static Set<String> names(Port port) {
        return port.assignments().stream()
                .map(Assignment::service)
                .filter(Objects::nonNull)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
