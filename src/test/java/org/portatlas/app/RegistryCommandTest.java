package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portatlas.registry.SharedEditions;
import org.portatlas.store.editions.LocalServer;
import picocli.CommandLine;

/// `registry status`, `update` and `import`, to the letter of their contract, and what other
/// commands read after them.
class RegistryCommandTest {
    private static final String EMBEDDED =
            "{\"edition\":\"2026-08-17\",\"source\":\"embedded\",\"records\":14533,\"assignedPorts\":6357}";

    @TempDir
    private Path data;

    @Test
    void status_asJson_isTheContract() throws IOException {
        CommandResult run = run("registry", "status", "--json");
        assertThat(run.out()).isEqualToIgnoringNewLines(EMBEDDED);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        try (Stream<Path> files = Files.list(data)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void status_asText_isOneLine() {
        assertThat(run("registry", "status").out())
                .isEqualToIgnoringNewLines("IANA's registry, edition of 2026-08-17, which comes with the program: "
                        + "14,533 records, 6,357 assigned ports.");
    }

    @Test
    void importOfAnotherEdition_isInUseForEveryCommandThatReadsTheRegistry() {
        String april = SharedEditions.path(SharedEditions.OF_APRIL).toString();
        CommandResult taken = run("registry", "import", april, "--json");
        assertThat(taken.err()).isEmpty();
        assertThat(taken.exitCode()).isZero();
        assertThat(taken.out())
                .startsWith("{\"edition\":\"2026-04-09\",\"source\":\"imported\",\"records\":14512,\"assignedPorts\":");
        assertThat(run("registry", "status", "--json").out()).isEqualTo(taken.out());
        assertThat(run("lookup", "793", "--json").out()).startsWith("{\"edition\":\"2026-04-09\"");
        assertThat(run("gaps", "--json").out()).startsWith("{\"edition\":\"2026-04-09\"");
        assertThat(run("suggest", "--count", "1").exitCode()).isZero();

        String august = SharedEditions.path(SharedEditions.OF_AUGUST).toString();
        assertThat(run("registry", "import", august).out())
                .isEqualToIgnoringNewLines("The edition of 2026-08-17 is in use now: 14,533 records, 6,357 assigned "
                        + "ports. It takes the place of an older edition, of 2026-04-09.");
        assertThat(run("registry", "status").out())
                .hasLineCount(2)
                .startsWith("IANA's registry, edition of 2026-08-17, imported: 14,533 records")
                .contains("Kept besides: edition of 2026-04-09, imported: 14,512 records");
    }

    @Test
    void update_fromAServer_isDownloadedOnceAndThenNothingIsNewer() throws IOException {
        byte[] april = Files.readAllBytes(SharedEditions.path(SharedEditions.OF_APRIL));
        try (LocalServer server = LocalServer.start((request, out) -> (request.contains("If-None-Match: \"april\"\n")
                        ? LocalServer.with("304 Not Modified", "", new byte[0])
                        : LocalServer.with("200 OK", "ETag: \"april\"\r\n", april))
                .answer(request, out))) {
            CommandResult first = update(server.address(), "--json");
            assertThat(first.err()).isEmpty();
            assertThat(first.out())
                    .startsWith("{\"edition\":\"2026-04-09\",\"source\":\"downloaded\",\"records\":14512,");
            CommandResult second = update(server.address());
            assertThat(second.exitCode()).isZero();
            assertThat(second.out()).startsWith("IANA has nothing newer than the edition of 2026-04-09, fetched on ");
        }
    }

    @Test
    void update_refused_saysSoInOneLineAndExits3() throws IOException {
        byte[] page = "<html>log in</html>".getBytes(StandardCharsets.UTF_8);
        try (LocalServer server = LocalServer.start(LocalServer.with("200 OK", "", page))) {
            CommandResult run = update(server.address(), "--json");
            assertThat(run.exitCode()).isEqualTo(3);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).hasLineCount(1).startsWith("portatlas: A web page came instead");
        }
        assertThat(run("registry", "status", "--json").out()).isEqualToIgnoringNewLines(EMBEDDED);
    }

    @Test
    void import_ofWhatIsNoRegistry_saysTheLineAndExits2() throws IOException {
        Path file = Files.writeString(data.resolve("ports.csv"), "port,name\n80,web\n");
        CommandResult run = run("registry", "import", file.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .hasLineCount(1)
                .startsWith("portatlas: ports.csv is not the whole registry of IANA (line 1: this is not IANA's port");
        assertThat(run("registry", "import", data.resolve("none.csv").toString())
                        .err())
                .hasLineCount(1)
                .startsWith("portatlas: none.csv could not be read: there is no ");
        assertThat(run("registry", "status", "--json").out()).isEqualToIgnoringNewLines(EMBEDDED);
    }

    @Test
    void lookup_withADamagedEdition_tellsOnceOnStandardErrorAndAnswers() throws IOException {
        assertThat(run(
                                "registry",
                                "import",
                                SharedEditions.path(SharedEditions.OF_APRIL).toString())
                        .exitCode())
                .isZero();
        try (Stream<Path> files = Files.list(data.resolve("editions"))) {
            Path table = files.filter(file -> file.toString().endsWith(".csv"))
                    .findFirst()
                    .orElseThrow();
            Files.writeString(table, "cut");
        }
        CommandResult run = run("lookup", "793", "--json");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("{\"edition\":\"2026-08-17\"");
        assertThat(run.err()).hasLineCount(1).contains("2026-04-09 is damaged").contains("set aside");
        assertThat(run("lookup", "793", "--json").err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"registry", "registry import", "registry import a b", "registry status now", "registry x"})
    void registry_withAMistake_saysSoInOneLineAndExits2(String arguments) {
        CommandResult run = run(arguments.split(" ", -1));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).hasLineCount(1).startsWith("portatlas: ");
    }

    private CommandResult run(String... arguments) {
        return CommandResult.of(Stream.concat(Stream.of("--data-dir", data.toString()), Stream.of(arguments))
                .toArray(String[]::new));
    }

    /// Asks that server instead of IANA.
    private CommandResult update(URI server, String... options) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line =
                Main.commandLine(Locale.ENGLISH).setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        CommandLine registry = Objects.requireNonNull(line.getSubcommands().get("registry"));
        RegistryUpdateCommand update =
                Objects.requireNonNull(registry.getSubcommands().get("update")).getCommand();
        update.ask(server);
        int exitCode = line.execute(
                Stream.concat(Stream.of("registry", "update", "--data-dir", data.toString()), Stream.of(options))
                        .toArray(String[]::new));
        return new CommandResult(exitCode, out.toString(), err.toString());
    }
}
