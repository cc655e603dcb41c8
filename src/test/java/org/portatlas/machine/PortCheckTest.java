package org.portatlas.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The questions that a check answers, from each source.
@EnabledOnOs(OS.LINUX)
class PortCheckTest {
    @ParameterizedTest
    @EnumSource
    void firstAnswer_ofListener_saysNothingAboutOwners(LinuxSource source) throws IOException {
        try (ServerSocket listener = Sockets.listener("::")) {
            PortAnswer answer =
                    source.check().firstAnswer(listener.getLocalPort()).orElseThrow();

            assertThat(answer.verdicts()).containsExactly(Verdict.LISTENING);
            assertThat(answer.sockets().getFirst().owners()).isEmpty();
            assertThat(answer.sentence())
                    .startsWith("Something listens on TCP " + answer.port() + " on all interfaces");
        }
    }

    @ParameterizedTest
    @EnumSource
    void firstAnswer_withoutListener_isUndecided(LinuxSource source) throws IOException {
        try (Socket silent = new Socket()) {
            silent.bind(Sockets.loopback(0));

            assertThat(source.check().firstAnswer(silent.getLocalPort())).isEmpty();
            assertThat(source.check().firstAnswer(Sockets.unheldPort())).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void range_givesOneAnswerForEachPort(LinuxSource source) throws IOException {
        try (ServerSocket listener = Sockets.listener("127.0.0.1")) {
            int port = listener.getLocalPort();
            List<PortAnswer> answers = source.check().fullAnswers(port - 1, port + 1);

            assertThat(answers).extracting(PortAnswer::port).containsExactly(port - 1, port, port + 1);
            assertThat(answers.get(1).verdict()).isEqualTo(Verdict.LISTENING);
        }
    }

    @ParameterizedTest
    @EnumSource
    void listeners_holdWaitingSocketsAlone(LinuxSource source) throws IOException {
        try (ServerSocket listener = Sockets.listener("127.0.0.1");
                Socket client = Sockets.connection(listener.getLocalPort())) {
            ListenerList list = source.check().listeners();

            assertThat(list.sockets()).allMatch(socket -> socket.state().isHolding());
            assertThat(list.sockets()).extracting(SocketEntry::port).contains(listener.getLocalPort());
            assertThat(list.sockets()).extracting(SocketEntry::port).doesNotContain(client.getLocalPort());
        }
    }

    /// Trap 25: whoever looks at the wire holds no port, and no table shows it.
    @Tag("trap-25")
    @ParameterizedTest
    @EnumSource
    void answerThatFindsNothing_saysThatSomebodyMayStillLook(LinuxSource source) throws IOException {
        PortAnswer answer = source.check().fullAnswer(Sockets.unheldPort());

        assertThat(answer.verdict()).isEqualTo(Verdict.NOTHING);
        assertThat(answer.notSeen()).anyMatch(line -> line.startsWith("Packet and raw sockets: "));
    }
}
