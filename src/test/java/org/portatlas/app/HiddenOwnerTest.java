package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.portatlas.machine.Sockets;

/// The owner belongs to another user: the check runs as `nobody`, in a Java of its own, while this process listens.
@EnabledOnOs(OS.LINUX)
class HiddenOwnerTest {
    private static final Path SETPRIV = Path.of("/usr/bin/setpriv");
    private static final String NOBODY = "65534";

    @TempDir
    private Path directory;

    @Test
    void listenerOfAnotherUser_isToldWithHiddenOwner() throws Exception {
        assumeTrue(Files.isExecutable(SETPRIV), "setpriv is not here");
        assumeTrue(Files.isWritable(Path.of("/etc/passwd")), "only root can become another user");
        try (ServerSocket listener = Sockets.listener("127.0.0.1")) {
            CommandResult result = asNobody("check", "" + listener.getLocalPort(), "--json");
            Map<String, Object> answer = JsonDocument.object(result.out());

            assertThat(result.exitCode()).isZero();
            assertThat(result.err()).isEmpty();
            assertThat(answer).containsEntry("verdict", "listening");
            assertThat(answer.get("sentence"))
                    .isEqualTo("Something listens on TCP " + listener.getLocalPort()
                            + " on 127.0.0.1 (this machine only): owner hidden (uid 0, root).");
            assertThat(JsonDocument.list(answer, "sockets").getFirst())
                    .containsEntry("ownerHidden", true)
                    .containsEntry("owners", List.of())
                    .containsEntry("uid", 0L)
                    .containsEntry("user", "root");
            assertThat(String.valueOf(answer.get("notSeen"))).contains("hidden by permission");
        }
    }

    private CommandResult asNobody(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(SETPRIV.toString(), "--reuid", NOBODY, "--regid", NOBODY));
        command.addAll(List.of("--clear-groups", System.getProperty("java.home") + "/bin/java"));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", readableClassPath()));
        command.add(Main.class.getName());
        command.addAll(List.of(arguments));
        Path out = directory.resolve("out");
        Path err = directory.resolve("err");
        int exitCode = new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new CommandResult(
                exitCode, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    /// What the command line loads, copied to where every user can read it: a home directory may be closed to others.
    private String readableClassPath() throws IOException {
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        List<String> copies = new ArrayList<>();
        for (Class<?> part : List.of(
                Main.class,
                picocli.CommandLine.class,
                tools.jackson.core.JsonGenerator.class,
                de.siegmar.fastcsv.writer.CsvWriter.class)) {
            Path source = Path.of(
                    part.getProtectionDomain().getCodeSource().getLocation().getPath());
            Path copy = directory.resolve("" + source.getFileName());
            copy(source, copy);
            copies.add(copy.toString());
        }
        return String.join(":", copies);
    }

    private static void copy(Path source, Path target) throws IOException {
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, target.resolve(source.relativize(file).toString()));
            }
        }
    }
}
