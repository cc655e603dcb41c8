package org.portatlas.machine.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.portatlas.machine.ListenerList;
import org.portatlas.machine.Owner;
import org.portatlas.machine.PortAnswer;
import org.portatlas.machine.PortCheck;
import org.portatlas.machine.SocketEntry;
import org.portatlas.machine.Sockets;

/// Practice sockets as the real tables show them, with their owner named.
@EnabledOnOs(OS.LINUX)
class PracticeNamesTest {
    private static final String OWN = "Port Atlas itself: a practice socket, until 10:02:00";
    private static final long PID = ProcessHandle.current().pid();

    private final PortCheck check = PortCheck.ofThisMachine();
    private final PracticeRoom room = new PracticeRoom(
            Duration.ofMinutes(2), Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC), () -> {});
    private final PracticeNames names = new PracticeNames(room, ZoneOffset.UTC);

    @AfterEach
    void takeAway() {
        room.close();
    }

    private PortAnswer answer(int port) {
        return names.answer(() -> check.fullAnswer(port));
    }

    private List<SocketEntry> listeners(int port) {
        ListenerList list = names.listeners(check::listeners);
        return list.sockets().stream().filter(socket -> socket.port() == port).toList();
    }

    private static Stream<String> owners(List<SocketEntry> sockets) {
        return sockets.stream().flatMap(socket -> socket.owners().stream()).map(Owner::name);
    }

    @Test
    void practice_isTheOwn_inWhicheverLanguageItWasNamed() throws IOException {
        int port = Sockets.unheldPort();
        room.begin(port, PracticeKind.LISTENING_IPV4);
        List<SocketEntry> english = listeners(port);
        List<SocketEntry> french;
        Locale.setDefault(Locale.FRENCH);
        try {
            french = listeners(port);
            assertThat(owners(french))
                    .containsExactly("Port Atlas lui-même\u00A0: un socket d’exercice, jusqu’à 10:02:00");
            assertThat(english).isNotEmpty().allMatch(PracticeNames::isOwn);
            assertThat(answer(port).sentence())
                    .endsWith(" Le PID " + PID + " est Port Atlas lui-même\u00A0: un socket d’exercice, jusqu’à"
                            + " 10:02:00.");
        } finally {
            Locale.setDefault(Locale.ENGLISH);
        }
        assertThat(french).isNotEmpty().allMatch(PracticeNames::isOwn);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TIME_WAIT")
    void practice_isNamedInAnswerAndList_andNoLongerWhenItHasGone(PracticeKind kind) throws IOException {
        int port = Sockets.unheldPort();
        room.begin(port, kind);

        PortAnswer answer = answer(port);
        assertThat(answer.sentence()).contains("PID " + PID).endsWith(" PID " + PID + " is " + OWN + ".");
        assertThat(owners(answer.sockets())).isNotEmpty().containsOnly(OWN);
        assertThat(listeners(port)).isNotEmpty().allMatch(PracticeNames::isOwn);
        assertThat(owners(listeners(port))).containsOnly(OWN);

        room.end(port);
        assertThat(answer(port).sentence()).startsWith("No socket").doesNotContain("Port Atlas");
        assertThat(listeners(port)).isEmpty();
    }

    @Test
    void connectionLeftInTimeWait_isNamedInTheSentence() throws IOException {
        int port = Sockets.unheldPort();
        room.begin(port, PracticeKind.TIME_WAIT);

        assertThat(answer(port).sentence())
                .startsWith("Nothing listens.")
                .endsWith(" It was Port Atlas itself: a practice socket, until 10:01:00, when the system forgets it.");
        room.end(port);
        assertThat(answer(port).sentence()).startsWith("Nothing listens.").doesNotContain("Port Atlas");
    }

    /// The same process listens, yet nobody practises there.
    @Test
    void socketThatIsNoPractice_keepsItsOwnersName() throws IOException {
        try (ServerSocket other = Sockets.listener("127.0.0.1")) {
            int port = other.getLocalPort();
            room.begin(Sockets.unheldPort(), PracticeKind.LISTENING_IPV4);

            assertThat(owners(answer(port).sockets())).containsExactly("java");
            assertThat(listeners(port)).noneMatch(PracticeNames::isOwn);
        }
    }

    /// One that goes while the tables are read was there in them.
    @Test
    void practiceThatEndsDuringTheReading_isNamedAllTheSame() throws IOException {
        int port = Sockets.unheldPort();
        room.begin(port, PracticeKind.LISTENING_IPV4);
        PortAnswer answer = names.answer(() -> {
            PortAnswer read = check.fullAnswer(port);
            room.end(port);
            return read;
        });
        assertThat(owners(answer.sockets())).containsExactly(OWN);
    }

    @Test
    void practiceThatBeginsDuringTheReading_isNamed() throws IOException {
        int port = Sockets.unheldPort();
        ListenerList list = names.listeners(() -> {
            try {
                room.begin(port, PracticeKind.LISTENING_IPV4);
            } catch (PracticeRefusedException refused) {
                throw new AssertionError(refused);
            }
            return check.listeners();
        });
        assertThat(list.sockets().stream().filter(socket -> socket.port() == port))
                .hasSize(1)
                .allMatch(PracticeNames::isOwn);
    }

    /// A program may call itself what it likes; its PID it cannot choose.
    @Test
    void programThatCallsItselfSo_isNotOwn() throws IOException {
        int port = Sockets.unheldPort();
        try (DatagramSocket socket = new DatagramSocket(port, InetAddress.ofLiteral("127.0.0.1"))) {
            SocketEntry entry =
                    check.fullAnswer(socket.getLocalPort()).sockets().getFirst();
            Owner owner = entry.owners().getFirst();
            assertThat(PracticeNames.isOwn(
                            ownedBy(entry, new Owner(PID, OWN, null, null, null, null, null, null, null))))
                    .isTrue();
            assertThat(PracticeNames.isOwn(
                            ownedBy(entry, new Owner(PID + 1, OWN, null, null, null, null, null, null, null))))
                    .isFalse();
            assertThat(PracticeNames.isOwn(ownedBy(entry, owner))).isFalse();
        }
    }

    private static SocketEntry ownedBy(SocketEntry entry, Owner owner) {
        return new SocketEntry(
                entry.protocol(),
                entry.family(),
                entry.address(),
                entry.networkInterface(),
                entry.port(),
                entry.state(),
                entry.peer(),
                entry.v6only(),
                entry.exposure(),
                entry.uid(),
                entry.user(),
                entry.inode(),
                List.of(owner),
                entry.ownerHidden());
    }
}
