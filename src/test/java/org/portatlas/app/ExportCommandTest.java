package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portatlas.registry.Registry;
import picocli.CommandLine;

class ExportCommandTest {
    @RegisterExtension
    private final QuietLog log = new QuietLog();

    @TempDir
    private Path directory;

    private final StringWriter errors = new StringWriter();

    private int run(String... arguments) {
        CommandLine commandLine = Main.commandLine(Locale.ENGLISH)
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(errors, true));
        return commandLine.execute(arguments);
    }

    private void assertAlone(Path file) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).containsExactly(file);
        }
    }

    private static Dimension size(Path png) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(png.toFile())) {
            ImageReader reader = ImageIO.getImageReaders(in).next();
            reader.setInput(in);
            return new Dimension(reader.getWidth(0), reader.getHeight(0));
        }
    }

    @Test
    void export_asPng_isAsWideAsTold() throws IOException {
        Path file = directory.resolve("map.png");
        assertThat(run("export", file.toString(), "--size", "1500", "--layer", "gaps", "--theme", "dark"))
                .isEqualTo(ExitCode.OK);
        assertThat(size(file).width).isEqualTo(1500);
        assertThat(ImageIO.read(file.toFile()).getRGB(2, 2) & 0xFFFFFF).isEqualTo(0x0D1117);
        assertThat(errors.toString()).isEmpty();
        assertAlone(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rows", "hilbert"})
    void export_asSvg_saysWhatItShows(String layout) throws IOException {
        Path file = directory.resolve("map.svg");
        assertThat(run("export", file.toString(), "--layout", layout, "--layer", "class-list"))
                .isEqualTo(ExitCode.OK);
        assertThat(Files.readString(file))
                .startsWith("<?xml")
                .contains("<title id=\"title\">Class list: all 65,536 ports</title>", "edition of 2026-");
        assertAlone(file);
    }

    @Test
    void export_asCsv_hasARowForEachRecord() throws IOException {
        Path file = directory.resolve("registry.csv");
        assertThat(run("export", file.toString())).isEqualTo(ExitCode.OK);
        List<String> lines = Files.readAllLines(file);
        assertThat(lines.getFirst())
                .isEqualTo("first,last,transport,status,service,title,registered,modified,references");
        assertThat(lines).hasSize(1 + Registry.embedded().recordCount());
        assertThat(lines).anyMatch(line -> line.startsWith("443,443,tcp,assigned,https,"));
        assertThat(lines).anyMatch(line -> line.startsWith("788,799,,unassigned,,"));
        assertAlone(file);
    }

    @Test
    void export_asJson_hasEveryPortAsLookupGivesIt() throws IOException {
        Path file = directory.resolve("registry.json");
        assertThat(run("export", file.toString())).isEqualTo(ExitCode.OK);
        String json = Files.readString(file);
        StringWriter one = new StringWriter();
        assertThat(Main.commandLine(Locale.ENGLISH)
                        .setOut(new PrintWriter(one, true))
                        .execute("lookup", "793", "--json"))
                .isEqualTo(ExitCode.OK);
        String port = one.toString()
                .substring(
                        one.toString().indexOf("{\"port\":793"), one.toString().indexOf("]}\n"));
        assertThat(json).startsWith("{\"edition\":\"").contains(port);
        assertThat(json.split("\\{\"port\":", -1)).hasSize(1 + 65536);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("no directory", "cannot write", new String[] {"/nowhere/at/all.png"}),
                Arguments.of("other ending", ".png, .svg, .csv or .json", new String[] {"map.gif"}),
                Arguments.of("no ending", ".png, .svg, .csv or .json", new String[] {"map"}),
                Arguments.of(
                        "no layer", "registry, mismatch, density, gaps", new String[] {"map.png", "--layer", "colours"
                        }),
                Arguments.of("no layout", "rows, hilbert", new String[] {"map.png", "--layout", "spiral"}),
                Arguments.of("no theme", "sepia", new String[] {"map.png", "--theme", "sepia"}),
                Arguments.of("narrow", "640 to 16384", new String[] {"map.png", "--size", "639"}),
                Arguments.of("wide", "640 to 16384", new String[] {"map.png", "--size", "16385"}),
                Arguments.of("no number", "--size", new String[] {"map.png", "--size", "big"}),
                Arguments.of("a table in a theme", "for pictures", new String[] {"all.csv", "--theme", "dark"}),
                Arguments.of("no file", "FILE", new String[] {}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void export_withAMistake_isOneLineAndExitCode2(String name, String told, String[] arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of("export"));
        for (String argument : arguments) {
            boolean file = argument.startsWith("map") || argument.startsWith("all");
            all.add(file ? directory.resolve(argument).toString() : argument);
        }
        assertThat(run(all.toArray(String[]::new))).isEqualTo(ExitCode.MISTAKE);
        assertThat(errors.toString().lines())
                .singleElement()
                .asString()
                .startsWith("portatlas: ")
                .contains(told);
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void export_ofTheWidestPicture_staysUnderHalfAGibibyteOfHeap() throws IOException, InterruptedException {
        Path file = directory.resolve("wide.png");
        Path told = directory.resolve("told");
        Process child = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-Xmx512m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classPath(),
                        Main.class.getName(),
                        "export",
                        file.toString(),
                        "--size",
                        "16384")
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();
        boolean ended = child.waitFor(120, TimeUnit.SECONDS);
        child.destroyForcibly();
        assertThat(ended).isTrue();
        assertThat(child.exitValue()).as(Files.readString(told)).isEqualTo(ExitCode.OK);
        assertThat(size(file).width).isEqualTo(16384);
        // Held at once, its pixels alone would not have fitted.
        assertThat(size(file).width * (long) size(file).height * Integer.BYTES).isGreaterThan(512L << 20);
    }

    /// Of this test: where modules are, the module path too.
    private static String classPath() {
        String modules = System.getProperty("jdk.module.path", "");
        return Stream.of(modules, System.getProperty("java.class.path"), mainClasses())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String mainClasses() {
        return Main.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    }
}
