package org.portatlas.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SentenceTest {
    private static final Owner SSHD = owner(812, "sshd");

    @Test
    void listener_isSaidWithOwnerAndPlace() {
        assertThat(listening(socket("0.0.0.0", Exposure.ALL, SSHD), socket("::", Exposure.ALL, SSHD)))
                .isEqualTo("sshd (PID 812, root) listens on TCP 22 on all interfaces, IPv4 and IPv6.");
    }

    @Test
    void places_areSaidApart() {
        assertThat(listening(
                        socket("0.0.0.0", Exposure.ALL, SSHD),
                        socket("::1", Exposure.MACHINE, SSHD),
                        socket("10.0.0.1", Exposure.ADDRESS, SSHD),
                        socket("10.0.0.2", Exposure.ADDRESS, SSHD)))
                .isEqualTo(
                        "sshd (PID 812, root) listens on TCP 22 on all interfaces, IPv4 only, and on ::1 (this machine"
                                + " only), and on 10.0.0.1 and 10.0.0.2 (2 addresses).");
    }

    @Test
    void severalPrograms_onOnePlace_areOnePluralSentence() {
        assertThat(listening(
                        socket("127.0.0.1", Exposure.MACHINE, SSHD),
                        socket("127.0.0.1", Exposure.MACHINE, owner(900, "nc"))))
                .isEqualTo(
                        "sshd (PID 812, root) and nc (PID 900, root) listen on TCP 22 on 127.0.0.1 (this machine only).");
    }

    @Test
    void severalPrograms_onSeveralPlaces_areSentencesOfTheirOwn() {
        assertThat(listening(
                        socket("127.0.0.1", Exposure.MACHINE, SSHD), socket("::1", Exposure.MACHINE, owner(900, "nc"))))
                .isEqualTo("sshd (PID 812, root) listens on TCP 22 on 127.0.0.1 (this machine only). nc (PID 900, root)"
                        + " listens on TCP 22 on ::1 (this machine only).");
    }

    @Test
    void manyProcesses_ofOneProgram_areCounted() {
        Owner[] workers = new Owner[8];
        Arrays.setAll(workers, worker -> owner(100 + worker, "nginx"));

        assertThat(listening(socket("127.0.0.1", Exposure.MACHINE, workers)))
                .startsWith("nginx (PIDs 100, 101, 102 and 5 more, root) listens on TCP 22");
    }

    @Test
    void hiddenOwner_isSaidWithItsUser() {
        SocketEntry hidden = entry(SocketState.LISTENING, Protocol.TCP, "127.0.0.1", Exposure.MACHINE, true);

        assertThat(listening(hidden))
                .isEqualTo("Something listens on TCP 22 on 127.0.0.1 (this machine only): owner hidden (uid 0, root).");
    }

    @Test
    void socketWithoutOwner_isSaidToBeTheKernels() {
        assertThat(listening(socket("127.0.0.1", Exposure.MACHINE)))
                .endsWith(": held by the kernel, or by a process that cannot be seen from here.");
    }

    @Test
    void firstAnswer_saysNothingAboutOwners() {
        assertThat(new Sentence(HostSystem.LINUX, 22, false, port -> false, ExcludedPorts.NONE)
                        .of(
                                List.of(Verdict.LISTENING),
                                List.of(socket("127.0.0.1", Exposure.MACHINE)),
                                Map.of(),
                                List.of()))
                .isEqualTo("Something listens on TCP 22 on 127.0.0.1 (this machine only).");
    }

    @Test
    void connections_areCalledOutgoing_inTheEphemeralRangeAlone() {
        List<SocketEntry> sockets = List.of(
                entry(SocketState.CONNECTED, Protocol.TCP, "10.0.0.1", Exposure.ADDRESS, false, SSHD),
                entry(SocketState.CONNECTED, Protocol.TCP, "10.0.0.2", Exposure.ADDRESS, false, SSHD));

        assertThat(new Sentence(HostSystem.LINUX, 22, true, port -> true, ExcludedPorts.NONE)
                        .of(List.of(Verdict.CONNECTED), sockets, Map.of(), List.of()))
                .isEqualTo("sshd (PID 812, root) uses TCP 22 for 2 connections, probably outgoing. Nothing listens.");
        assertThat(new Sentence(HostSystem.LINUX, 22, true, port -> false, ExcludedPorts.NONE)
                        .of(List.of(Verdict.CONNECTED), sockets, Map.of(), List.of()))
                .isEqualTo("sshd (PID 812, root) uses TCP 22 for 2 connections. Nothing listens.");
    }

    @Test
    void silentSocket_isSaidWithWhatFollows() {
        SocketEntry silent = entry(SocketState.TAKEN_SILENT, Protocol.TCP, "0.0.0.0", Exposure.ALL, false, SSHD);

        assertThat(say(List.of(Verdict.TAKEN_SILENT), silent))
                .isEqualTo("sshd (PID 812, root) has reserved TCP 22 on all interfaces, IPv4 only without listening: a"
                        + " connection is refused, and a bind fails.");
    }

    @Test
    void severalVerdicts_areAllSaid() {
        assertThat(say(
                        List.of(Verdict.LISTENING, Verdict.BOUND),
                        socket("127.0.0.1", Exposure.MACHINE, SSHD),
                        entry(SocketState.BOUND, Protocol.UDP, "0.0.0.0", Exposure.ALL, false, SSHD)))
                .isEqualTo(
                        "sshd (PID 812, root) listens on TCP 22 on 127.0.0.1 (this machine only). sshd (PID 812, root)"
                                + " receives datagrams on UDP 22 on all interfaces, IPv4 only.");
    }

    @Test
    void unreadTables_areNamedWithTheReason() {
        Map<KernelTable, String> unread = new EnumMap<>(KernelTable.class);
        unread.put(KernelTable.TCP6, "EPERM");
        unread.put(KernelTable.UDP6, "EPERM");

        assertThat(new Sentence(HostSystem.LINUX, 22, true, port -> false, ExcludedPorts.NONE)
                        .of(List.of(Verdict.CANNOT_TELL), List.of(), unread, List.of()))
                .isEqualTo("Cannot tell: TCP over IPv6 and UDP over IPv6 are not readable here (EPERM).");
    }

    @Test
    void answerThatNoSocketExplains_isForwarding_orAtLeastSaid() {
        List<String> answered = List.of("127.0.0.1");
        Sentence sentence = new Sentence(HostSystem.LINUX, 22, true, port -> false, ExcludedPorts.NONE);

        assertThat(sentence.of(List.of(Verdict.FORWARDED), List.of(), Map.of(), answered))
                .isEqualTo(
                        "Port 22 answers, but no socket here holds it: the kernel forwards it, often to a container.");
        assertThat(sentence.of(List.of(Verdict.CANNOT_TELL), List.of(), Map.of(KernelTable.TCP, "EPERM"), answered))
                .isEqualTo("Cannot tell: TCP over IPv4 is not readable here (EPERM). Yet a connect to 127.0.0.1 is"
                        + " accepted: something answers.");
    }

    private static String listening(SocketEntry... sockets) {
        return say(List.of(Verdict.LISTENING), sockets);
    }

    private static String say(List<Verdict> verdicts, SocketEntry... sockets) {
        return new Sentence(HostSystem.LINUX, 22, true, port -> false, ExcludedPorts.NONE)
                .of(verdicts, List.of(sockets), Map.of(), List.of());
    }

    private static SocketEntry socket(String address, Exposure exposure, Owner... owners) {
        return entry(SocketState.LISTENING, Protocol.TCP, address, exposure, false, owners);
    }

    private static SocketEntry entry(
            SocketState state, Protocol protocol, String address, Exposure exposure, boolean hidden, Owner... owners) {
        boolean ipv6 = address.indexOf(':') >= 0;
        @Nullable Boolean v6only = ipv6 ? true : null;
        return new SocketEntry(
                protocol,
                ipv6 ? Family.IPV6 : Family.IPV4,
                address,
                null,
                22,
                state,
                null,
                v6only,
                exposure,
                0,
                "root",
                4711,
                List.of(owners),
                hidden);
    }

    private static Owner owner(long pid, String name) {
        return new Owner(pid, name, null, null, null, null, null, null);
    }
}
