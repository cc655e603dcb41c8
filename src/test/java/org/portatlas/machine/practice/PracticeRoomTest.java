package org.portatlas.machine.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.portatlas.machine.Exposure;
import org.portatlas.machine.Family;
import org.portatlas.machine.Owner;
import org.portatlas.machine.Peer;
import org.portatlas.machine.PortAnswer;
import org.portatlas.machine.PortCheck;
import org.portatlas.machine.SocketEntry;
import org.portatlas.machine.SocketState;
import org.portatlas.machine.Sockets;
import org.portatlas.machine.Verdict;

/// Practice sockets, looked at with the check that a learner looks with.
@EnabledOnOs(OS.LINUX)
@Timeout(60)
class PracticeRoomTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Duration LONG = Duration.ofMinutes(2);

    private final PortCheck check = PortCheck.ofThisMachine();
    private final Semaphore changes = new Semaphore(0);
    private final PracticeRoom room = room(LONG);

    private PracticeRoom room(Duration lifetime) {
        return new PracticeRoom(lifetime, Clock.fixed(NOW, ZoneOffset.UTC), changes::release);
    }

    @AfterEach
    void takeAway() {
        room.close();
    }

    @ParameterizedTest
    @CsvSource({
        "LISTENING_IPV4, LISTENING, LISTENING, 127.0.0.1",
        "LISTENING_IPV6, LISTENING, LISTENING, ::1",
        "LISTENING_BOTH, LISTENING, LISTENING, 127.0.0.1 ::1",
        "UDP_BOUND, BOUND, BOUND, 127.0.0.1",
        "BOUND_SILENT, TAKEN_SILENT, TAKEN_SILENT, 127.0.0.1",
        "TIME_WAIT, CLOSING, CLOSING, 127.0.0.1"
    })
    void practice_isWhatItSays_onThisMachineOnly(
            PracticeKind kind, Verdict verdict, SocketState state, String addresses) throws IOException {
        int port = Sockets.unheldPort();

        assertThat(room.begin(port, kind)).isEqualTo(new Practice(port, kind, NOW.plus(lifetime(kind))));

        PortAnswer answer = check.fullAnswer(port);
        assertThat(answer.verdicts()).containsExactly(verdict);
        assertThat(answer.sockets())
                .allSatisfy(socket -> {
                    assertThat(socket.state()).isEqualTo(state);
                    assertThat(socket.exposure()).isEqualTo(Exposure.MACHINE);
                    assertThat(socket.family()).isEqualTo(socket.address().equals("::1") ? Family.IPV6 : Family.IPV4);
                })
                .extracting(SocketEntry::address)
                .containsExactlyInAnyOrder(addresses.split(" ", -1));
        assertThat(room.current()).hasSize(1);
        assertThat(changes.drainPermits()).isEqualTo(1);
    }

    /// What is left in TIME_WAIT the system takes away after a minute.
    private static Duration lifetime(PracticeKind kind) {
        return kind == PracticeKind.TIME_WAIT ? Duration.ofMinutes(1) : LONG;
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TIME_WAIT")
    void end_leavesNothing(PracticeKind kind) throws IOException {
        int port = Sockets.unheldPort();
        // At once, each time: what a thread still waits on would be seen now and then.
        for (int round = 0; round < 30; round++) {
            room.begin(port, kind);
            room.end(port);
            assertThat(check.fullAnswer(port).verdicts()).containsExactly(Verdict.NOTHING);
        }
        assertThat(room.current()).isEmpty();
        assertThat(changes.drainPermits()).isEqualTo(60);
        room.end(port);
        assertThat(changes.drainPermits()).isZero();
    }

    /// One port, many connections.
    @Test
    void clients_haveFivePorts_andTheListenersSideHasOne() throws IOException {
        int port = Sockets.unheldPort();
        room.begin(port, PracticeKind.LISTENING_IPV4);

        List<Integer> clients = room.connect(port, 5);

        assertThat(clients).hasSize(5).doesNotHaveDuplicates().doesNotContain(port);
        PortAnswer answer = check.fullAnswer(port);
        assertThat(answer.verdicts()).containsExactly(Verdict.LISTENING);
        assertThat(answer.sockets()).hasSize(6).allSatisfy(socket -> {
            assertThat(socket.port()).isEqualTo(port);
            assertThat(socket.owners())
                    .extracting(Owner::pid)
                    .containsExactly(ProcessHandle.current().pid());
        });
        assertThat(answer.sockets())
                .filteredOn(socket -> socket.state() == SocketState.CONNECTED)
                .extracting(SocketEntry::peer)
                .containsExactlyInAnyOrderElementsOf(clients.stream()
                        .map(client -> new Peer("127.0.0.1", client))
                        .toList());

        room.end(port);
        // The clients ended first, so the listener's port can be taken again at once, even by a plain bind.
        assertThat(check.fullAnswer(port).verdicts()).containsExactly(Verdict.NOTHING);
        room.begin(port, PracticeKind.BOUND_SILENT);
    }

    @ParameterizedTest
    @CsvSource({"LISTENING_IPV6", "LISTENING_BOTH"})
    void clients_connectToTheFamilyThatListens(PracticeKind kind) throws IOException {
        int port = Sockets.unheldPort();
        room.begin(port, kind);

        assertThat(room.connect(port, 20)).hasSize(20);
        assertThat(check.fullAnswer(port).sockets())
                .filteredOn(socket -> socket.state() == SocketState.CONNECTED)
                .hasSize(20);
    }

    /// A learner may try with a tool of their own: it is taken, hears nothing, and leaves no socket behind.
    @Test
    void strangersClient_isTaken_andForgottenWhenItGoes() throws Exception {
        int port = Sockets.unheldPort();
        room.begin(port, PracticeKind.LISTENING_IPV4);

        try (Socket stranger = Sockets.connection(port)) {
            stranger.getOutputStream().write(new byte[100_000]);
            assertThat(stranger.isConnected()).isTrue();
        }
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (check.fullAnswer(port).sockets().size() > 1 && System.nanoTime() < deadline) {
            Thread.sleep(20);
        }
        assertThat(check.fullAnswer(port).sockets())
                .extracting(SocketEntry::state)
                .containsExactly(SocketState.LISTENING);
    }

    @Test
    void practice_goesByItself() throws Exception {
        int port = Sockets.unheldPort();
        try (PracticeRoom brief = room(Duration.ofMillis(300))) {
            brief.begin(port, PracticeKind.LISTENING_IPV4);
            brief.connect(port, 2);
            assertThat(check.fullAnswer(port).verdict()).isEqualTo(Verdict.LISTENING);
            changes.drainPermits();

            assertThat(changes.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
            assertThat(brief.current()).isEmpty();
            assertThat(check.fullAnswer(port).verdicts()).containsExactly(Verdict.NOTHING);
        }
    }

    /// The timer of the first must not take the second away.
    @Test
    void practice_begunAgain_replacesTheFormer_andLivesItsOwnTime() throws Exception {
        int port = Sockets.unheldPort();
        try (PracticeRoom brief = room(Duration.ofSeconds(2))) {
            brief.begin(port, PracticeKind.LISTENING_IPV4);
            Thread.sleep(1300);
            brief.begin(port, PracticeKind.UDP_BOUND);
            assertThat(check.fullAnswer(port).verdicts()).containsExactly(Verdict.BOUND);
            Thread.sleep(1000);
            assertThat(check.fullAnswer(port).verdicts()).containsExactly(Verdict.BOUND);
            assertThat(brief.current()).hasSize(1);
        }
        assertThat(check.fullAnswer(port).verdicts()).containsExactly(Verdict.NOTHING);
    }

    /// The first one's timer has run out already, and waits for its turn while the second is begun: nothing can stop
    /// it any more.
    @Test
    void practice_begunAgainWhileTheFormerExpires_stays() throws Exception {
        int port = Sockets.unheldPort();
        Duration brief = Duration.ofMillis(1500);
        try (PracticeRoom held = room(brief)) {
            held.begin(port, PracticeKind.LISTENING_IPV4);
            synchronized (held) {
                Thread.sleep(brief.plusMillis(200));
                held.begin(port, PracticeKind.UDP_BOUND);
            }
            changes.drainPermits();
            Thread.sleep(300);

            assertThat(held.current()).extracting(Practice::kind).containsExactly(PracticeKind.UDP_BOUND);
            assertThat(check.fullAnswer(port).verdicts()).containsExactly(Verdict.BOUND);
            assertThat(changes.drainPermits()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "LISTENING_IPV4, 127.0.0.1",
        "LISTENING_BOTH, 127.0.0.1",
        "BOUND_SILENT, 127.0.0.1",
        "TIME_WAIT, 127.0.0.1",
        "LISTENING_IPV6, ::1",
        "LISTENING_BOTH, ::1"
    })
    void portThatSomebodyHolds_isRefusedWithTheSystemsReason(PracticeKind kind, String address) throws IOException {
        try (ServerSocket holder = Sockets.listener(address)) {
            int port = holder.getLocalPort();

            assertThatThrownBy(() -> room.begin(port, kind))
                    .isInstanceOf(PracticeRefusedException.class)
                    .hasMessage("Port " + port + " could not be taken on " + address
                            + ": something else holds it, or a connection on it closed less than a minute ago. Check the"
                            + " port, or take another one. The system says: Address already in use.");
            assertThat(room.current()).isEmpty();
            // Of two sockets neither is left.
            assertThat(check.fullAnswer(port).sockets())
                    .extracting(SocketEntry::address)
                    .containsExactly(InetAddress.ofLiteral(address).isLoopbackAddress() ? address : "");
        }
    }

    @Test
    void refusal_quotesTheSystemInPlainText() {
        assertThat(PracticeRefusedException.of(8080, "127.0.0.1", new IOException("a\u202eb\u0085c\n\u200bd.")))
                .hasMessageEndingWith("The system says: a‹U+202E›b‹U+0085›c ‹U+200B›d.");
    }

    /// The former is taken away before the next is refused: who follows the room must be told.
    @Test
    void practiceThatTakesThePlaceOfAnother_andIsRefused_isToldOnce() throws IOException {
        int port = Sockets.unheldPort();
        room.begin(port, PracticeKind.TIME_WAIT);
        changes.drainPermits();

        assertThatThrownBy(() -> room.begin(port, PracticeKind.BOUND_SILENT))
                .isInstanceOf(PracticeRefusedException.class);

        assertThat(room.current()).isEmpty();
        assertThat(changes.drainPermits()).isEqualTo(1);
    }

    @Test
    void clientsWithoutAListener_areRefused() throws IOException {
        int port = Sockets.unheldPort();
        assertThatThrownBy(() -> room.connect(port, 1))
                .isInstanceOf(PracticeRefusedException.class)
                .hasMessageStartingWith("No practice listener is on port " + port + ". Make one first");
        room.begin(port, PracticeKind.UDP_BOUND);
        assertThatThrownBy(() -> room.connect(port, 1)).isInstanceOf(PracticeRefusedException.class);
        // A listener of somebody else is none of ours.
        try (ServerSocket other = Sockets.listener("127.0.0.1")) {
            assertThatThrownBy(() -> room.connect(other.getLocalPort(), 1))
                    .isInstanceOf(PracticeRefusedException.class);
        }
    }

    @Test
    void bounds_areHeld() throws IOException {
        assertThatThrownBy(() -> room.begin(1023, PracticeKind.UDP_BOUND)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> room.begin(65536, PracticeKind.UDP_BOUND))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> room.connect(5000, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> room.connect(5000, 21)).isInstanceOf(IllegalArgumentException.class);
        int made = 0;
        while (made < 8) {
            int port = Sockets.unheldPort();
            if (room.current().stream().noneMatch(practice -> practice.port() == port)) {
                room.begin(port, PracticeKind.UDP_BOUND);
                made++;
            }
        }
        assertThatThrownBy(() -> room.begin(Sockets.unheldPort(), PracticeKind.UDP_BOUND))
                .isInstanceOf(PracticeRefusedException.class)
                .hasMessageStartingWith("There are 8 practice sockets already.");
        assertThat(room.current()).extracting(Practice::port).isSorted().hasSize(8);
    }
}
