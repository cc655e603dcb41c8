package org.portatlas.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Tag("trap-13")
@EnabledOnOs(OS.LINUX)
@Timeout(60)
class SocketActivationTest {
    /// Written down from the form that systemctl(1) documents and `table_print` gives without heading and legend.
    private static final List<String> LIST = """
            /run/dbus/system_bus_socket      Stream     dbus.socket              dbus.service
            /run/systemd/journal/syslog      Datagram   syslog.socket
            [::]:22                          Stream     ssh.socket               ssh.service
            0.0.0.0:5353                     Datagram   avahi-daemon.socket      avahi-daemon.service
            [fe80::1%eth0]:546               Datagram   dhcp6.socket             dhcp6.service
            127.0.0.1:631                    Stream     cups.socket              cups.service
            audit 1                          Netlink    systemd-journald-audit.socket systemd-journald.service
            @ISCSIADM_ABSTRACT_NAMESPACE     Stream     iscsid.socket            iscsid.service
            """.lines().toList();

    @TempDir
    private Path directory;

    @Test
    void networkSockets_areReadFromTheList_andOthersPassedOver() {
        assertThat(SocketUnit.parse(LIST))
                .containsExactly(
                        new SocketUnit(Protocol.TCP, "::", 22, "ssh.socket"),
                        new SocketUnit(Protocol.UDP, "0.0.0.0", 5353, "avahi-daemon.socket"),
                        new SocketUnit(Protocol.UDP, "fe80::1", 546, "dhcp6.socket"),
                        new SocketUnit(Protocol.TCP, "127.0.0.1", 631, "cups.socket"));
    }

    @Test
    void systemdsSocket_isNamedByItsUnit() throws IOException {
        try (ServerSocket listener = Sockets.listener("127.0.0.1")) {
            SocketRow row = row(listener);
            String line = "127.0.0.1:" + row.port() + " Stream web.socket web.service";
            Path program = program("echo '" + line + "'");

            assertThat(owners(row, program.toString(), "systemd"))
                    .extracting(Owner::unit)
                    .containsExactly("web.socket");
        }
    }

    @Test
    void anotherPidOne_isNotAskedAbout() throws IOException {
        try (ServerSocket listener = Sockets.listener("127.0.0.1")) {
            Path asked = directory.resolve("asked");
            Path program = program("touch " + asked);

            assertThat(owners(row(listener), program.toString(), "tini"))
                    .extracting(Owner::unit)
                    .containsExactly("old");
            assertThat(asked).doesNotExist();
        }
    }

    @Test
    void systemctlThatIsAbsentOrFails_leavesTheUnitUntold() throws IOException {
        try (ServerSocket listener = Sockets.listener("127.0.0.1")) {
            SocketRow row = row(listener);

            assertThat(owners(row, directory.resolve("none").toString(), "systemd"))
                    .extracting(Owner::unit)
                    .containsOnlyNulls();
            assertThat(owners(row, program("exit 1").toString(), "systemd"))
                    .extracting(Owner::unit)
                    .containsOnlyNulls();
        }
    }

    @Test
    void programThatHangs_isEnded() throws IOException {
        Path pid = directory.resolve("pid");
        Path program = program("sleep 300 & echo $! > " + pid + "\nwait");

        assertThatThrownBy(() -> CommandLines.of(List.of(program.toString()), 500))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no answer in time");

        long child = Long.parseLong(Files.readString(pid).strip());
        ProcessHandle.of(child).ifPresent(handle -> assertThat(handle.onExit()).succeedsWithin(Duration.ofSeconds(10)));
    }

    private Path program(String script) throws IOException {
        Path program = directory.resolve("program");
        Files.writeString(program, "#!/bin/sh\n" + script + "\n");
        return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /// The owners of a socket that a process of that name holds as PID 1.
    private static List<Owner> owners(SocketRow row, String systemctl, String name) {
        Owner first = new Owner(1, name, null, null, null, null, "old", null);
        OwnerTable table = rows -> new OwnerReading(Map.of(row, List.of(first)), false, null);
        return new SocketActivation(table, systemctl).owners(List.of(row)).of(row);
    }

    private static SocketRow row(ServerSocket listener) {
        int port = listener.getLocalPort();
        return new Sources(List.of(new SockDiag()))
                .read(new SocketQuery(port, port, SocketQuery.WAITING))
                .rows()
                .getFirst();
    }
}
