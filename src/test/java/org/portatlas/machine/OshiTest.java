package org.portatlas.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import org.junit.jupiter.api.Test;

/// OSHI runs on Linux too, so the source of macOS and Windows is shown real sockets here.
class OshiTest {
    private final long self = ProcessHandle.current().pid();

    @Test
    void listener_isToldWithItsProcess() throws IOException {
        try (ServerSocket listener = Sockets.listener("127.0.0.1")) {
            PortAnswer answer = check(HostSystem.WINDOWS).fullAnswer(listener.getLocalPort());

            SocketEntry socket = Answered.only(answer, Verdict.LISTENING);
            assertThat(socket.address()).isEqualTo("127.0.0.1");
            assertThat(socket.exposure()).isEqualTo(Exposure.MACHINE);
            Answered.assertOwnedBy(socket, self);
            Owner owner = socket.owners().getFirst();
            assertThat(owner.name()).isEqualTo("java");
            assertThat(owner.parent())
                    .isEqualTo(ProcessHandle.current().parent().orElseThrow().pid());
            assertThat(owner.startTime()).isNotNull();
            assertThat(answer.sentence())
                    .isEqualTo("java (PID " + self + ") listens on TCP " + answer.port()
                            + " on 127.0.0.1 (this machine only).");
            assertThat(answer.sources()).extracting(SourceReport::name).containsExactly("oshi", "oshi_processes");
        }
    }

    @Test
    void dualStack_leavesIpv4Unknown_whereTheSystemDoes() throws IOException {
        try (ServerSocket listener = Sockets.listener("::")) {
            PortAnswer answer = check(HostSystem.WINDOWS).fullAnswer(listener.getLocalPort());

            assertThat(Answered.only(answer, Verdict.LISTENING).v6only()).isNull();
            assertThat(answer.sentence()).contains("IPv4 coverage unknown");
        }
    }

    @Test
    void udp_withoutPeerIsBound() throws IOException {
        try (DatagramSocket receiver = Sockets.datagrams(0)) {
            PortAnswer answer = check(HostSystem.WINDOWS).fullAnswer(receiver.getLocalPort());

            Answered.assertOwnedBy(Answered.only(answer, Verdict.BOUND), self);
        }
    }

    @Test
    void outgoingConnection_isNoListener() throws IOException {
        try (ServerSocket listener = Sockets.listener("127.0.0.1");
                Socket client = Sockets.connection(listener.getLocalPort())) {
            PortAnswer answer = check(HostSystem.WINDOWS).fullAnswer(client.getLocalPort());

            assertThat(Answered.only(answer, Verdict.CONNECTED).peer())
                    .isEqualTo(new Peer("127.0.0.1", listener.getLocalPort()));
        }
    }

    @Test
    void portThatNothingHolds_isNothing_andNamesWhatWindowsDoesNotShow() throws IOException {
        PortAnswer answer = check(HostSystem.WINDOWS).fullAnswer(Sockets.unheldPort());

        assertThat(answer.verdicts()).containsExactly(Verdict.NOTHING);
        assertThat(answer.notSeen()).anyMatch(line -> line.contains("bound without listening: not looked at"));
    }

    private static PortCheck check(HostSystem system) {
        OshiSystem oshi = new OshiSystem(system);
        return new PortCheck(system, List.of(new OshiSockets(oshi)), new OshiOwners(oshi));
    }
}
