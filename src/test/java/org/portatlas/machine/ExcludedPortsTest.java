package org.portatlas.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Trap 22: Windows excludes ranges of ports. The tables are no recording: they are written down from the form that
/// Microsoft documents for `netsh int ipv4 show excludedportrange`.
@Tag("trap-22")
class ExcludedPortsTest {
    private static final String TABLE = """

            Protocol tcp Port Exclusion Ranges

            Start Port    End Port
            ----------    --------
                  5357        5357
                 21000       31999
                 50000       50059     *

            * - Administered port exclusions.

            """;

    @TempDir
    private Path directory;

    @Test
    void table_isReadRangeByRange() throws IOException {
        assertThat(ExcludedPorts.parse(TABLE.lines().toList()))
                .containsExactly(new PortSpan(5357, 5357), new PortSpan(21000, 31999), new PortSpan(50000, 50059));
    }

    @Test
    void tableInAnotherLanguage_isReadAlike() throws IOException {
        assertThat(ExcludedPorts.parse(List.of(
                        "Protokoll tcp Portausschlussbereiche",
                        "",
                        "Startport      Endport",
                        "5357  5357",
                        "80   443  *")))
                .containsExactly(new PortSpan(5357, 5357), new PortSpan(80, 443));
    }

    @Test
    void numbersThatAreNoRange_failTheTable() {
        assertThatThrownBy(() -> ExcludedPorts.parse(List.of("  5357  80")))
                .isInstanceOf(MalformedTableException.class)
                .hasMessageContaining("5357  80");
        assertThatThrownBy(() -> ExcludedPorts.parse(List.of("80  70000"))).isInstanceOf(MalformedTableException.class);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void excludedPort_isHeldBack_andSaidWithItsRange() throws IOException {
        PortAnswer answer = check("cat " + table()).fullAnswer(Sockets.unheldPort());

        assertThat(answer.verdicts()).containsExactly(Verdict.HELD_BACK);
        assertThat(answer.sentence())
                .isEqualTo("Windows excludes TCP 21000-31999 and UDP 21000-31999, often for Hyper-V or a container:"
                        + " nothing listens, yet a bind is refused.");
        assertThat(answer.sources()).extracting(SourceReport::name).endsWith("netsh");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void excludedPortWithAListener_isBoth() throws IOException {
        try (ServerSocket listener = new ServerSocket()) {
            listener.bind(Sockets.loopback(Sockets.unheldPort()));
            PortAnswer answer = check("cat " + table()).fullAnswer(listener.getLocalPort());

            assertThat(answer.verdicts()).containsExactly(Verdict.LISTENING, Verdict.HELD_BACK);
            assertThat(answer.sentence()).contains(" listens on TCP ").contains("Windows excludes TCP 21000-31999");
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void netshThatFails_isNamed_andExcludesNothing() throws IOException {
        PortAnswer answer = check("exit 1").fullAnswer(Sockets.unheldPort());

        assertThat(answer.verdicts()).containsExactly(Verdict.NOTHING);
        assertThat(answer.sources()).filteredOn(source -> !source.ok()).hasSize(1);
        assertThat(answer.notSeen())
                .anyMatch(line -> line.startsWith("Ports that Windows excludes: not readable here (tcp over ipv4: "));
    }

    private Path table() throws IOException {
        return Files.writeString(directory.resolve("table"), TABLE);
    }

    /// Linux's tables beside the ranges that a program prints in place of netsh.
    private PortCheck check(String script) throws IOException {
        Path program = Files.writeString(directory.resolve("netsh"), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        return new PortCheck(
                HostSystem.LINUX,
                List.of(new SockDiag()),
                new ProcOwners(Path.of("/proc")),
                new Netsh(program.toString())::read);
    }
}
