package org.portatlas.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.portatlas.ProcessorTime;

/// Every rule of the form, broken once: the mistake names the file, the line and the reason.
class LessonMistakesTest {
    private static final String BEGINNING = "# T\n\nW.\n\n## S\n\nW.\n\n";

    /// The block's first line is the tenth of the file.
    static Stream<Arguments> blocks() {
        return Stream.of(
                // Lines of a block.
                Arguments.of("map", "show whole", 10, "“show whole” is not of the form key: value"),
                Arguments.of("map", "shwo: whole", 10, "“shwo” is not known in a block `map`; known are show, layer,"),
                Arguments.of("map", "show: whole\nlayer: gaps\nshow: whole", 12, "`show` stands twice in this block"),
                Arguments.of("map", "show: whole\nlayer:", 11, "`layer:` says nothing"),
                Arguments.of("map", "\n", 9, "this block `map` is empty"),
                // The map.
                Arguments.of("map", "show: everything", 10, "“everything” is no place on the map: write whole, range"),
                Arguments.of("map", "show: whole map", 10, "“whole map” is no place on the map"),
                Arguments.of("map", "show: port", 10, "“port” is no place on the map"),
                Arguments.of("map", "show: port 65536", 10, "there is no port 65536: the last one is 65535"),
                Arguments.of("map", "show: port ssh", 10, "“ssh” is no port: ports are the numbers 0 to 65535"),
                Arguments.of("map", "show: ports 20-10", 10, "the range 20-10 is the wrong way round"),
                Arguments.of("map", "show: range low", 10, "“low” is no range; the ranges are system, user and"),
                Arguments.of("map", "show: gap 80", 10, "port 80 lies in no gap: it is assigned in the edition 2026-"),
                Arguments.of(
                        "map", "layer: registri", 10, "there is no layer “registri”; there are registry, mismatch"),
                Arguments.of("map", "layout: spiral", 10, "there is no layout “spiral”; there are rows, hilbert"),
                Arguments.of("map", "mark: 22,, 80", 10, "“” is no port"),
                Arguments.of("map", "mark: 22,\n  80-70", 10, "the range 80-70 is the wrong way round"),
                Arguments.of("map", "mark: service nosuch", 10, "the registry has no port for a service “nosuch”"),
                Arguments.of("map", "mark: cold in system", 10, "“cold” is no status of a port"),
                Arguments.of("map", "mark: assigned in dynamic", 10, "no port is “assigned in dynamic”"),
                Arguments.of("map", "mark: {{system.first}}", 10, "“{{system.first}}” is no port"),
                // What a step does on this machine: nothing but what the list has.
                Arguments.of("do", "run: rm -rf /", 10, "“run” is not known in a block `do`; known are check,"),
                Arguments.of("do", "check: 0", 10, "port 0 cannot be checked"),
                Arguments.of("do", "check: example.org:80", 10, "“example.org:80” is no port"),
                Arguments.of("do", "practise: 5000", 10, "“5000” is no practice: write 5000 listening-ipv4"),
                Arguments.of("do", "practise: 5000 shell", 10, "there is no practice “shell”; there are listening-"),
                Arguments.of("do", "practise: 80 udp-bound", 10, "practice needs a port from 1024 on, not 80"),
                Arguments.of("do", "connect: many to 5000", 10, "“many to 5000” is no connecting: write 5 clients"),
                Arguments.of("do", "connect: 0 clients to 5000", 10, "1 to 20 clients can be connected, not 0"),
                Arguments.of("do", "connect: 21 clients to 5000", 10, "1 to 20 clients can be connected, not 21"),
                Arguments.of("do", "connect: 5 clients to 22", 10, "practice needs a port from 1024 on, not 22"),
                Arguments.of(
                        "do", "check: 1\ncheck: 2\ncheck: 3\ncheck: 4\ncheck: 5", 14, "a step offers 4 actions at"),
                // Questions.
                Arguments.of("question", "right: A\nwrong: B\nwhy: C", 9, "this question has no line `ask:`"),
                Arguments.of("question", "ask: A\nright: A\nwrong: B", 9, "this question has no line `why:`"),
                Arguments.of("question", "ask: A\nwrong: B\nwhy: C", 9, "this question has no right answer"),
                Arguments.of("question", "ask: A\nright: B\nwhy: C", 9, "this question has no wrong answer"),
                Arguments.of(
                        "question", "ask: A\nright: B\nwrong: B\nwhy: C", 12, "the answer “B” stands twice in this"),
                Arguments.of(
                        "question",
                        "ask: A\nright: 1\nwrong: 2\nwrong: 3\nwrong: 4\nwrong: 5\nwrong: 6\nwrong: 7\nwhy: C",
                        9,
                        "this question has more than 6 answers"),
                Arguments.of(
                        "question",
                        "ask: A\nright: B\nwrong: C\nclick: 80\nwhy: D",
                        9,
                        "this question has both answers to choose from and a port to click"),
                Arguments.of("question", "ask: A\nclick: 0-65535\nwhy: D", 9, "every click would be right"),
                Arguments.of(
                        "question", "ask: A\nclick: 80\nwhy: {{nothing}}", 12, "there is no placeholder {{nothing}};"),
                // Kinds of blocks.
                Arguments.of("maps", "show: whole", 9, "there is no block “maps”; there are map, do and question"),
                Arguments.of("java", "class A {}", 9, "there is no block “java”"),
                Arguments.of("", " ", 9, "this block is empty"));
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void block_thatBreaksARule_isRefusedAtItsLine(String name, String lines, int line, String reason) {
        assertMistake(BEGINNING + "```" + name + "\n" + lines + "\n```\n", line, reason);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("", 0, "the file is empty"),
                Arguments.of("\n\n\n", 0, "the file is empty"),
                Arguments.of("Words.\n", 1, "a lesson begins with its title: # and some words"),
                Arguments.of("## S\n\nW.\n", 1, "a lesson begins with its title: # and some words"),
                Arguments.of("#\n\nW.\n\n## S\n\nW.\n", 1, "here is no text"),
                Arguments.of("# T\n\n## S\n\nW.\n", 1, "there is no text under the title"),
                Arguments.of("# T\n\nW.\n", 0, "this lesson has no steps: a step begins with a heading ##"),
                Arguments.of(BEGINNING + "# U\n", 9, "this is a second title; a step begins with ##"),
                Arguments.of(BEGINNING + "### U\n", 9, "headings are # for the title and ## for a step, and no"),
                Arguments.of("# T\n\nW.\n\n## S\n", 5, "there is no text under “S”"),
                Arguments.of("# T\n\nW.\n\n```map\nshow: whole\n```\n\n## S\n\nW.\n", 5, "a block `map` belongs to a"),
                Arguments.of("# T\n\nW.\n" + "\n## S\n\nW.\n".repeat(21), 85, "a lesson has 20 steps at most"),
                Arguments.of(BEGINNING + "## Sources\n\nW.\n", 11, "sources are a list: a line for each"),
                Arguments.of(BEGINNING + "## Sources\n", 9, "there is no source under ## Sources"),
                Arguments.of(BEGINNING + "## Sources\n\n- A\n\n## X\n\nW.\n", 9, "the heading ## Sources is the last"),
                // What could reach out of a lesson.
                Arguments.of(BEGINNING + "<script>alert(1)</script>\n", 9, "HTML is no part of a lesson"),
                Arguments.of(BEGINNING + "A\n<b>bold</b> word\n", 10, "HTML is no part of a lesson"),
                Arguments.of(BEGINNING + "<!-- hidden -->\n", 9, "HTML is no part of a lesson"),
                Arguments.of(BEGINNING + "A ![picture](https://example.org/a.png)\n", 9, "pictures are no part of a"),
                Arguments.of(BEGINNING + "A [file](file:///etc/passwd)\n", 9, "“file:///etc/passwd” is no address of"),
                Arguments.of(BEGINNING + "A [file](../secret.md)\n", 9, "“../secret.md” is no address of a source"),
                Arguments.of(BEGINNING + "A [page](http://example.org/)\n", 9, "“http://example.org/” is no address"),
                Arguments.of(BEGINNING + "A [x](javascript:alert(1))\n", 9, "“javascript:alert(1)” is no address of"),
                Arguments.of(BEGINNING + "A [x](https://user@example.org/)\n", 9, "“https://user@example.org/” is no"),
                Arguments.of(BEGINNING + "A [x](https:/etc/passwd)\n", 9, "“https:/etc/passwd” is no address of a"),
                Arguments.of(BEGINNING + "<file:///etc/passwd>\n", 9, "“file:///etc/passwd” is no address of a"),
                Arguments.of(BEGINNING + "[x]: file:///etc/passwd\n", 9, "an address set apart from its text is no"),
                // Other Markdown.
                Arguments.of(BEGINNING + "> quoted\n", 9, "a quotation (a line that begins with >) is no part of a"),
                Arguments.of(BEGINNING + "    indented\n", 9, "a line that begins with four blanks is no part of a"),
                Arguments.of(BEGINNING + "***\n", 9, "a line across is no part of a lesson"),
                Arguments.of(BEGINNING + "- one\n  - two\n", 9, "an item of a list is one paragraph of text and"),
                Arguments.of(BEGINNING + "-\n", 9, "an item of a list is one paragraph of text and nothing else"),
                Arguments.of(BEGINNING + "```map\nshow: whole\n", 9, "this block is not ended by a line ```"),
                Arguments.of(
                        BEGINNING + "```map\nshow: whole\n```\n\n```map\nshow: whole\n```\n",
                        13,
                        "this is the second block `map` of the step"),
                // Placeholders.
                Arguments.of(BEGINNING + "A\nB {{system.unasigned}}\n", 10, "there is no placeholder {{system.unas"),
                Arguments.of(BEGINNING + "{{port.80.gap}}\n", 9, "there is no placeholder {{port.80.gap}}; README.md"),
                Arguments.of(BEGINNING + "A `{{x}}`\n", 9, "there is no placeholder {{x}}"),
                Arguments.of(BEGINNING + "{{edition} is\n", 9, "a placeholder begins here with {{ and does not end"),
                Arguments.of("# {{x}}\n", 1, "there is no placeholder {{x}}"),
                // What is no text.
                Arguments.of(BEGINNING + "a\u0000b\n", 9, "here is a character that cannot be seen (U+0000)"),
                Arguments.of(BEGINNING + "a\u001b[31m\n", 9, "here is a character that cannot be seen (U+001B)"),
                Arguments.of(BEGINNING + "a\u202eb\n", 9, "here is a character that cannot be seen (U+202E)"),
                Arguments.of(BEGINNING + "a\u200bb\n", 9, "here is a character that cannot be seen (U+200B)"),
                Arguments.of(BEGINNING + "a\uffffb\n", 9, "here is a character that cannot be seen (U+FFFF)"),
                Arguments.of(BEGINNING + "a\nb &#x202e;\n", 10, "here is a character that cannot be seen (U+202E)"),
                Arguments.of(BEGINNING + "a &#27;[31m\n", 9, "here is a character that cannot be seen (U+001B)"),
                Arguments.of(BEGINNING + "a *b&#8203;*\n", 9, "here is a character that cannot be seen (U+200B)"),
                Arguments.of("# a&#8203;\n", 1, "here is a character that cannot be seen (U+200B)"),
                Arguments.of(BEGINNING + "[a](https://e.org/&#x202e;)\n", 9, "here is a character that cannot be seen"),
                Arguments.of(BEGINNING + "e" + "\u0301".repeat(5) + "\n", 9, "here more than four marks stand on one"),
                Arguments.of(BEGINNING + "```&#x202e;\na\n```\n", 9, "there is no block “‹U+202E›”"),
                Arguments.of(BEGINNING + "a\rb\n", 9, "here is a character that cannot be seen (U+000D)"),
                Arguments.of(BEGINNING + "a".repeat(4001) + "\n", 9, "the line is longer than 4000 characters"),
                Arguments.of("a".repeat(1 << 20), 0, "the file is larger than 256 KiB"),
                Arguments.of(BEGINNING + "a\n".repeat(200_000), 0, "the file is larger than 256 KiB"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void text_thatBreaksARule_isRefusedAtItsLine(String text, int line, String reason) {
        assertMistake(text, line, reason);
    }

    @ParameterizedTest
    @CsvSource({"195, 40, 9", "255, 97, 9", "128, 97, 9", "237, 160, 9"})
    void bytes_thatAreNoUtf8_areRefusedAtTheirLine(int one, int other, int line) {
        byte[] text = (BEGINNING + "ab\n").getBytes(StandardCharsets.UTF_8);
        text[text.length - 3] = (byte) one;
        text[text.length - 2] = (byte) other;

        MistakeInFileException mistake = catchThrowableOfType(
                MistakeInFileException.class, () -> Reading.reader().lesson("a.md", text));
        assertThat(mistake).hasMessage("a.md, line " + line + ": this is not UTF-8 text.");
    }

    @Test
    void bytes_cutInsideACharacter_areRefused() {
        byte[] text = (BEGINNING + "größer").getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(text, BEGINNING.length() + 3);

        assertThatThrownBy(() -> Reading.reader().lesson("a.md", cut))
                .hasMessage("a.md, line 9: this is not UTF-8 text.");
    }

    @Test
    void message_isOneLine_whateverTheFileIsCalled() {
        assertThatThrownBy(() -> Reading.reader().lesson("a\n\u202eb.md", new byte[0]))
                .hasMessage("a␊‹U+202E›b.md: the file is empty.");
    }

    @Test
    void card_withASecondHeading_isRefused() {
        assertThatThrownBy(() ->
                        Reading.reader().card("c.md", "# B\n\nW.\n\n## S\n\nW.\n".getBytes(StandardCharsets.UTF_8)))
                .hasMessageStartingWith("c.md, line 5: a card has no steps");
    }

    /// Deep nesting and half a million brackets end in a lesson or a mistake, and soon.
    @ParameterizedTest
    @CsvSource({"'> ', 1900", "'- ', 1900", "'*a ', 60000", "'**', 60000", "'[', 200000", "'![[', 60000", "'`a', 90000"
    })
    void pathologicalMarkdown_endsSoon(String piece, int times) {
        StringBuilder text = new StringBuilder(BEGINNING);
        for (int i = 0; i < times; i++) {
            text.append(piece).append(i % 500 == 499 && times > 2000 ? "\n" : "");
        }
        text.append("a").append("*".repeat(1000));
        ProcessorTime start = ProcessorTime.start();
        try {
            assertThat(Reading.reader()
                            .lesson("a.md", text.toString().getBytes(StandardCharsets.UTF_8))
                            .steps())
                    .isNotEmpty();
        } catch (MistakeInFileException mistake) {
            assertThat(mistake.reason()).isNotBlank();
        }
        assertThat(start.nanos()).isLessThan(20_000_000_000L);
    }

    private static void assertMistake(String text, int line, String reason) {
        MistakeInFileException mistake = catchThrowableOfType(MistakeInFileException.class, () -> Reading.lesson(text));
        assertThat(mistake).isNotNull();
        assertThat(mistake.reason()).startsWith(reason);
        assertThat(mistake.line()).as(mistake.getMessage()).isEqualTo(line);
        assertThat(mistake.getMessage())
                .startsWith(line == 0 ? "test.md: " : "test.md, line " + line + ": ")
                .endsWith(".")
                .doesNotContain("\n");
    }
}
