package org.portatlas.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Listening TCP sockets on every kind of address, told by each source.
@EnabledOnOs(OS.LINUX)
class ListeningTest {
    private static final String V6 = """
            s = socket.socket(socket.AF_INET6)
            s.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, %d)
            s.bind((%s, 0))
            s.listen()
            print(s.getsockname()[1], os.getpid(), flush=True)
            sys.stdin.read()
            """;
    private static final String V4 = """
            s = socket.socket(socket.AF_INET)
            s.bind(("0.0.0.0", 0))
            s.listen()
            print(s.getsockname()[1], os.getpid(), flush=True)
            sys.stdin.read()
            """;
    private final long self = ProcessHandle.current().pid();

    @Tag("trap-4")
    @ParameterizedTest
    @EnumSource
    void loopbackIpv4_held_namesAddressAndOwnProcess(LinuxSource source) throws IOException {
        try (ServerSocket listener = Sockets.listener("127.0.0.1")) {
            PortAnswer answer = source.check().fullAnswer(listener.getLocalPort());

            SocketEntry socket = Answered.only(answer, Verdict.LISTENING);
            // Java makes an IPv6 socket and maps the address: trap 4.
            assertThat(socket.family()).isEqualTo(Family.IPV4);
            assertThat(socket.address()).isEqualTo("127.0.0.1");
            assertThat(socket.exposure()).isEqualTo(Exposure.MACHINE);
            assertThat(socket.v6only()).isNull();
            Answered.assertOwnedBy(socket, self);
            assertThat(answer.sentence())
                    .startsWith("java (PID " + self + ", ")
                    .endsWith(") listens on TCP " + answer.port() + " on 127.0.0.1 (this machine only).");
        }
    }

    @ParameterizedTest
    @EnumSource
    void loopbackIpv6_held_namesAddressAndOwnProcess(LinuxSource source) throws IOException {
        try (ServerSocket listener = Sockets.listener("::1")) {
            PortAnswer answer = source.check().fullAnswer(listener.getLocalPort());

            SocketEntry socket = Answered.only(answer, Verdict.LISTENING);
            assertThat(socket.family()).isEqualTo(Family.IPV6);
            assertThat(socket.address()).isEqualTo("::1");
            assertThat(socket.exposure()).isEqualTo(Exposure.MACHINE);
            Answered.assertOwnedBy(socket, self);
            assertThat(answer.sentence()).endsWith(" on ::1 (this machine only).");
        }
    }

    @ParameterizedTest
    @EnumSource
    void otherLoopbackAddress_held_namesThatAddress(LinuxSource source) throws IOException {
        try (ServerSocket listener = Sockets.listener("127.0.0.2")) {
            PortAnswer answer = source.check().fullAnswer(listener.getLocalPort());

            assertThat(Answered.only(answer, Verdict.LISTENING).address()).isEqualTo("127.0.0.2");
            assertThat(answer.sentence()).contains(" on 127.0.0.2 (this machine only)");
        }
    }

    @Tag("trap-2")
    @ParameterizedTest
    @EnumSource
    void dualStack_held_coversBothFamilies(LinuxSource source) throws IOException {
        try (ServerSocket listener = Sockets.listener("::")) {
            PortAnswer answer = source.check().fullAnswer(listener.getLocalPort());

            SocketEntry socket = Answered.only(answer, Verdict.LISTENING);
            assertThat(socket.address()).isEqualTo("::");
            assertThat(socket.exposure()).isEqualTo(Exposure.ALL);
            assertThat(socket.v6only()).isEqualTo(source.tellsAll() ? false : null);
            Answered.assertOwnedBy(socket, self);
            assertThat(answer.sentence())
                    .contains(
                            source.tellsAll()
                                    ? "on all interfaces, IPv4 and IPv6."
                                    : "on all interfaces, IPv6, IPv4 coverage unknown.");
        }
    }

    @Tag("trap-3")
    @ParameterizedTest
    @EnumSource
    void v6only_held_isToldFromDualStack(LinuxSource source) throws IOException {
        try (Python python = Python.run(V6.formatted(1, "'::'"))) {
            List<Integer> portAndPid = python.numbers();
            PortAnswer answer = source.check().fullAnswer(portAndPid.get(0));

            SocketEntry socket = Answered.only(answer, Verdict.LISTENING);
            assertThat(socket.v6only()).isEqualTo(source.tellsAll() ? true : null);
            Answered.assertOwnedBy(socket, portAndPid.get(1));
            assertThat(answer.sentence())
                    .contains(
                            source.tellsAll()
                                    ? "on all interfaces, IPv6 only."
                                    : "on all interfaces, IPv6, IPv4 coverage unknown.");
        }
    }

    @ParameterizedTest
    @EnumSource
    void ipv4Wildcard_held_isIpv4Only(LinuxSource source) throws IOException {
        try (Python python = Python.run(V4)) {
            PortAnswer answer = source.check().fullAnswer(python.numbers().getFirst());

            SocketEntry socket = Answered.only(answer, Verdict.LISTENING);
            assertThat(socket.address()).isEqualTo("0.0.0.0");
            assertThat(socket.exposure()).isEqualTo(Exposure.ALL);
            assertThat(answer.sentence()).contains("on all interfaces, IPv4 only.");
        }
    }

    @ParameterizedTest
    @EnumSource
    void mappedWildcard_held_isIpv4(LinuxSource source) throws IOException {
        try (Python python = Python.run(V6.formatted(0, "'::ffff:0.0.0.0'"))) {
            PortAnswer answer = source.check().fullAnswer(python.numbers().getFirst());

            SocketEntry socket = Answered.only(answer, Verdict.LISTENING);
            assertThat(socket.family()).isEqualTo(Family.IPV4);
            assertThat(socket.address()).isEqualTo("0.0.0.0");
            assertThat(socket.v6only()).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void wildcardOnLoopbackInterface_held_isThisMachineOnly(LinuxSource source) throws IOException {
        try (Python python = Python.run(
                V4.replace("s.bind", "s.setsockopt(socket.SOL_SOCKET, socket.SO_BINDTODEVICE, b'lo')\ns.bind"))) {
            PortAnswer answer = source.check().fullAnswer(python.numbers().getFirst());

            SocketEntry socket = Answered.only(answer, Verdict.LISTENING);
            assertThat(socket.networkInterface()).isEqualTo(source.tellsAll() ? "lo" : null);
            assertThat(socket.exposure()).isEqualTo(source.tellsAll() ? Exposure.MACHINE : Exposure.ALL);
        }
    }
}
