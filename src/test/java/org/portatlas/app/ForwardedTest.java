package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The kernel forwards a port that no socket holds. Made in a network namespace of its own, with a rule that sends 8080
/// to 9000, where python3 listens.
@Tag("trap-10")
@Timeout(120)
@EnabledOnOs(OS.LINUX)
class ForwardedTest {
    private static final String ENABLED = "--enable-native-access=ALL-UNNAMED";
    private static final String NAMESPACE = """
            PATH=$PATH:/usr/sbin
            ip link set lo up &&
            nft add table ip n &&
            nft add chain ip n o '{ type nat hook output priority -100 ; }' &&
            nft add rule ip n o tcp dport 8080 redirect to :9000 || exit 99
            exec python3 -c 'import socket, subprocess, sys
            s = socket.socket()
            s.bind(("127.0.0.1", 9000))
            s.listen()
            sys.exit(subprocess.call(sys.argv[1:]))' "$@"
            """;

    @TempDir
    private Path directory;

    @Test
    void forwardedPort_isNothingInTheTables_andForwardedAfterAProbe() throws Exception {
        List<String> namespace = List.of("unshare", "-rn", "sh", "-c", NAMESPACE, "sh");
        CommandResult trial = new ChildJava(directory).run(namespace, ENABLED, "check", "8080", "--json");
        assumeTrue(trial.exitCode() == ExitCode.NOTHING, "no namespace or no nft here: " + trial.err());
        CommandResult probed = run(namespace, "check", "8080", "--probe", "--json");
        Map<String, Object> before = JsonDocument.object(trial.out());
        Map<String, Object> after = JsonDocument.object(probed.out());

        assertThat(before).containsEntry("verdict", "nothing").containsEntry("probes", List.of());
        assertThat(String.valueOf(before.get("notSeen"))).contains("Forwarding to a container");
        assertThat(probed.exitCode()).isZero();
        assertThat(after)
                .containsEntry("verdict", "forwarded")
                .containsEntry("verdicts", List.of("forwarded"))
                .containsEntry("sockets", List.of())
                .containsEntry(
                        "sentence",
                        "Port 8080 answers, but no socket here holds it: the kernel forwards it, often to a container.");
        assertThat(JsonDocument.list(after, "probes"))
                .filteredOn(probe -> "connect".equals(probe.get("kind")))
                .extracting(probe -> probe.get("kind"), probe -> probe.get("address"), probe -> probe.get("result"))
                .containsExactly(tuple("connect", "127.0.0.1", "accepted"), tuple("connect", "::1", "refused"));
    }

    private CommandResult run(List<String> launcher, String... arguments) throws IOException, InterruptedException {
        return new ChildJava(Files.createDirectory(directory.resolve("again"))).run(launcher, ENABLED, arguments);
    }
}
