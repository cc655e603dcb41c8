package org.portatlas.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.portatlas.machine.BindRules;
import org.portatlas.machine.HostSystem;

/// The lessons and cards in French: the same as in English in all but their words.
class TranslatedLessonsTest {
    private static final Path FOLDER = Path.of("assets", "lessons", "fr");

    /// What is never translated: placeholders, code and addresses.
    private static final Pattern FIXED = Pattern.compile("\\{\\{[^}]*}}|`[^`\\n]+`|https://[^\\s)]+");

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern HEADING = Pattern.compile("(?m)^## ");

    /// A sign that stands apart from its word, with a blank at which a line may break; or no blank at all.
    private static final Pattern BAD_BLANK = Pattern.compile(" [;:?!%»]|« |[\\p{L}][;?!»]|«\\p{L}|\\p{L}'\\p{L}");

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:][\")]?(\\h»)?(\\s|$)");

    @TempDir
    private Path directory;

    @BeforeEach
    void speakFrench() {
        Locale.setDefault(Locale.FRENCH);
    }

    @AfterEach
    void speakEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    static List<String> names() {
        return LessonShelf.names();
    }

    @Test
    void everyFile_isTranslated_andNoOther() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> FOLDER.relativize(file).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(names());
        }
    }

    /// Progress is kept by the file's name.
    @ParameterizedTest
    @EnumSource
    void shelf_inFrench_hasTheSameLessons_andNoMistakes_onEverySystem(HostSystem system) {
        BindRules rules = new BindRules(system, system == HostSystem.WINDOWS ? 0 : 1024, 49152, 65535, false);
        LessonShelf french = LessonShelf.embedded(Reading.reader(rules));
        Locale.setDefault(Locale.ENGLISH);
        LessonShelf english = LessonShelf.embedded(Reading.reader(rules));

        assertThat(french.mistakes()).isEmpty();
        assertThat(french.lessons().stream().map(Lesson::file))
                .containsExactlyElementsOf(
                        english.lessons().stream().map(Lesson::file).toList());
        assertThat(french.cards().stream().map(Card::file))
                .containsExactlyElementsOf(
                        english.cards().stream().map(Card::file).toList());
        assertThat(french.lessons().getFirst().title()).isEqualTo("Ce qu’est un port");
        assertThat(english.lessons().getFirst().title()).isEqualTo("What a port is");
    }

    @ParameterizedTest
    @MethodSource("names")
    void translation_hasTheStructureOfTheEnglishLesson(String name) throws MistakeInFileException {
        List<String> french = shape(name);
        Locale.setDefault(Locale.ENGLISH);

        assertThat(french).containsExactlyElementsOf(shape(name));
    }

    /// Step by step: the same figures, addresses, commands and numbers.
    @ParameterizedTest
    @MethodSource("names")
    void translation_saysTheSameFacts(String name) {
        String[] english = HEADING.split(text(LessonShelf.bytes(name)));
        String[] french = HEADING.split(text(LessonShelf.translated(name)));

        assertThat(french).hasSameSizeAs(english).isNotEqualTo(english);
        for (int i = 0; i < english.length; i++) {
            assertThat(all(FIXED, french[i])).containsExactlyInAnyOrderElementsOf(all(FIXED, english[i]));
            assertThat(all(NUMBER, FIXED.matcher(french[i]).replaceAll("")))
                    .as(french[i])
                    .containsExactlyInAnyOrderElementsOf(
                            all(NUMBER, FIXED.matcher(english[i]).replaceAll("")));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void translation_isSetAsFrenchIs(String name) {
        String words = text(LessonShelf.translated(name))
                .replaceAll("(?ms)^```(map|do)?$.*?^```$", "")
                .replaceAll("(?m)^(ask|right|wrong|click|why):", "")
                .replaceAll(FIXED.pattern(), "");

        assertThat(all(BAD_BLANK, words)).isEmpty();
    }

    @Test
    void steps_areShort() {
        LessonShelf shelf = LessonShelf.embedded(Reading.reader());

        shelf.lessons().forEach(lesson -> {
            assertThat(lesson.introduction()).hasSize(1);
            lesson.steps().forEach(step -> {
                assertThat(words(step.text()).length()).as(step.title()).isBetween(80, 800);
                assertThat(SENTENCE_END.matcher(words(step.text())).results().count())
                        .as(step.title())
                        .isBetween(2L, 8L);
            });
        });
        shelf.cards().forEach(card -> {
            assertThat(card.belief()).startsWith("«\u00a0").endsWith(".\u00a0»");
            assertThat(words(card.truth().text()).length()).isBetween(200, 800);
        });
    }

    @Test
    void file_thatIsNotTranslated_isTheEnglishOne() {
        assertThat(LessonShelf.translated(LessonShelf.INDEX)).isEqualTo(LessonShelf.bytes(LessonShelf.INDEX));
    }

    @Test
    void figures_haveTheFormOfTheLanguage() {
        Placeholders placeholders = new Placeholders(Reading.REGISTRY, Reading.RULES);

        assertThat(placeholders.value("all.ports")).isEqualTo("65\u202f536");
        assertThat(placeholders.value("user.assigned-percent")).isEqualTo("11,8\u00a0%");
        assertThat(placeholders.value("port.793.status")).isEqualTo("non attribué");
        assertThat(placeholders.value("machine.privilege"))
                .isEqualTo("les ports inférieurs à 1024 demandent un privilège");
        assertThat(placeholders.value("edition")).isEqualTo("2026-08-17");
    }

    /// A teacher's lesson is in the teacher's language; what is wrong with it is told in that of the window.
    @Test
    void lessonOfATeacher_staysAsItIs_andItsMistakeIsToldInFrench() throws IOException {
        Path mine = Files.writeString(
                directory.resolve("01-what-a-port-is.md"), "# Ours\n\nAn introduction.\n\n## Look\n\nA text.\n");
        Path wrong =
                Files.writeString(directory.resolve("wrong.md"), "# Ours\n\nWords.\n\n## Look\n\nA <b>text</b>.\n");

        assertThat(Reading.reader().lesson(mine).title()).isEqualTo("Ours");
        assertThatThrownBy(() -> Reading.reader().lesson(wrong))
                .hasMessage("wrong.md, ligne 7\u00a0: le HTML n’a pas sa place dans une leçon.");
    }

    /// What a file is but for its words, a line for each part.
    private static List<String> shape(String name) throws MistakeInFileException {
        LessonReader reader = Reading.reader();
        byte[] bytes = LessonShelf.translated(name);
        if (name.startsWith(LessonShelf.CARDS)) {
            Card card = reader.card(name, bytes);
            List<String> shape = new ArrayList<>(shape(card.truth()));
            card.sources().forEach(source -> shape.add(runs(source)));
            return shape;
        }
        Lesson lesson = reader.lesson(name, bytes);
        List<String> shape = new ArrayList<>();
        lesson.introduction().forEach(block -> shape.add(shape(block)));
        lesson.steps().forEach(step -> shape.addAll(shape(step)));
        lesson.sources().forEach(source -> shape.add(runs(source)));
        return shape;
    }

    private static List<String> shape(Step step) {
        List<String> shape = new ArrayList<>();
        step.text().forEach(block -> shape.add(shape(block)));
        shape.add(step.map().toString());
        shape.add(step.actions().toString());
        shape.add(
                switch (step.question()) {
                    case null -> "no question";
                    case LessonQuestion.Choice choice ->
                        "choice "
                                + choice.answers().stream()
                                        .map(LessonQuestion.Answer::isRight)
                                        .toList();
                    case LessonQuestion.ClickOnMap click -> "click " + click.right();
                });
        return shape;
    }

    private static String shape(TextBlock block) {
        return switch (block) {
            case TextBlock.Paragraph(List<TextRun> runs) -> "paragraph " + runs(runs);
            case TextBlock.Items(List<List<TextRun>> items, boolean isNumbered) ->
                "items " + isNumbered
                        + items.stream().map(TranslatedLessonsTest::runs).toList();
            case TextBlock.Listing(String text) -> "listing " + text;
        };
    }

    /// What is emphasised or a link; how many, not where: words change their places. Code stands in every order.
    private static String runs(List<TextRun> runs) {
        return runs.stream()
                .filter(run -> run.style() != TextRun.Style.PLAIN)
                .map(run -> run.style() == TextRun.Style.CODE
                        ? run.style() + " " + run.text()
                        : run.style() + " " + Objects.requireNonNullElse(run.url(), ""))
                .sorted()
                .toList()
                .toString();
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
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
