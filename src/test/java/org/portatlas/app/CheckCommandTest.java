package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portatlas.machine.Sockets;

@EnabledOnOs(OS.LINUX)
class CheckCommandTest {
    private final long self = ProcessHandle.current().pid();

    @Test
    void listener_asText_beginsWithTheSentence() throws IOException {
        try (ServerSocket listener = Sockets.listener("127.0.0.1")) {
            CommandResult result = CommandResult.of("check", "" + listener.getLocalPort());

            assertThat(result.exitCode()).isZero();
            assertThat(result.err()).isEmpty();
            assertThat(result.out().lines().findFirst().orElseThrow())
                    .contains("PID " + self)
                    .contains("listens on TCP " + listener.getLocalPort());
            assertThat(result.out()).contains("Not seen:").contains("127.0.0.1:" + listener.getLocalPort());
        }
    }

    @Test
    void listener_asJson_keepsTheContract() throws IOException {
        try (ServerSocket listener = Sockets.listener("::1")) {
            CommandResult result = CommandResult.of("check", "" + listener.getLocalPort(), "--json");
            Map<String, Object> answer = JsonDocument.object(result.out());

            assertThat(result.exitCode()).isZero();
            assertThat(answer.keySet())
                    .containsExactly(
                            "port",
                            "time",
                            "verdict",
                            "verdicts",
                            "sentence",
                            "sockets",
                            "sources",
                            "probes",
                            "notSeen");
            assertThat(answer).containsEntry("port", (long) listener.getLocalPort());
            assertThat(answer).containsEntry("verdict", "listening").containsEntry("verdicts", List.of("listening"));
            assertThat(Instant.parse(String.valueOf(answer.get("time")))).isBeforeOrEqualTo(Instant.now());
            Map<String, Object> socket = JsonDocument.list(answer, "sockets").getFirst();
            assertThat(socket.keySet())
                    .containsExactly(
                            "protocol",
                            "family",
                            "address",
                            "interface",
                            "state",
                            "v6only",
                            "exposure",
                            "uid",
                            "user",
                            "inode",
                            "owners",
                            "ownerHidden");
            assertThat(socket)
                    .containsEntry("protocol", "tcp")
                    .containsEntry("family", "ipv6")
                    .containsEntry("address", "::1")
                    .containsEntry("interface", Optional.empty())
                    .containsEntry("state", "listening")
                    .containsEntry("exposure", "machine")
                    .containsEntry("ownerHidden", false);
            Map<String, Object> owner = JsonDocument.list(socket, "owners").getFirst();
            assertThat(owner.keySet())
                    .containsExactly("pid", "name", "startTime", "command", "directory", "parent", "unit", "container");
            assertThat(owner).containsEntry("pid", self).containsEntry("name", "java");
            assertThat(JsonDocument.list(answer, "sources").getFirst())
                    .containsEntry("name", "sock_diag")
                    .containsEntry("ok", true)
                    .containsKey("millis");
        }
    }

    @Test
    void nothing_exitsWithFour() throws IOException {
        int port = Sockets.unheldPort();
        CommandResult text = CommandResult.of("check", "" + port);
        CommandResult json = CommandResult.of("check", "--json", "" + port);

        assertThat(text.exitCode()).isEqualTo(ExitCode.NOTHING);
        assertThat(text.out()).startsWith("No socket on this computer holds " + port);
        assertThat(json.exitCode()).isEqualTo(ExitCode.NOTHING);
        assertThat(JsonDocument.object(json.out())).containsEntry("verdict", "nothing");
    }

    @Test
    void outgoingConnection_exitsWithFour() throws IOException {
        try (ServerSocket listener = Sockets.listener("127.0.0.1");
                Socket client = Sockets.connection(listener.getLocalPort())) {
            CommandResult result = CommandResult.of("check", "" + client.getLocalPort());

            assertThat(result.exitCode()).isEqualTo(ExitCode.NOTHING);
            assertThat(result.out()).contains("Nothing listens.");
        }
    }

    @Test
    void range_givesAList_andIsHeldIfAnyPortIs() throws IOException {
        try (DatagramSocket receiver = Sockets.datagrams(Sockets.unheldPort())) {
            int port = receiver.getLocalPort();
            CommandResult json = CommandResult.of("check", (port - 1) + "-" + (port + 1), "--json");
            CommandResult text = CommandResult.of("check", (port - 1) + "-" + (port + 1));

            assertThat(json.exitCode()).isZero();
            assertThat(JsonDocument.list(JsonDocument.object(json.out()), "checks"))
                    .extracting(check -> check.get("port"))
                    .containsExactly(port - 1L, (long) port, port + 1L);
            assertThat(text.exitCode()).isZero();
            assertThat(text.out()).contains(port + "  java (PID " + self);
        }
    }

    @Test
    void wholeRange_isReadAtOnce() {
        CommandResult result = CommandResult.of("check", "1-65535", "--json");

        assertThat(JsonDocument.list(JsonDocument.object(result.out()), "checks"))
                .hasSize(65535);
    }

    @Test
    void wait_onPortThatIsBoundLater_returnsThen() throws Exception {
        int port = Sockets.unheldPort();
        CompletableFuture<DatagramSocket> later = CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return Sockets.datagrams(port);
                    } catch (IOException failure) {
                        throw new UncheckedIOException(failure);
                    }
                },
                CompletableFuture.delayedExecutor(400, TimeUnit.MILLISECONDS));
        long start = System.nanoTime();
        CommandResult result = CommandResult.of("check", "" + port, "--wait", "20");

        assertThat(result.exitCode()).isZero();
        assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start)).isLessThan(10);
        later.get().close();
    }

    @Test
    void wait_onPortThatNothingHolds_exitsWithFour() throws IOException {
        long start = System.nanoTime();
        CommandResult result = CommandResult.of("check", "" + Sockets.unheldPort(), "--wait", "0.5");

        assertThat(result.exitCode()).isEqualTo(ExitCode.NOTHING);
        assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start)).isGreaterThanOrEqualTo(500);
    }

    @Test
    void probe_isReportedBesideTheTable() throws IOException {
        try (ServerSocket listener = Sockets.listener("127.0.0.1")) {
            String port = "" + listener.getLocalPort();
            CommandResult json = CommandResult.of("check", port, "--probe", "--json");
            CommandResult text = CommandResult.of("check", port, "--probe");
            Map<String, Object> answer = JsonDocument.object(json.out());

            assertThat(answer).containsEntry("verdicts", List.of("listening"));
            assertThat(JsonDocument.list(answer, "probes"))
                    .hasSize(10)
                    .allSatisfy(
                            probe -> assertThat(probe.keySet()).containsExactly("kind", "address", "result", "millis"));
            assertThat(text.out()).contains("Tried: connect to 127.0.0.1: accepted");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"check 70000", "check -1", "check 80x", "check 0", "check", "check 80 90", "check 5-"})
    void mistake_isOneLineAboutPorts_andExitsWithTwo(String line) {
        CommandResult result = CommandResult.of(line.split(" ", -1));

        assertThat(result.exitCode()).isEqualTo(ExitCode.MISTAKE);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines())
                .singleElement()
                .asString()
                .contains("port")
                .doesNotContain("option");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check --prob 80",
                "check 80 --wait soon",
                "check 80 --wait -1",
                "check 80 --wait NaN",
                "check 1-65535 --probe"
            })
    void mistakeInAnOption_isOneLine_andExitsWithTwo(String line) {
        CommandResult result = CommandResult.of(line.split(" ", -1));

        assertThat(result.exitCode()).isEqualTo(ExitCode.MISTAKE);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines()).singleElement().asString().contains("--");
    }
}
