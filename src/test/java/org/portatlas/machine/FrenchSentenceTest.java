package org.portatlas.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// What an answer says in French: whole sentences, singular and plural.
class FrenchSentenceTest {
    @BeforeEach
    void speakFrench() {
        Locale.setDefault(Locale.FRENCH);
    }

    @AfterEach
    void speakEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void realListener_isToldInFrench_andTheNextAnswerInEnglish() throws IOException {
        try (ServerSocket listener = Sockets.listener("127.0.0.1")) {
            int port = listener.getLocalPort();
            PortCheck check = PortCheck.ofThisMachine();
            PortAnswer french = check.fullAnswer(port);
            assertThat(french.sentence())
                    .startsWith("java (PID " + ProcessHandle.current().pid() + ", ")
                    .endsWith(") écoute le port TCP " + port + " sur 127.0.0.1 (cette machine seulement).");
            assertThat(french.covered()).isEqualTo("TCP et UDP, IPv4 et IPv6");
            assertThat(french.notSeen())
                    .contains("Sockets bruts et sockets de paquets\u00A0: ils voient le trafic sans tenir de port.")
                    .noneMatch(line -> line.contains(" not ") || line.contains("{"));

            Locale.setDefault(Locale.ENGLISH);
            assertThat(check.fullAnswer(port).sentence())
                    .endsWith(") listens on TCP " + port + " on 127.0.0.1 (this machine only).");
        }
    }

    @Test
    void severalPrograms_haveAPluralVerb() {
        Owner sshd = owner(812, "sshd");
        Owner nc = owner(900, "nc");
        assertThat(said(
                        Verdict.LISTENING,
                        socket(SocketState.LISTENING, "0.0.0.0", Exposure.ALL, false, sshd, nc),
                        socket(SocketState.LISTENING, "10.0.0.1", Exposure.ADDRESS, false, sshd, nc)))
                .isEqualTo("sshd (PID 812, root) et nc (PID 900, root) écoutent le port TCP 22 sur toutes les"
                        + " interfaces, IPv4 seulement, et sur 10.0.0.1 (une adresse).");
    }

    @Test
    void hiddenOwner_isSaidWithItsUser() {
        assertThat(said(Verdict.TAKEN_SILENT, socket(SocketState.TAKEN_SILENT, "127.0.0.1", Exposure.MACHINE, true)))
                .isEqualTo("Quelque chose a réservé le port TCP 22 sur 127.0.0.1 (cette machine seulement) sans"
                        + " l’écouter\u00A0: une connexion est refusée, et une liaison échoue\u00A0; propriétaire"
                        + " masqué (uid 0, root).");
    }

    @Test
    void connections_areCounted() {
        Owner firefox = owner(901, "firefox");
        SocketEntry[] many = Stream.generate(
                        () -> socket(SocketState.CONNECTED, "10.0.0.1", Exposure.ADDRESS, false, firefox))
                .limit(1234)
                .toArray(SocketEntry[]::new);
        assertThat(said(Verdict.CONNECTED, many[0]))
                .isEqualTo("firefox (PID 901, root) se sert du port TCP 22 pour une connexion, sans doute vers"
                        + " l’extérieur. Rien n’écoute.");
        assertThat(said(Verdict.CONNECTED, many)).contains("pour 1\u202F234 connexions, sans doute");
    }

    @Test
    void unreadTables_areNamed() {
        Map<KernelTable, String> unread = new EnumMap<>(KernelTable.class);
        unread.put(KernelTable.TCP6, "EPERM");
        assertThat(sentence().of(List.of(Verdict.CANNOT_TELL), List.of(), unread, List.of("127.0.0.1")))
                .isEqualTo("Impossible à dire\u00A0: TCP sur IPv6 n’est pas lisible ici (EPERM). Pourtant une"
                        + " connexion à 127.0.0.1 est acceptée\u00A0: quelque chose répond.");
        unread.put(KernelTable.UDP6, "EPERM");
        assertThat(sentence().of(List.of(Verdict.CANNOT_TELL), List.of(), unread, List.of()))
                .isEqualTo("Impossible à dire\u00A0: TCP sur IPv6 et UDP sur IPv6 ne sont pas lisibles ici (EPERM).");
    }

    @Test
    void namespaces_areCounted() {
        assertThat(new NetworkNamespaces(1, 0).notSeen()).startsWith("Un autre espace de noms réseau, comme celui");
        assertThat(new NetworkNamespaces(3, 1).notSeen())
                .startsWith("Au moins 3 autres espaces de noms réseau,")
                .endsWith("; celui d’un processus n’est pas lisible.");
    }

    @Test
    void bindRule_hasThePortInPlainDigits() {
        assertThat(BindRules.of(HostSystem.LINUX, Path.of("/nowhere")).whoMayBind(80))
                .isEqualTo("Seul un processus privilégié peut le lier (root, ou CAP_NET_BIND_SERVICE)\u00A0: un"
                        + " privilège est exigé au-dessous de 1024 (le réglage habituel\u00A0; celui de cette machine"
                        + " n’a pas pu être lu).");
    }

    @Test
    void probe_saysItsMeaning_andKeepsTheNameOfItsResult() {
        ProbeReport denied = new ProbeReport(BindProbe.UDP, "0.0.0.0", BindProbe.DENIED, 0.1);
        ProbeReport told =
                new ProbeMeaning(List.of(), List.of(denied), true, false).told().getFirst();
        assertThat(told.meaning()).startsWith("Une liaison UDP sur 0.0.0.0 n’est pas permise à cet utilisateur");
        assertThat(told.result()).isEqualTo("permission denied");
    }

    private static String said(Verdict verdict, SocketEntry... sockets) {
        return sentence().of(List.of(verdict), List.of(sockets), Map.of(), List.of());
    }

    private static Sentence sentence() {
        return new Sentence(HostSystem.LINUX, 22, true, port -> true, ExcludedPorts.NONE);
    }

    private static Owner owner(long pid, String name) {
        return new Owner(pid, name, null, null, null, null, null, null);
    }

    private static SocketEntry socket(
            SocketState state, String address, Exposure exposure, boolean hidden, Owner... owners) {
        @Nullable Peer peer = state == SocketState.CONNECTED ? new Peer("10.0.0.9", 443) : null;
        return new SocketEntry(
                Protocol.TCP,
                Family.IPV4,
                address,
                null,
                22,
                state,
                peer,
                null,
                exposure,
                0,
                "root",
                1,
                List.of(owners),
                hidden);
    }
}
