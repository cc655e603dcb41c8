package org.portatlas.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Ports on which nothing listens, each for another reason.
@EnabledOnOs(OS.LINUX)
class NotListeningTest {
    private final long self = ProcessHandle.current().pid();

    @Tag("trap-17")
    @ParameterizedTest
    @EnumSource
    void outgoingConnection_isNoListener(LinuxSource source) throws IOException {
        try (ServerSocket listener = Sockets.listener("127.0.0.1");
                Socket client = Sockets.connection(listener.getLocalPort())) {
            PortAnswer answer = source.check().fullAnswer(client.getLocalPort());

            SocketEntry socket = Answered.only(answer, Verdict.CONNECTED);
            assertThat(socket.peer()).isEqualTo(new Peer("127.0.0.1", listener.getLocalPort()));
            Answered.assertOwnedBy(socket, self);
            assertThat(answer.sentence())
                    .contains(" uses TCP " + answer.port() + " for a connection, probably outgoing.")
                    .endsWith(" Nothing listens.");
        }
    }

    @ParameterizedTest
    @EnumSource
    void connectionsOfListener_areListedBelowIt(LinuxSource source) throws IOException {
        try (ServerSocket listener = Sockets.listener("127.0.0.1");
                Socket client = Sockets.connection(listener.getLocalPort());
                Socket accepted = listener.accept()) {
            PortAnswer answer = source.check().fullAnswer(accepted.getLocalPort());

            assertThat(answer.verdicts()).containsExactly(Verdict.LISTENING);
            assertThat(answer.sockets())
                    .extracting(SocketEntry::state)
                    .containsExactly(SocketState.LISTENING, SocketState.CONNECTED);
            assertThat(client.isConnected()).isTrue();
        }
    }

    @Tag("trap-12")
    @ParameterizedTest
    @EnumSource
    void timeWait_isClosing(LinuxSource source) throws IOException {
        int port;
        try (ServerSocket listener = Sockets.listener("127.0.0.1");
                Socket client = Sockets.connection(listener.getLocalPort());
                Socket accepted = listener.accept()) {
            port = client.getLocalPort();
            // Who closes first waits.
            client.shutdownOutput();
            assertThat(accepted.getInputStream().read()).isEqualTo(-1);
            accepted.shutdownOutput();
            assertThat(client.getInputStream().read()).isEqualTo(-1);
        }
        PortAnswer answer = source.check().fullAnswer(port);

        SocketEntry socket = Answered.only(answer, Verdict.CLOSING);
        assertThat(socket.inode()).isZero();
        assertThat(socket.owners()).isEmpty();
        assertThat(socket.ownerHidden()).isFalse();
        assertThat(answer.sentence()).startsWith("Nothing listens.").contains("closed a moment ago");
    }

    @Tag("trap-18")
    @ParameterizedTest
    @EnumSource
    void boundWithoutListening_isTakenSilent_orNamedAsNotSeen(LinuxSource source) throws IOException {
        try (Socket silent = new Socket()) {
            silent.bind(Sockets.loopback(0));
            PortAnswer answer = source.check().fullAnswer(silent.getLocalPort());

            if (source.tellsAll()) {
                assumeTrue(
                        answer.notSeen().stream().noneMatch(line -> line.contains("without listening")),
                        "this kernel, before 6.8, does not show such sockets");
                SocketEntry socket = Answered.only(answer, Verdict.TAKEN_SILENT);
                Answered.assertOwnedBy(socket, self);
                assertThat(answer.sentence())
                        .contains(" has reserved TCP " + answer.port())
                        .endsWith(" without listening: a connection is refused, and a bind fails.");
            } else {
                assertThat(answer.notSeen()).anyMatch(line -> line.contains("bound without listening: not looked at"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void portThatNothingHolds_isNothing(LinuxSource source) throws IOException {
        int port = Sockets.unheldPort();
        PortAnswer answer = source.check().fullAnswer(port);

        assertThat(answer.verdicts()).containsExactly(Verdict.NOTHING);
        assertThat(answer.sockets()).isEmpty();
        assertThat(answer.sentence()).isEqualTo("No socket on this computer holds " + port + ": TCP, UDP, IPv4, IPv6.");
        assertThat(answer.sources()).isNotEmpty().allMatch(SourceReport::ok);
        assertThat(answer.notSeen()).anyMatch(line -> line.contains("network namespaces"));
    }
}
