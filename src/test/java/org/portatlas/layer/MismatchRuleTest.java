package org.portatlas.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portatlas.layer.LayerInput.Tables;
import org.portatlas.machine.ExcludedPorts;
import org.portatlas.machine.Exposure;
import org.portatlas.machine.Family;
import org.portatlas.machine.LocalRanges;
import org.portatlas.machine.Owner;
import org.portatlas.machine.PortSpan;
import org.portatlas.machine.Protocol;
import org.portatlas.machine.SocketEntry;
import org.portatlas.machine.SocketState;
import org.portatlas.registry.PortStatus;
import org.portatlas.registry.Registry;
import org.portatlas.registry.Transport;

/// The rule as a table, over the real registry and the tables that come with the program.
class MismatchRuleTest {
    private static final LocalRanges RANGES =
            new LocalRanges(new PortSpan(32768, 60999), new PortSpan(0, 1023), List.of(), ExcludedPorts.NONE, true);

    private final MismatchRule rule =
            new MismatchRule(Registry.embedded(), new Tables(CommonUses.embedded(), KnownPrograms.embedded(), RANGES));

    /// @param owners their names, with "+" between them; null for none that can be seen
    private static SocketEntry socket(
            int port, Protocol protocol, SocketState state, @Nullable String owners, boolean hidden) {
        List<Owner> seen = owners == null
                ? List.of()
                : Stream.of(owners.split("\\+", -1))
                        .map(name -> new Owner(7, name, null, null, null, null, null, null, null))
                        .toList();
        return new SocketEntry(
                protocol,
                Family.IPV4,
                "0.0.0.0",
                null,
                port,
                state,
                null,
                null,
                Exposure.ALL,
                0,
                "root",
                4711,
                seen,
                hidden);
    }

    @ParameterizedTest
    @CsvSource({
        // The name of the service, with what servers add to it.
        "22, TCP, LISTENING, sshd, false, FITS",
        "22, TCP, LISTENING, SSHD.EXE, false, FITS",
        "3306, TCP, LISTENING, mysqld, false, FITS",
        "11211, TCP, LISTENING, memcached, false, FITS",
        "6379, TCP, LISTENING, redis-server, false, FITS",
        "9418, TCP, LISTENING, git-daemon, false, FITS",
        "123, UDP, BOUND, ntpd, false, FITS",
        "69, UDP, BOUND, in.tftpd, false, FITS",
        "4369, TCP, LISTENING, epmd, false, FITS",
        // Known to serve it.
        "80, TCP, LISTENING, nginx, false, FITS",
        "443, UDP, BOUND, caddy, false, FITS",
        "8080, TCP, LISTENING, apache2, false, FITS",
        "53, UDP, BOUND, systemd-resolve, false, FITS",
        "5353, UDP, BOUND, avahi-daemon, false, FITS",
        "5432, TCP, LISTENING, postgres, false, FITS",
        "33060, TCP, LISTENING, mysqld, false, FITS",
        // Known for something else, and for nothing more than that.
        "2222, TCP, LISTENING, sshd, false, OTHER_PROGRAM",
        "443, TCP, LISTENING, sshd, false, OTHER_PROGRAM",
        "22, TCP, LISTENING, postgres, false, OTHER_PROGRAM",
        "6443, TCP, LISTENING, kube-apiserver, false, OTHER_PROGRAM",
        // Bears the name of the common use, not of the registered service.
        "9200, TCP, LISTENING, elasticsearch, false, OTHER_PROGRAM",
        "5601, TCP, LISTENING, kibana, false, OTHER_PROGRAM",
        "8888, TCP, LISTENING, jupyter-lab, false, OTHER_PROGRAM",
        // Cannot be told: hidden, unknown, runs or passes on anything.
        "22, TCP, LISTENING, , true, CANNOT_TELL",
        "22, TCP, LISTENING, , false, CANNOT_TELL",
        "22, TCP, LISTENING, dropbear, false, CANNOT_TELL",
        "9200, TCP, LISTENING, java, false, CANNOT_TELL",
        "8080, TCP, LISTENING, java, false, CANNOT_TELL",
        "5000, TCP, LISTENING, python3, false, CANNOT_TELL",
        "80, TCP, LISTENING, docker-proxy, false, CANNOT_TELL",
        "22, TCP, LISTENING, systemd, false, CANNOT_TELL",
        "3306, TCP, LISTENING, nginx, false, CANNOT_TELL",
        "2222, TCP, LISTENING, sshd, true, CANNOT_TELL",
        // Any private mail system: nameless, so anybody's.
        "24, TCP, LISTENING, sshd, false, CANNOT_TELL",
        // Several owners.
        "22, TCP, LISTENING, systemd+sshd, false, FITS",
        "2222, TCP, LISTENING, systemd+sshd, false, CANNOT_TELL",
        "2222, TCP, LISTENING, sshd+postgres, false, OTHER_PROGRAM",
        // Assigned to nobody, whoever holds it.
        "793, TCP, LISTENING, sshd, false, UNASSIGNED",
        "793, UDP, BOUND, , true, UNASSIGNED",
        "28500, TCP, TAKEN_SILENT, java, false, UNASSIGNED",
        "5173, TCP, LISTENING, node, false, UNASSIGNED",
        "10250, TCP, LISTENING, kubelet, false, UNASSIGNED",
        // In the ephemeral range: a listener is one, a client's end is none.
        "40500, TCP, LISTENING, java, false, UNASSIGNED",
        "40500, TCP, TAKEN_SILENT, java, false, FITS",
        "40500, UDP, BOUND, java, false, FITS",
        "33434, UDP, BOUND, java, false, FITS",
        // Held back.
        "1023, TCP, LISTENING, java, false, RESERVED",
        "323, UDP, BOUND, chronyd, false, RESERVED",
        "49151, TCP, LISTENING, java, false, RESERVED",
        // Dynamic.
        "50000, TCP, LISTENING, java, false, DYNAMIC",
        "65000, TCP, LISTENING, sshd, true, DYNAMIC",
        "50000, TCP, TAKEN_SILENT, java, false, FITS",
        "50000, UDP, BOUND, java, false, FITS",
        "65000, UDP, BOUND, java, false, FITS",
    })
    void socket_isHeldAgainstTheRegistry(
            int port,
            Protocol protocol,
            SocketState state,
            @Nullable String owners,
            boolean hidden,
            Mismatch expected) {
        assertThat(rule.of(port, List.of(socket(port, protocol, state, owners, hidden))))
                .isEqualTo(expected);
    }

    @Test
    void severalSockets_theGravestCounts() {
        SocketEntry fits = socket(2222, Protocol.UDP, SocketState.BOUND, "EtherNet-IP-1", false);
        SocketEntry other = socket(2222, Protocol.TCP, SocketState.LISTENING, "sshd", false);
        SocketEntry hidden = socket(2222, Protocol.TCP, SocketState.LISTENING, null, true);
        assertThat(rule.of(2222, List.of(fits))).isEqualTo(Mismatch.FITS);
        assertThat(rule.of(2222, List.of(fits, hidden))).isEqualTo(Mismatch.CANNOT_TELL);
        assertThat(rule.of(2222, List.of(fits, hidden, other))).isEqualTo(Mismatch.OTHER_PROGRAM);
        assertThat(rule.of(2222, List.of())).isEqualTo(Mismatch.FITS);
    }

    @Test
    void whatIsKnown_canBeAskedFor() {
        Owner nginx = new Owner(7, "nginx", null, null, null, null, null, null, null);
        Owner ours = new Owner(7, "our-own-program", null, null, null, null, null, null, null);
        assertThat(rule.known(nginx))
                .isNotNull()
                .satisfies(program -> assertThat(program.serves()).contains("http"));
        assertThat(rule.known(ours)).isNull();
        assertThat(rule.use(9200)).isNotNull();
        assertThat(rule.use(793)).isNull();
        assertThat(Mismatch.values())
                .filteredOn(Mismatch::isKnown)
                .containsExactly(Mismatch.OTHER_PROGRAM, Mismatch.UNASSIGNED, Mismatch.RESERVED, Mismatch.DYNAMIC);
    }

    /// What the registry lists for other transports alone.
    @Test
    void unlistedTransport_fitsByNameAlone() {
        Registry registry = Registry.embedded();
        int port = IntStream.range(0, 65536)
                .filter(each -> registry.headline(each, Transport.TCP) != null
                        && registry.status(each, Transport.UDP) == PortStatus.UNLISTED)
                .findFirst()
                .orElseThrow();
        String service = registry.headline(port, Transport.TCP);
        assertThat(rule.of(port, List.of(socket(port, Protocol.UDP, SocketState.BOUND, service, false))))
                .isEqualTo(Mismatch.FITS);
        assertThat(rule.of(port, List.of(socket(port, Protocol.UDP, SocketState.BOUND, "sshd", false))))
                .isEqualTo(Mismatch.CANNOT_TELL);
    }

    @Test
    void table_namesOfServices_standInTheRegistry() {
        List<String> own = List.of("kubernetes-api");
        List<String> registered = Registry.embedded().records().stream()
                .map(record -> String.valueOf(record.service()))
                .toList();
        assertThat(KnownPrograms.embedded().all()).hasSizeGreaterThan(15).allSatisfy(program -> {
            assertThat(program.name()).isEqualTo(KnownPrograms.plain(program.name()));
            assertThat(program.source()).startsWith("https://");
            assertThat(program.serves())
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(registered.contains(name) || own.contains(name))
                            .as(name)
                            .isTrue());
        });
        assertThat(KnownPrograms.embedded().all())
                .extracting(KnownProgram::name)
                .doesNotHaveDuplicates();
    }
}
