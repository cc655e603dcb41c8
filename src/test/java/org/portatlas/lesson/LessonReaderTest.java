package org.portatlas.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portatlas.layer.Layer;
import org.portatlas.layer.Layers;
import org.portatlas.lesson.LessonAction.CheckPort;
import org.portatlas.lesson.LessonAction.ConnectClients;
import org.portatlas.lesson.LessonAction.Practise;
import org.portatlas.lesson.LessonQuestion.Answer;
import org.portatlas.lesson.LessonQuestion.Choice;
import org.portatlas.lesson.LessonQuestion.ClickOnMap;
import org.portatlas.lesson.TextBlock.Items;
import org.portatlas.lesson.TextBlock.Listing;
import org.portatlas.lesson.TextBlock.Paragraph;
import org.portatlas.lesson.TextRun.Style;
import org.portatlas.machine.practice.PracticeKind;
import org.portatlas.map.Layouts;
import org.portatlas.map.PortLayout;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.PortSet;

/// What the reader makes of a lesson that is right; what it refuses is in [LessonMistakesTest].
class LessonReaderTest {
    private static final Path README = Path.of("assets", "lessons", "README.md");

    @TempDir
    private Path directory;

    @Test
    void everyPartOfAStep_isRead() throws MistakeInFileException {
        Lesson lesson = Reading.lesson("""
                # A *title*

                What it is about.

                ## First

                Some **strong words** and
                `code`, [a source](https://www.rfc-editor.org/rfc/rfc6335#section-6).

                - one
                - two

                ```
                $ ss -ltn
                ```

                ```map
                show: range dynamic
                layer: gaps
                layout: hilbert
                mark: 22, 6000-6002, gap 793, service ssh
                ```

                ```do
                check: 22
                practise: 5000 listening-both
                connect: 5 clients to 5000
                ```

                ```question
                ask: Which one?
                wrong: This
                right: That,
                  of two lines
                right: Or that
                why: Because.
                ```

                ## Second

                Words.

                ```question
                ask: Where does it begin?
                click: 49152, range system
                why: There.
                ```

                ## Sources

                - RFC 6335, section 6
                - RFC 793
                """);

        assertThat(lesson.file()).isEqualTo("test.md");
        assertThat(lesson.title()).isEqualTo("A title");
        assertThat(lesson.introduction()).extracting(TextBlock::plainText).containsExactly("What it is about.");
        assertThat(lesson.steps()).extracting(Step::title).containsExactly("First", "Second");
        assertThat(lesson.sources()).extracting(TextBlock::plainText).containsExactly("RFC 6335, section 6", "RFC 793");

        Step first = lesson.steps().getFirst();
        assertThat(first.text())
                .containsExactly(
                        new Paragraph(List.of(
                                new TextRun("Some ", Style.PLAIN, null),
                                new TextRun("strong words", Style.STRONG, null),
                                new TextRun(" and ", Style.PLAIN, null),
                                new TextRun("code", Style.CODE, null),
                                new TextRun(", ", Style.PLAIN, null),
                                new TextRun(
                                        "a source", Style.SOURCE, "https://www.rfc-editor.org/rfc/rfc6335#section-6"),
                                new TextRun(".", Style.PLAIN, null))),
                        new Items(
                                List.of(
                                        List.of(new TextRun("one", Style.PLAIN, null)),
                                        List.of(new TextRun("two", Style.PLAIN, null))),
                                false),
                        new Listing("$ ss -ltn"));
        assertThat(first.map().camera()).isEqualTo(new CameraMove.ToRange(PortRange.DYNAMIC));
        assertThat(first.map().layer()).isEqualTo("gaps");
        assertThat(first.map().layout()).isEqualTo("hilbert");
        assertThat(first.map().marks()).hasToString("22, 781-799, 6000-6002");
        assertThat(first.actions())
                .containsExactly(
                        new CheckPort(22),
                        new Practise(5000, PracticeKind.LISTENING_BOTH),
                        new ConnectClients(5000, 5));
        assertThat(first.question())
                .isEqualTo(new Choice(
                        "Which one?",
                        List.of(
                                new Answer("This", false),
                                new Answer("That, of two lines", true),
                                new Answer("Or that", true)),
                        "Because."));

        Step second = lesson.steps().getLast();
        assertThat(second.map()).isEqualTo(MapChange.NONE);
        assertThat(second.actions()).isEmpty();
        assertThat(second.question())
                .isInstanceOfSatisfying(
                        ClickOnMap.class, click -> assertThat(click.right()).hasToString("0-1023, 49152"));
    }

    @Test
    void show_takesEveryPlaceOnTheMap() throws MistakeInFileException {
        assertThat(camera("whole")).isEqualTo(new CameraMove.ToWhole());
        assertThat(camera("range user")).isEqualTo(new CameraMove.ToRange(PortRange.USER));
        assertThat(camera("port 0")).isEqualTo(new CameraMove.ToPort(0));
        assertThat(camera("port 65535")).isEqualTo(new CameraMove.ToPort(65535));
        assertThat(camera("ports 6000-6063")).isEqualTo(new CameraMove.ToPorts(6000, 6063));
        assertThat(camera("gap 793")).isEqualTo(new CameraMove.ToGap(793, 781, 799));
        assertThat(camera("gap 793").first()).isEqualTo(781);
        assertThat(camera("range dynamic").last()).isEqualTo(65535);
        assertThat(camera("whole").last()).isEqualTo(65535);
    }

    @Test
    void click_byStatus_isEveryPortOfTheRegistryWithIt() throws MistakeInFileException {
        Lesson lesson = Reading.lesson("""
                # T

                W.

                ## S

                W.

                ```question
                ask: A?
                click: unassigned in system
                why: B.
                ```
                """);

        assertThat(lesson.steps().getFirst().question())
                .isInstanceOfSatisfying(
                        ClickOnMap.class,
                        click -> assertThat(click.right())
                                .satisfies(ports -> assertThat(ports.size()).isEqualTo(283))
                                .matches(ports -> ports.contains(793) && !ports.contains(80)));
    }

    @Test
    void windowsLineEnds_andAByteOrderMark_areRead() throws MistakeInFileException {
        Lesson lesson = Reading.lesson("\uFEFF" + """
                # T

                W.

                ## S

                W.

                ```map
                show: port 22
                mark: 22
                ```
                """.replace("\n", "\r\n"));

        assertThat(lesson.title()).isEqualTo("T");
        assertThat(lesson.steps().getFirst().map())
                .isEqualTo(new MapChange(new CameraMove.ToPort(22), null, null, PortSet.of(22)));
    }

    @Test
    void file_ofTheUser_isRead_andADirectoryIsNone() throws IOException {
        Path file = Files.writeString(directory.resolve("mine.md"), "# T\n\nW.\n\n## S\n\nW.\n");

        assertThat(Reading.reader().lesson(file).file()).isEqualTo("mine.md");
        assertThatThrownBy(() -> Reading.reader().lesson(directory))
                .isInstanceOf(MistakeInFileException.class)
                .hasMessageEndingWith(": this is not a regular file.");
    }

    @Test
    void card_isOneStepWithoutHeading() throws MistakeInFileException {
        Card card = Reading.reader().card("cards/1.md", """
                # It is closed

                It may be *silent*.

                ```do
                check: 22
                ```

                ## Sources

                - RFC 9293
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(card.belief()).isEqualTo("It is closed");
        assertThat(card.truth().text()).extracting(TextBlock::plainText).containsExactly("It may be silent.");
        assertThat(card.truth().actions()).containsExactly(new CheckPort(22));
        assertThat(card.sources()).hasSize(1);
    }

    /// The form is told by an example, which must be one.
    @Test
    void exampleOfTheReadme_isALesson() throws IOException {
        Matcher example = Pattern.compile("(?s)````\n(.*?)````\n").matcher(Files.readString(README));

        assertThat(example.find()).isTrue();
        Lesson lesson = Reading.lesson(example.group(1));
        assertThat(lesson.steps()).hasSize(2);
        assertThat(lesson.steps().getFirst().text().getFirst().plainText()).contains("Port 80 is called http");
        assertThat(lesson.steps().getLast().question()).isNotNull();
    }

    /// Every layer, layout, practice and placeholder that there is stands in the readme, and no other.
    @Test
    void readme_namesEveryIdThereIs() throws IOException {
        String readme = Files.readString(README);

        for (Layer layer : Layers.all()) {
            assertThat(readme).contains("`" + layer.id() + "`");
        }
        for (PortLayout layout : Layouts.all()) {
            assertThat(readme).contains("`" + layout.id() + "`");
        }
        for (PracticeKind kind : PracticeKind.values()) {
            assertThat(readme).contains("`" + kind.label() + "`");
        }
    }

    private static CameraMove camera(String place) throws MistakeInFileException {
        return Objects.requireNonNull(Reading.lesson("# T\n\nW.\n\n## S\n\nW.\n\n```map\nshow: " + place + "\n```\n")
                .steps()
                .getFirst()
                .map()
                .camera());
    }
}
