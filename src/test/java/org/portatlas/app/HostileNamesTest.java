package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.portatlas.machine.Python;
import org.portatlas.registry.Registry;
import org.portatlas.store.Loaded;
import org.portatlas.store.Settings;
import org.portatlas.store.UserFiles;
import org.portatlas.store.editions.EditionImport;
import org.portatlas.store.editions.EditionShelf;

/// Names that were chosen to harm who reads them: of a process that really listens, of files and of directories.
@EnabledOnOs(OS.LINUX)
class HostileNamesTest {
    @TempDir
    private Path directory;

    /// A name that this system can have: where it is not set to UTF-8, only ASCII is.
    static Path hostile(Path directory, String ending) {
        String steering = "=_a{0}%s<b>\u001b[31m\n\u007f";
        try {
            return directory.resolve(steering + "\u202e\u200b\u2028\u2066e" + "\u0301".repeat(20) + ending);
        } catch (InvalidPathException onlyAscii) {
            return directory.resolve(steering + ending);
        }
    }

    /// A python3 that listens under a name and with a command line of that kind, in such a directory.
    static Python listener(Path directory) throws IOException {
        Path there = Files.createDirectories(hostile(directory, ""));
        String script = """
                import pathlib
                os.chdir(pathlib.Path(%s).glob("=_a*").__next__())
                open('/proc/self/comm', 'w').write('=_\\x1b[31m\\u202eb{0}')
                s = socket.socket()
                s.bind(("127.0.0.1", 0))
                s.listen()
                print(s.getsockname()[1], flush=True)
                sys.stdin.read()
                """.formatted("'" + there.getParent() + "'");
        return Python.run("#from_process\u202e\u200b\u001b]0;gone\u0007\n" + script);
    }

    @Test
    void processThatListens_isToldInPlainText_inEveryForm() throws IOException {
        try (Python python = listener(directory)) {
            String port = "" + python.numbers().getFirst();
            for (String command : List.of("check " + port, "listeners")) {
                String text = CommandResult.of(command.split(" ", -1)).out();
                assertThat(text.lines()).allSatisfy(Inert::assertInert);
                assertThat(text).contains("=_␛[31m‹U+202E›b{0}");
                String json =
                        CommandResult.of((command + " --json").split(" ", -1)).out();
                assertThat(strings(JsonDocument.object(json)))
                        .allSatisfy(Inert::assertInert)
                        .anySatisfy(each -> assertThat(each).contains("=_␛[31m‹U+202E›b{0}"))
                        .anySatisfy(each -> assertThat(each).contains("=_a{0}%s<b>␛[31m␊␡"))
                        .anySatisfy(each -> assertThat(each).contains("␛]0;gone␇"));
            }
            List<CsvRecord> rows =
                    CsvReader.builder()
                            .ofCsvRecord(CommandResult.of("listeners", "--csv").out())
                            .stream()
                            .toList();
            assertThat(rows)
                    .flatExtracting(CsvRecord::getFields)
                    .allSatisfy(Inert::assertInert)
                    .allSatisfy(cell -> assertThat(cell).doesNotContainPattern("^[=+@-]"))
                    .contains("'=_␛[31m‹U+202E›b{0}");
        }
    }

    private static Stream<String> strings(Object json) {
        return switch (json) {
            case Map<?, ?> object -> object.values().stream().flatMap(HostileNamesTest::strings);
            case List<?> list -> list.stream().flatMap(HostileNamesTest::strings);
            case String text -> Stream.of(text);
            default -> Stream.of();
        };
    }

    @Test
    void filesThatCannotBeTaken_areToldInOneLine() throws IOException {
        Path list = Files.writeString(hostile(directory, ".csv"), "no registry\n");
        Path missing = hostile(directory, ".md");
        UserFiles files = new UserFiles(directory.resolve("mine"));

        assertThat(Stream.of(
                        told(() -> new EditionImport(new EditionShelf(files)).take(list, Registry.embedded())),
                        told(() -> new EditionImport(new EditionShelf(files)).take(missing, Registry.embedded())),
                        CommandResult.of("registry", "import", list.toString()).err(),
                        CommandResult.of("registry", "diff", list.toString()).err(),
                        CommandResult.of("export", list.resolve("x.csv").toString())
                                .err(),
                        CommandResult.of("lookup", "22", "--data-dir", list.toString())
                                .err()))
                .allSatisfy(message -> {
                    assertThat(message).contains("=_a{0}%s<b>␛[31m");
                    Inert.assertInert(message.stripTrailing());
                });
    }

    @Test
    void filesOfTheUser_inSuchADirectory_areToldInOneLine() throws IOException {
        Path there = Files.createDirectories(hostile(directory, ""));
        UserFiles files = new UserFiles(there);
        Files.writeString(files.settings().path(), "version=99\n");
        Files.writeString(files.session().path(), "damaged");
        Files.createDirectories(files.lessons().path());
        Files.writeString(Files.createDirectories(files.editions()).resolve("editions.properties"), "damaged");

        assertThat(Stream.of(
                                files.settings().load(),
                                files.session().load(),
                                files.lessons().load(),
                                new EditionShelf(files).kept())
                        .map(Loaded::problem))
                .allSatisfy(HostileNamesTest::assertInert);
        assertInert(told(() -> files.settings().save(Settings.NEW)));
        Path plain = Files.writeString(there.resolve("plain"), "");
        assertInert(told(() -> new UserFiles(plain).tour().save(true)));
    }

    private static void assertInert(@Nullable String sentence) {
        assertThat(sentence).contains("=_a{0}%s<b>␛[31m");
        Inert.assertInert(String.valueOf(sentence));
    }

    private interface Work {
        void run() throws IOException;
    }

    private static String told(Work work) {
        try {
            work.run();
            return "nothing was refused";
        } catch (IOException refused) {
            return Optional.ofNullable(refused.getMessage()).orElse("");
        }
    }
}
