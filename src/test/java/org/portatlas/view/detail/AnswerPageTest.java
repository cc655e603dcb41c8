package org.portatlas.view.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.portatlas.machine.PortCheck;
import org.portatlas.machine.Sockets;

/// Answers about real sockets, as the pane shows them.
class AnswerPageTest {
    private static final PortCheck CHECK = PortCheck.ofThisMachine();
    private static final long OWN_PID = ProcessHandle.current().pid();

    private static AnswerPage page(int port) {
        return AnswerPage.of(CHECK.fullAnswer(port), ZoneOffset.UTC);
    }

    static Stream<Arguments> listeners() {
        return Stream.of(
                Arguments.of("127.0.0.1", "http://127.0.0.1:"),
                Arguments.of("127.0.0.2", "http://127.0.0.2:"),
                Arguments.of("::1", "http://[::1]:"),
                Arguments.of("::", "http://localhost:"));
    }

    @ParameterizedTest
    @MethodSource("listeners")
    void browserAddress_ofAListener_leadsToItsOwnAddress(String address, String begin) throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.ofLiteral(address))) {
            assertThat(page(listener.getLocalPort()).browserAddress()).isEqualTo(begin + listener.getLocalPort() + "/");
        }
    }

    @Test
    void stopCommand_ofAListener_namesItsProcess() throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            assertThat(page(listener.getLocalPort()).stopCommand()).isEqualTo("kill " + OWN_PID);
        }
    }

    @Test
    void actions_ofAMereConnection_areNone() throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
                Socket client = new Socket(listener.getInetAddress(), listener.getLocalPort())) {
            AnswerPage page = page(client.getLocalPort());
            assertThat(page.browserAddress()).isNull();
            assertThat(page.stopCommand()).isNull();
        }
    }

    @Test
    void text_ofAnAnswer_hasSentenceOwnerSourcesAndWhatWasNotSeen() throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            AnswerPage page = page(listener.getLocalPort());
            assertThat(page.text())
                    .startsWith(page.sentence())
                    .contains("PID " + OWN_PID)
                    .contains("Read: ")
                    .contains("Not seen: ");
        }
    }

    @Test
    void page_ofAPortHeldByNothing_hasNoSocketsAndNoActions() throws IOException {
        AnswerPage page = page(Sockets.unheldPort());
        assertThat(page.sockets()).isEmpty();
        assertThat(page.browserAddress()).isNull();
        assertThat(page.stopCommand()).isNull();
    }

    @Test
    void age_growsFromTimeOfDayToMinutesToHours() throws IOException {
        AnswerPage page = page(Sockets.unheldPort());
        Instant asked = page.time();
        assertThat(page.age(asked.plusSeconds(10))).startsWith("Checked at ");
        assertThat(page.age(asked.plusSeconds(200))).isEqualTo("Checked 3 min ago.");
        assertThat(page.age(asked.plusSeconds(7300))).isEqualTo("Checked 2 h ago.");
    }
}
