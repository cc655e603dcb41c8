package org.portatlas.machine.byhand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.portatlas.machine.HostSystem;
import org.portatlas.machine.Sockets;
import org.portatlas.machine.byhand.HandOutput.Ending;

/// What the programs print, read: on Linux the real ones with real sockets, of the others what their users have
/// written down.
class HandReadingTest {
    private static final String PID = Long.toString(ProcessHandle.current().pid());

    private static HandCommand command(HostSystem system, HandForm form, int port) {
        return HandCommand.of(port, system).stream()
                .filter(each -> each.system() == system && each.form() == form)
                .findFirst()
                .orElseThrow();
    }

    private static HandReading read(HandCommand command, String text) {
        return HandReading.of(command, output(text));
    }

    private static HandOutput output(String text) {
        return new HandOutput(text.lines().toList(), List.of(), Ending.ENDED, 0, "", Duration.ofMillis(5));
    }

    private static String value(HandReading reading, String column) {
        return reading.columns().stream()
                .filter(each -> each.name().equals(column))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static String meaning(HandReading reading, String column) {
        return reading.columns().stream()
                .filter(each -> each.name().equals(column))
                .findFirst()
                .orElseThrow()
                .meaning();
    }

    @ParameterizedTest
    @EnumSource(
            value = HandForm.class,
            names = {"SS", "LSOF", "NETSTAT_LINUX"})
    @EnabledOnOs(OS.LINUX)
    void realProgram_withARealListener_hasTheDecidingLine(HandForm form) throws Exception {
        try (ServerSocket listener = Sockets.listener("127.0.0.1");
                Socket client = Sockets.connection(listener.getLocalPort())) {
            int port = listener.getLocalPort();
            HandCommand command = command(HostSystem.LINUX, form, port);
            HandOutput output = run(command);
            HandReading reading = HandReading.of(command, output);
            assertThat(reading.sentence()).isEqualTo("The marked line decides: something waits on " + port + ".");
            assertThat(reading.deciding()).hasSize(1);
            assertThat(output.lines().get(reading.deciding().getFirst()))
                    .contains(":" + port)
                    .contains("LISTEN")
                    .contains(PID);
            assertThat(reading.columns())
                    .anySatisfy(column -> assertThat(column.meaning())
                            .isEqualTo("its own port is " + port + ", on this machine only"))
                    .anySatisfy(column -> assertThat(column.meaning()).isEqualTo("waits for connections"));
            // The client has it too, but at its other end.
            HandCommand ofClient = command(HostSystem.LINUX, form, client.getLocalPort());
            HandReading connection = HandReading.of(ofClient, run(ofClient));
            assertThat(connection.sentence())
                    .isEqualTo(
                            form == HandForm.LSOF
                                    ? "The marked line decides: " + client.getLocalPort()
                                            + " is the near end of a connection, and nothing waits on it."
                                    : "No line has " + client.getLocalPort() + " as its own port: " + ofClient.program()
                                            + " sees nothing wait there. " + form.unseen());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = HandForm.class,
            names = {"SS", "LSOF", "NETSTAT_LINUX"})
    @EnabledOnOs(OS.LINUX)
    void realProgram_withABoundUdpSocket_hasTheDecidingLine(HandForm form) throws Exception {
        try (DatagramSocket socket = Sockets.datagrams(Sockets.unheldPort())) {
            HandCommand command = command(HostSystem.LINUX, form, socket.getLocalPort());
            HandOutput output = run(command);
            HandReading reading = HandReading.of(command, output);
            assertThat(reading.deciding()).hasSize(1);
            assertThat(output.lines().get(reading.deciding().getFirst())).containsIgnoringCase("udp");
            assertThat(reading.sentence()).contains("something waits on " + socket.getLocalPort());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = HandForm.class,
            names = {"SS", "LSOF", "NETSTAT_LINUX"})
    @EnabledOnOs(OS.LINUX)
    void realProgram_withNothing_saysWhatThatMeans(HandForm form) throws Exception {
        int port = Sockets.unheldPort();
        HandCommand command = command(HostSystem.LINUX, form, port);
        HandReading reading = HandReading.of(command, run(command));
        assertThat(reading.deciding()).isEmpty();
        assertThat(reading.sentence()).startsWith("No line has " + port + " as its own port: ");
        assertThat(reading.remarks())
                .singleElement()
                .asString()
                .endsWith(form == HandForm.LSOF ? "exit code 1, as it does when it finds nothing." : " ms.");
    }

    private static HandOutput run(HandCommand command) throws InterruptedException {
        HandOutput output = HandRunner.ofThisMachine().run(command);
        assumeThat(output.ending()).as(command.program() + " is here").isEqualTo(Ending.ENDED);
        return output;
    }

    private static final String SS = """
            Netid State  Recv-Q Send-Q Local Address:Port  Peer Address:PortProcess
            tcp   LISTEN 0      128        127.0.0.1:8080       0.0.0.0:*    users:(("my app",pid=1,fd=3))
            tcp   ESTAB  0      0          127.0.0.1:41000    127.0.0.1:80
            tcp   LISTEN 0      4096            [::]:80            [::]:*
            udp   UNCONN 0      0       127.0.0.53%lo:53        0.0.0.0:*
            """;

    private static final String NETSTAT_LINUX = """
            Active Internet connections (only servers)
            Proto Recv-Q Send-Q Local Address           Foreign Address         State       PID/Program name
            tcp        0      0 127.0.0.1:8080          0.0.0.0:*               LISTEN      1/my app
            tcp        0      0 127.0.0.1:41000         127.0.0.1:80            ESTABLISHED -
            tcp6       0      0 :::80                   :::*                    LISTEN      -
            udp        0      0 127.0.0.53:53           0.0.0.0:*                           7/systemd-resolve
            """;

    private static final String LSOF_MACOS = """
            COMMAND     PID       USER   FD   TYPE             DEVICE SIZE/OFF NODE NAME
            com.docke 70902      anna   87u  IPv6 0xc61aec2ce64a7433      0t0  TCP *:80 (LISTEN)
            Google\\x20 801      anna   31u  IPv4 0xc61aec2ce64a7433      0t0  TCP 127.0.0.1:41000->127.0.0.1:80 (ESTABLISHED)
            mDNSRespo   301 _mdnsresponder 7u IPv4 0xc61aec2ce64a7433     0t0  UDP *:53
            node      70903      anna   87u  IPv4 0xc61aec2ce64a7433      0t0  TCP 127.0.0.1:8080 (LISTEN)
            """;

    private static final String NETSTAT_MACOS_12 = """
            Active Internet connections (including servers)
            Proto Recv-Q Send-Q  Local Address          Foreign Address        (state)     rhiwat shiwat    pid   epid  state    options
            tcp4       0      0  127.0.0.1.8080         *.*                    LISTEN      131072 131072    512      0 0x0100 0x00000006
            tcp4       0      0  127.0.0.1.41000        127.0.0.1.80           ESTABLISHED 131072 131072    512      0 0x0100 0x00000006
            tcp46      0      0  *.80                   *.*                    LISTEN      131072 131072  92386      0 0x0080 0x0000000e
            udp4       0      0  *.53                   *.*                                196724   9216    321      0 0x0100 0x00000000
            Active LOCAL (UNIX) domain sockets
            c61aec2ce64a7433 stream      0      0                0 c61aec2ce64a7433                0                0 /tmp/x.80
            """;

    private static final String NETSTAT_MACOS_15 = """
            Active Internet connections (including servers)
            Proto Recv-Q Send-Q  Local Address          Foreign Address        (state)  rxbytes txbytes rhiwat shiwat          process:pid state options
            tcp4       0      0  127.0.0.1.8080         *.*                    LISTEN   0       0       131072 131072      app_inkwell:53558 00100 00000006
            udp4       0      0  192.168.0.105.41000    192.168.0.1.80                  13398         5574 1048576   29040 Brave Browser He:855    00102 00000000
            tcp46      0      0  *.80                   *.*                    LISTEN   0       0       327680 327680 My Server:96562 00180 00000006
            udp4       0      0  *.53                   *.*                             0       0       786896   9216   mDNSResponder:321 00100 00000000
            """;

    private static final String NETSTAT_WINDOWS = """

            Aktive Verbindungen

              Proto  Lokale Adresse         Remoteadresse          Status           PID
              TCP    127.0.0.1:8080         0.0.0.0:0              ABHÖREN         1032
              TCP    127.0.0.1:41000        127.0.0.1:80           HERGESTELLT     2048
              TCP    [::]:80                [::]:0                 ABHÖREN            4
              UDP    0.0.0.0:53             *:*                                    3456
            """;

    private static final String POWERSHELL = """

            LocalAddress LocalPort RemoteAddress RemotePort       State OwningProcess
            ------------ --------- ------------- ----------       ----- -------------
            ::                  80 ::                     0      Listen             4
            127.0.0.1           80 127.0.0.1          41000 Established          2048

            """;

    static Stream<org.junit.jupiter.params.provider.Arguments> written() {
        return Stream.of(
                arguments(HostSystem.LINUX, HandForm.SS, SS),
                arguments(HostSystem.LINUX, HandForm.NETSTAT_LINUX, NETSTAT_LINUX),
                arguments(HostSystem.MACOS, HandForm.LSOF, LSOF_MACOS),
                arguments(HostSystem.MACOS, HandForm.NETSTAT_MACOS, NETSTAT_MACOS_12),
                arguments(HostSystem.MACOS, HandForm.NETSTAT_MACOS, NETSTAT_MACOS_15),
                arguments(HostSystem.WINDOWS, HandForm.NETSTAT_WINDOWS, NETSTAT_WINDOWS));
    }

    private static org.junit.jupiter.params.provider.Arguments arguments(
            HostSystem system, HandForm form, String text) {
        return org.junit.jupiter.params.provider.Arguments.of(system, form, text);
    }

    /// 80 is the beginning of 8080, and the other end of a connection; 53 is UDP's.
    @ParameterizedTest
    @MethodSource("written")
    void written_portIsFoundExactly_andAtItsOwnEndAlone(HostSystem system, HandForm form, String text) {
        List<String> lines = text.lines().toList();
        HandReading eighty = read(command(system, form, 80), text);
        assertThat(eighty.deciding()).hasSize(1);
        assertThat(lines.get(eighty.deciding().getFirst())).containsPattern("(\\[?::\\]?|\\*)[:.]80\\s");
        assertThat(eighty.sentence()).isEqualTo("The marked line decides: something waits on 80.");
        assertThat(eighty.columns())
                .anySatisfy(column -> assertThat(column.meaning()).startsWith("its own port is 80, on all interfaces"));

        HandReading longer = read(command(system, form, 8080), text);
        assertThat(longer.deciding()).hasSize(1);
        assertThat(longer.columns())
                .anySatisfy(column ->
                        assertThat(column.meaning()).startsWith("its own port is 8080, on this machine only"));

        HandReading udp = read(command(system, form, 53), text);
        assertThat(udp.deciding()).hasSize(1);
        assertThat(lines.get(udp.deciding().getFirst()).toLowerCase(java.util.Locale.ROOT))
                .contains("udp");
        assertThat(udp.sentence()).endsWith("something waits on 53.");

        HandReading client = read(command(system, form, 41000), text);
        assertThat(client.deciding()).hasSize(1);
        assertThat(client.sentence()).contains("41000 is the near end of a connection, and nothing waits on it.");

        HandReading nothing = read(command(system, form, 8), text);
        assertThat(nothing.deciding()).isEmpty();
        assertThat(nothing.columns()).isEmpty();
        assertThat(nothing.sentence()).startsWith("No line has 8 as its own port: ");
    }

    @Test
    void refusal_quotesTheSystemInPlainText() {
        assertThat(HandOutput.refused("a\u202eb\u001b").reason()).isEqualTo("a‹U+202E›b␛");
    }

    @Test
    void written_processesAreNamed_whateverBlanksTheirNamesHave() {
        assertThat(value(read(command(HostSystem.LINUX, HandForm.SS, 8080), SS), "Process"))
                .isEqualTo("users:((\"my app\",pid=1,fd=3))");
        assertThat(value(read(command(HostSystem.LINUX, HandForm.SS, 80), SS), "Process"))
                .isEqualTo("-");
        assertThat(meaning(read(command(HostSystem.LINUX, HandForm.SS, 80), SS), "Process"))
                .contains("sudo");
        assertThat(value(
                        read(command(HostSystem.LINUX, HandForm.NETSTAT_LINUX, 8080), NETSTAT_LINUX),
                        "PID/Program name"))
                .isEqualTo("1/my app");
        assertThat(value(
                        read(command(HostSystem.LINUX, HandForm.NETSTAT_LINUX, 53), NETSTAT_LINUX), "PID/Program name"))
                .isEqualTo("7/systemd-resolve");
        assertThat(value(read(command(HostSystem.MACOS, HandForm.NETSTAT_MACOS, 80), NETSTAT_MACOS_12), "pid"))
                .isEqualTo("92386");
        assertThat(value(read(command(HostSystem.MACOS, HandForm.NETSTAT_MACOS, 53), NETSTAT_MACOS_12), "pid"))
                .isEqualTo("321");
        assertThat(value(read(command(HostSystem.MACOS, HandForm.NETSTAT_MACOS, 80), NETSTAT_MACOS_15), "process:pid"))
                .isEqualTo("My Server:96562");
        assertThat(value(read(command(HostSystem.MACOS, HandForm.NETSTAT_MACOS, 53), NETSTAT_MACOS_15), "process:pid"))
                .isEqualTo("mDNSResponder:321");
        assertThat(value(read(command(HostSystem.WINDOWS, HandForm.NETSTAT_WINDOWS, 80), NETSTAT_WINDOWS), "PID"))
                .isEqualTo("4");
        assertThat(value(read(command(HostSystem.WINDOWS, HandForm.NETSTAT_WINDOWS, 53), NETSTAT_WINDOWS), "PID"))
                .isEqualTo("3456");
    }

    @Test
    void written_powerShellsTables_areRead() {
        HandReading tcp = read(command(HostSystem.WINDOWS, HandForm.POWERSHELL_TCP, 80), POWERSHELL);
        assertThat(tcp.deciding()).containsExactly(3);
        assertThat(value(tcp, "OwningProcess")).isEqualTo("4");
        assertThat(read(command(HostSystem.WINDOWS, HandForm.POWERSHELL_TCP, 41000), POWERSHELL)
                        .deciding())
                .isEmpty();
        HandReading udp = read(
                command(HostSystem.WINDOWS, HandForm.POWERSHELL_UDP, 53),
                "LocalAddress LocalPort OwningProcess\n------------ --------- -------------\n0.0.0.0            53          3456\n");
        assertThat(udp.deciding()).containsExactly(2);
    }

    /// The port is a number, and stands in one argument: there is nothing that a shell could take for more.
    @ParameterizedTest
    @EnumSource(HostSystem.class)
    void commands_areListsOfArguments_withThePortInThem(HostSystem system) throws IOException {
        for (HandCommand command : HandCommand.of(793, system)) {
            assertThat(command.line()).containsPattern("\\b793\\b");
            assertThat(command.arguments())
                    .doesNotContain("sh", "cmd", "sudo")
                    .noneMatch(argument -> argument.contains("|") && command.system() != HostSystem.WINDOWS);
            assertThat(command.arguments().stream().anyMatch(argument -> argument.contains("793")))
                    .isEqualTo(!command.form().name().startsWith("NETSTAT"));
        }
        assertThat(HandCommand.of(793, system).stream().map(HandCommand::system).distinct())
                .startsWith(system == HostSystem.OTHER ? HostSystem.LINUX : system)
                .hasSize(3);
    }
}
