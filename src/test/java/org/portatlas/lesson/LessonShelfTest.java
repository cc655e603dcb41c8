package org.portatlas.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.portatlas.lesson.LessonAction.ConnectClients;
import org.portatlas.lesson.LessonAction.Practise;
import org.portatlas.machine.BindRules;
import org.portatlas.machine.HostSystem;
import org.portatlas.machine.practice.PracticeKind;
import org.portatlas.registry.PortStatus;

/// The lessons and cards that come with the program.
class LessonShelfTest {
    private static final Path FOLDER = Path.of("assets", "lessons");
    private static final long SEED = 793;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\")]?(\\s|$)");

    /// A figure of the registry that is no number of ports in a row, no port and no year.
    private static final Pattern TYPED_FIGURE = Pattern.compile("\\b\\d{1,2},\\d{3}\\b|\\d+(\\.\\d)? ?%");

    private static LessonShelf shelf() {
        return LessonShelf.embedded(Reading.reader());
    }

    static List<Named<Lesson>> lessons() {
        return shelf().lessons().stream()
                .map(lesson -> Named.of(lesson.file(), lesson))
                .toList();
    }

    static List<Named<Card>> cards() {
        return shelf().cards().stream().map(card -> Named.of(card.file(), card)).toList();
    }

    static List<String> names() {
        return LessonShelf.names();
    }

    @Test
    void everyFileOfTheFolder_isOnTheShelf_withoutAMistake() throws IOException {
        LessonShelf shelf = shelf();

        assertThat(shelf.mistakes()).isEmpty();
        assertThat(shelf.lessons()).hasSize(11);
        assertThat(shelf.cards()).hasSize(5);
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<String> there = files.filter(Files::isRegularFile)
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".md") && !name.equals("README.md"))
                    // Held against these by TranslatedLessonsTest.
                    .filter(name -> !name.startsWith("fr/"))
                    .toList();
            assertThat(LessonShelf.names()).containsExactlyInAnyOrderElementsOf(there);
        }
        assertThat(shelf.lessons()).extracting(Lesson::file).isSorted();
        assertThat(new TreeSet<>(shelf.lessons().stream().map(Lesson::title).toList()))
                .hasSize(11);
    }

    /// What a lesson says of this machine can be said of every machine.
    @ParameterizedTest
    @EnumSource
    void shelf_onEverySystem_hasNoMistakes(HostSystem system) {
        BindRules rules = new BindRules(system, system == HostSystem.WINDOWS ? 0 : 1024, 49152, 65535, false);

        assertThat(LessonShelf.embedded(Reading.reader(rules)).mistakes()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void lesson_isShort_asksAQuestion_andNamesItsSources(Lesson lesson) {
        assertThat(lesson.steps()).as(lesson.title()).hasSizeBetween(6, 10);
        assertThat(lesson.steps()).anyMatch(step -> step.question() != null);
        assertThat(lesson.steps()).anyMatch(step -> step.map().camera() != null);
        assertThat(lesson.introduction()).hasSize(1);
        assertThat(lesson.sources())
                .hasSizeGreaterThanOrEqualTo(2)
                .anySatisfy(source -> assertThat(TextBlock.plainText(source))
                        .containsPattern("RFC \\d+, section \\d|RFC \\d+|\\(\\d\\)"));
        assertThat(lesson.steps()).allSatisfy(step -> {
            String words = words(step.text());
            assertThat(sentences(words)).as(step.title()).isBetween(2L, 8L);
            assertThat(words.length()).as(step.title()).isBetween(80, 700);
        });
    }

    @ParameterizedTest
    @MethodSource("cards")
    void card_isShort_asksAQuestion_andNamesItsSources(Card card) {
        assertThat(card.belief()).startsWith("\"").endsWith(".\"");
        assertThat(card.truth().question()).isNotNull();
        assertThat(card.truth().map().camera()).isNotNull();
        assertThat(card.sources()).isNotEmpty();
        assertThat(words(card.truth().text()).length()).isBetween(200, 700);
    }

    /// Clients need a listener, so the step that offers them offers it too.
    @Test
    void connecting_comesAfterAPracticeListenerOfTheSameStep() {
        Stream<Step> steps = Stream.concat(
                shelf().lessons().stream().flatMap(lesson -> lesson.steps().stream()),
                shelf().cards().stream().map(Card::truth));
        assertThat(steps.map(Step::actions)
                        .filter(actions -> actions.stream().anyMatch(ConnectClients.class::isInstance)))
                .hasSizeGreaterThan(3)
                .allSatisfy(actions -> assertThat(actions.getFirst())
                        .isEqualTo(new Practise(
                                actions.stream()
                                        .filter(ConnectClients.class::isInstance)
                                        .findFirst()
                                        .orElseThrow()
                                        .port(),
                                PracticeKind.LISTENING_IPV4)));
    }

    /// The map keeps what a step does not name, so the first step says which layer and layout it is about.
    @Test
    void firstStepThatMovesTheMap_namesLayerAndLayout() {
        assertThat(shelf().lessons()).allSatisfy(lesson -> {
            MapChange first = lesson.steps().stream()
                    .map(Step::map)
                    .filter(map -> map.camera() != null)
                    .findFirst()
                    .orElseThrow();
            assertThat(first.layer()).as(lesson.file()).isNotNull();
            assertThat(first.layout()).as(lesson.file()).isNotNull();
        });
    }

    /// Figures of the registry come from the registry.
    @ParameterizedTest
    @MethodSource("names")
    void figure_isNeverTypedByHand(String name) {
        String written = new String(LessonShelf.bytes(name), StandardCharsets.UTF_8).replaceAll("\\{\\{[^}]*}}", "");

        assertThat(TYPED_FIGURE.matcher(written).results().map(MatchResult::group))
                .isEmpty();
    }

    /// What the texts say of single ports in words, by the registry.
    @Test
    void portsThatTextsNameInWords_areWhatTheySay() {
        assertThat(Reading.REGISTRY.status(27018)).hasToString("UNASSIGNED");
        assertThat(Reading.REGISTRY.status(25565)).hasToString("UNASSIGNED");
        assertThat(Reading.REGISTRY.status(29200)).hasToString("UNASSIGNED");
        assertThat(Reading.REGISTRY.port(793).rows().getFirst().unauthorisedPorts())
                .containsExactly(796);
        assertThat(Reading.REGISTRY.port(27018).rows().getFirst().unauthorisedPorts())
                .contains(27018);
        for (int edge : new int[] {0, 1023, 1024, 49151}) {
            assertThat(Reading.REGISTRY.status(edge)).hasToString("RESERVED");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "22, ssh",
        "25, smtp",
        "53, domain",
        "80, http",
        "443, https",
        "513, login",
        "514, shell",
        "1021, exp1",
        "1022, exp2",
        "3306, mysql",
        "5432, postgresql",
        "8080, http-alt",
        "9200, wap-wsp",
        "27017, mongodb"
    })
    void portThatTextsTakeForAService_isRegisteredForIt(int port, String service) {
        assertThat(Reading.REGISTRY.headline(port)).isEqualTo(service);
    }

    /// What lesson 3 says of the old services, and of the even ports beside them.
    @Test
    void oldServices_standOnOddPorts_andMostEvenNeighboursAreUnassigned() {
        Step trace = shelf().lessons().get(2).steps().stream()
                .filter(step -> step.title().equals("A trace of 1970"))
                .findFirst()
                .orElseThrow();
        int[] ports = trace.map().marks().stream().toArray();
        int[] neighbours = IntStream.of(ports)
                .flatMap(port -> IntStream.of(port - 1, port + 1))
                .distinct()
                .toArray();
        long unassigned = IntStream.of(neighbours)
                .filter(port -> Reading.REGISTRY.status(port) == PortStatus.UNASSIGNED)
                .count();

        assertThat(ports).containsExactly(7, 9, 11, 13, 21, 23, 25);
        assertThat(2 * unassigned).isGreaterThan(neighbours.length);
    }

    /// Seeded: bytes changed, lines lost, doubled or exchanged, ends cut. A lesson or a clear mistake, and nothing
    /// else.
    @Tag("soak")
    @Test
    @Timeout(600)
    void mutatedLesson_isALessonOrAClearMistake() {
        Random random = new Random(SEED);
        LessonReader reader = Reading.reader();
        int rounds = Boolean.getBoolean("portatlas.soak") ? 1_000 : 120;
        int refused = 0;
        for (String name : LessonShelf.names()) {
            byte[] whole = LessonShelf.bytes(name);
            for (int round = 0; round < rounds; round++) {
                byte[] mutated = random.nextBoolean() ? changedBytes(whole, random) : changedLines(whole, random);
                try {
                    Object read = name.startsWith(LessonShelf.CARDS)
                            ? reader.card(name, mutated)
                            : reader.lesson(name, mutated);
                    assertThat(read).isNotNull();
                } catch (MistakeInFileException mistake) {
                    refused++;
                    assertThat(mistake.getMessage())
                            .startsWith(name + (mistake.line() == 0 ? ": " : ", line " + mistake.line() + ": "))
                            .endsWith(".")
                            .hasLineCount(1)
                            .hasSizeLessThan(300);
                    assertThat(mistake.line()).isBetween(0, lines(mutated) + 1);
                }
            }
        }
        assertThat(refused).isBetween(rounds * 16 / 4, rounds * 16);
    }

    private static byte[] changedBytes(byte[] whole, Random random) {
        byte[] mutated = whole.clone();
        for (int changes = 1 + random.nextInt(6); changes > 0; changes--) {
            mutated[random.nextInt(mutated.length)] =
                    (byte) (random.nextInt(3) > 0 ? " `#-:*[]{}<>!0\n".charAt(random.nextInt(14)) : random.nextInt());
        }
        return random.nextInt(4) > 0 ? mutated : Arrays.copyOf(mutated, random.nextInt(mutated.length));
    }

    private static byte[] changedLines(byte[] whole, Random random) {
        List<String> lines = new ArrayList<>(
                new String(whole, StandardCharsets.UTF_8).lines().toList());
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            int at = random.nextInt(lines.size());
            switch (random.nextInt(4)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
                case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
                default -> lines.set(at, lines.get(at).replaceFirst("\\w+", "x"));
            }
        }
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static int lines(byte[] text) {
        int lines = 1;
        for (byte each : text) {
            lines += each == '\n' ? 1 : 0;
        }
        return lines;
    }

    private static long sentences(String words) {
        return SENTENCE_END.matcher(words).results().count();
    }

    private static String words(List<TextBlock> text) {
        return String.join(
                " ",
                text.stream()
                        .filter(block -> !(block instanceof TextBlock.Listing))
                        .map(TextBlock::plainText)
                        .toList());
    }
}
