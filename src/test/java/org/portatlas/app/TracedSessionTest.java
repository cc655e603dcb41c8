package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// The kernel's own record of what the application asks for while all of it is used: it reaches no address but
/// loopback, and makes and changes files nowhere but where it may. Needs `strace`.
@EnabledIfSystemProperty(named = "portatlas.strace", matches = "true")
class TracedSessionTest {
    private static final String CALLS =
            "connect,sendto,sendmsg,sendmmsg,open,openat,openat2,creat,mkdir,mkdirat,rename,"
                    + "renameat,renameat2,link,linkat,symlink,symlinkat,unlink,unlinkat,rmdir,truncate,execve";

    private static final Pattern ADDRESS =
            Pattern.compile("sin6?_port=htons\\((\\d+)\\).*?(?:inet_addr|inet_pton\\(AF_INET6, )\\(?\"([^\"]+)\"");
    private static final Pattern PATH = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern WRITES = Pattern.compile("O_WRONLY|O_RDWR|O_CREAT|O_TRUNC");

    @TempDir
    private Path directory;

    @Test
    void session_reachesNobody_andWritesOnlyWhereItMay() throws Exception {
        assertThat(Path.of("/usr/bin/strace")).isExecutable();
        Path data = directory.resolve("data");
        Path home = Files.createDirectory(directory.resolve("home"));
        Path temporary = Files.createDirectory(directory.resolve("tmp"));
        Path notes = Files.writeString(
                directory.resolve("notes.csv"), "first,last,colour,tags,note,modified\n22,22,red,lab,Bastion,\n");
        Path trace = directory.resolve("trace");
        Path said = directory.resolve("said");
        int exitCode = new ProcessBuilder(
                        "/usr/bin/strace",
                        "-f",
                        "--seccomp-bpf",
                        "-qq",
                        "-s",
                        "400",
                        "-e",
                        "trace=" + CALLS,
                        "-o",
                        trace.toString(),
                        System.getProperty("java.home") + "/bin/java",
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-Djava.io.tmpdir=" + temporary,
                        "-Duser.home=" + home,
                        "-XX:-UsePerfData",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classPath(),
                        ScriptedSession.class.getName(),
                        data.toString(),
                        notes.toString(),
                        edition().toString())
                .redirectOutput(said.toFile())
                .redirectErrorStream(true)
                .start()
                .waitFor();
        assertThat(exitCode).as(Files.readString(said)).isZero();
        assertThat(Files.readString(said)).contains("done");
        List<String> calls = Files.readAllLines(trace);
        assertThat(calls).hasSizeGreaterThan(1_000);
        assertThat(reached(calls)).as("addresses").allMatch(TracedSessionTest::isLoopback);
        List<String> written = written(calls);
        assertThat(written).as("it has written").anyMatch(path -> path.startsWith(data + "/session.properties"));
        assertThat(written).as("a note").anyMatch(path -> path.startsWith(data + "/notes.json"));
        for (String each : List.of("map.png", "hand-out.html", "portatlas.log")) {
            assertThat(written).as(each).anyMatch(path -> path.startsWith(data + "/" + each));
        }
        if (edition().toString().contains("service-names")) {
            assertThat(written).as("an edition").anyMatch(path -> path.startsWith(data + "/editions/"));
        }
        assertThat(written)
                .as("files made, changed or removed")
                .allMatch(path -> path.startsWith(data.toString())
                        || path.startsWith(home + "/.openjfx/cache")
                        || path.startsWith(temporary.toString())
                        || path.startsWith("/dev/")
                        || path.startsWith("/proc/self/"));
    }

    /// IANA's own CSV where it lies beside the project, else the table that comes with the program.
    private static Path edition() {
        Path iana = Path.of("../shared/registry/service-names-port-numbers-2026-04.csv");
        return Files.exists(iana)
                ? iana.toAbsolutePath()
                : Path.of("assets/registry/assignments.csv").toAbsolutePath();
    }

    /// The addresses of IPv4 and IPv6 that something was sent to, or connected to.
    private static List<String> reached(List<String> calls) {
        return calls.stream()
                .map(ADDRESS::matcher)
                .filter(Matcher::find)
                .map(found -> Objects.requireNonNull(found.group(2)))
                .distinct()
                .toList();
    }

    private static boolean isLoopback(String address) {
        return address.startsWith("127.") || address.equals("::1") || address.startsWith("::ffff:127.");
    }

    /// Whole paths of what succeeded.
    private List<String> written(List<String> calls) {
        return calls.stream()
                .filter(call -> !call.contains(" = -1 ") && !call.contains("execve(") && !call.contains("connect("))
                .filter(call -> !call.contains("send"))
                .filter(call -> !call.contains("open") || WRITES.matcher(call).find())
                .flatMap(call -> PATH.matcher(call).results().map(found -> found.group(1)))
                .filter(path -> !path.isEmpty())
                .distinct()
                .toList();
    }

    private static String classPath() {
        return Stream.of(
                        System.getProperty("jdk.module.path"),
                        System.getProperty("java.class.path"),
                        System.getProperty("surefire.test.class.path"),
                        place(ScriptedSession.class))
                .filter(Objects::nonNull)
                .flatMap(path -> Stream.of(path.split(File.pathSeparator, -1)))
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> part) {
        return part.getProtectionDomain().getCodeSource().getLocation().getPath();
    }
}
