package org.portatlas.app;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portatlas.lesson.ShelfTitles;

/// The guide of the README, followed: its lines go into copies of the files that it names, its new files beside them;
/// all of that is compiled, and a Port Atlas with them is asked for what is new.
class GuideTest {
    private static final String README = read(Path.of("README.md"));
    private static final Pattern DIFF = Pattern.compile("(?s)```diff\n--- (\\S+)\n(.*?)```");
    private static final Pattern QUOTATION =
            Pattern.compile("(?s)\\[`[^`]+`]\\((src/test/[^)]+)\\):\n\n```(?:java|markdown)\n(.*?)```");
    private static final Path LESSON = Path.of("src/test/resources/org/portatlas/lesson/12-round-numbers.md");
    private static final List<Path> NEW_CLASSES = List.of(
            Path.of("src/test/java/org/portatlas/layer/RoundPortsLayer.java"),
            Path.of("src/test/java/org/portatlas/map/ZOrderLayout.java"),
            Path.of("src/test/java/org/portatlas/machine/ListedSockets.java"));

    @TempDir
    private static Path directory;

    private static String classPath = "";

    @BeforeAll
    static void followTheGuide() throws IOException {
        String libraries = System.getProperty("java.class.path") + File.pathSeparator
                + System.getProperty("jdk.module.path", "") + File.pathSeparator + "target/test-classes";
        libraries = Stream.of(libraries.split(File.pathSeparator))
                .filter(part -> !part.isEmpty())
                .map(part -> Path.of(part).toAbsolutePath().toString())
                .collect(joining(File.pathSeparator));
        Path classes = Files.createDirectories(directory.resolve("classes"));
        List<String> options = new ArrayList<>(List.of("-proc:none", "-d", classes.toString(), "-cp", libraries));
        for (MatchResult diff : DIFF.matcher(README).results().toList()) {
            Path file = Path.of(diff.group(1));
            Path changed = directory.resolve("changed").resolve(file);
            Files.createDirectories(changed.getParent());
            Files.writeString(changed, patched(read(file), diff.group(2)));
            if (file.toString().endsWith(".java")) {
                options.add(changed.toString());
            } else {
                Files.createDirectories(classes.resolve(file).getParent());
                Files.copy(changed, classes.resolve(file));
            }
        }
        Files.copy(LESSON, classes.resolve("assets/lessons").resolve(LESSON.getFileName()));
        NEW_CLASSES.forEach(file -> options.add(file.toString()));
        StringWriter words = new StringWriter();
        int failed = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(new PrintWriter(words), new PrintWriter(words), options.toArray(String[]::new));
        assertThat(failed).as(words.toString()).isZero();
        classPath = classes + File.pathSeparator + libraries;
    }

    @Test
    void eachThing_isOneFileAndOneLine() {
        List<MatchResult> diffs = DIFF.matcher(README).results().toList();
        assertThat(diffs)
                .hasSize(4)
                .allSatisfy(diff -> assertThat(diff.group(2).lines().filter(line -> line.startsWith("+")))
                        .hasSize(1));
    }

    @Test
    void quotations_standInTheirFiles() {
        List<MatchResult> quotations = QUOTATION.matcher(README).results().toList();
        assertThat(quotations)
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(quotation -> assertThat(
                                read(Path.of(quotation.group(1))).stripIndent())
                        .contains(quotation.group(2)));
    }

    @Test
    void layerAndLayout_drawTheMap_withNameAndLegend() throws Exception {
        Path svg = directory.resolve("map.svg");
        String told = run(Main.class, "export", svg.toString(), "--layer", "round", "--layout", "z-order");
        assertThat(svg).as(told).exists();
        assertThat(read(svg)).contains("Round", "ends in 000");
    }

    @Test
    void socketSource_isAskedByTheCheck() throws Exception {
        Files.writeString(directory.resolve("sockets.txt"), "127.0.0.1 29299\n");
        assertThat(run(Main.class, "check", "29299", "--json"))
                .contains("\"listed\"", "\"127.0.0.1\"", "\"verdict\":\"listening\"", "\"sock_diag\"");
    }

    @Test
    void lesson_standsOnTheShelf() throws Exception {
        assertThat(run(ShelfTitles.class)).endsWith("Round numbers\n");
    }

    /// What a Java with the new things prints.
    private static String run(Class<?> main, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.language=en",
                "-cp",
                classPath,
                main.getName()));
        command.addAll(List.of(arguments));
        Path out = directory.resolve("out");
        new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start()
                .waitFor();
        return read(out);
    }

    /// The text with the change made, where its lines stand exactly once.
    private static String patched(String text, String diff) {
        String before = diff.lines()
                .filter(line -> !line.startsWith("+"))
                .map(line -> line.substring(1) + "\n")
                .collect(joining());
        String after = diff.lines()
                .filter(line -> !line.startsWith("-"))
                .map(line -> line.substring(1) + "\n")
                .collect(joining());
        assertThat(text.split(Pattern.quote(before), -1)).as(before).hasSize(2);
        return text.replace(before, after);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
