package org.portatlas.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProbeMeaningTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // A connect.
                "listening | 127.0.0.1 | connect | 127.0.0.1 | accepted | -",
                "listening | 127.0.0.1 | connect | 127.0.0.1 | refused | Yet a connect to 127.0.0.1 is refused: a fire",
                "listening | 127.0.0.1 | connect | ::1 | refused | -",
                "listening | 127.0.0.1 | connect | 127.0.0.1 | timed out | Yet a connect to 127.0.0.1 gets no answer",
                "closing | 127.0.0.1 | connect | 127.0.0.1 | timed out | A connect to 127.0.0.1 gets no answer: a fire",
                "closing | 127.0.0.1 | connect | 127.0.0.1 | refused | -",
                "closing | 127.0.0.1 | connect | 127.0.0.1 | met itself | The connect to 127.0.0.1 met itself",
                // A bind where the table has a holder.
                "listening | 127.0.0.1 | bind-tcp | 127.0.0.1 | in use | -",
                "listening | 127.0.0.1 | bind-tcp | 0.0.0.0 | in use | -",
                "listening | 127.0.0.1 | bind-tcp | :: | in use | -",
                "listening | :: | bind-tcp | 127.0.0.1 | in use | -",
                "listening | 127.0.0.2 | bind-tcp | 127.0.0.1 | bound | -",
                "listening | 127.0.0.1 | bind-udp | 127.0.0.1 | bound | -",
                "listening | 127.0.0.1 | bind-tcp | 127.0.0.1 | bound | Yet a TCP bind on 127.0.0.1 succeeds: the soc",
                "listening | 127.0.0.1 | bind-tcp | 0.0.0.0 | bound | Yet a TCP bind on 0.0.0.0 succeeds: the socket",
                "listening | ::1 | bind-tcp | :: | bound | Yet a TCP bind on :: succeeds: the socket may have closed",
                // A bind where it has none.
                "listening | 127.0.0.2 | bind-tcp | 127.0.0.1 | in use | Yet a TCP bind on 127.0.0.1 is refused as in",
                "closing | 127.0.0.1 | bind-tcp | 127.0.0.1 | in use | A plain TCP bind on 127.0.0.1 fails until the",
                "connected | 127.0.0.1 | bind-tcp | 0.0.0.0 | in use | A plain TCP bind on 0.0.0.0 fails while the con",
                "closing | 127.0.0.1 | bind-udp | 127.0.0.1 | permission denied | A UDP bind on 127.0.0.1 is not permi",
                "closing | 127.0.0.1 | bind-tcp | ::1 | unreachable | -"
            })
    void tableAndProbe_disagreeAsSaid(
            String state, String held, String kind, String address, String result, @Nullable String sentence) {
        ProbeMeaning meaning = new ProbeMeaning(
                List.of(socket(state, held)), List.of(new ProbeReport(kind, address, result, 0.1)), true, false);

        if (sentence == null) {
            assertThat(meaning.sentences()).isEmpty();
        } else {
            assertThat(meaning.sentences()).singleElement().asString().startsWith(sentence);
        }
    }

    @Test
    void sameMeaning_onSeveralAddresses_isOneSentence() {
        List<ProbeReport> probes = List.of(
                new ProbeReport(BindProbe.TCP, "127.0.0.1", BindProbe.DENIED, 0.1),
                new ProbeReport(BindProbe.TCP, "::1", BindProbe.DENIED, 0.1));

        assertThat(new ProbeMeaning(List.of(), probes, true, false).sentences())
                .containsExactly(
                        "A TCP bind on 127.0.0.1 and ::1 is not permitted to this user, which does not say that"
                                + " the port is in use.");
    }

    @Test
    void eachProbe_carriesItsOwnMeaning_andNoneWhereItAgrees() {
        List<ProbeReport> probes = List.of(
                new ProbeReport("connect", "127.0.0.1", ConnectProbe.ACCEPTED, 0.1),
                new ProbeReport("connect", "::1", ConnectProbe.ACCEPTED, 0.1),
                new ProbeReport(BindProbe.TCP, "127.0.0.1", BindProbe.IN_USE, 0.1),
                new ProbeReport(BindProbe.TCP, "::1", BindProbe.DENIED, 0.1));
        List<SocketEntry> listener = List.of(socket("listening", "127.0.0.1"));

        assertThat(new ProbeMeaning(listener, probes, true, false).told())
                .extracting(ProbeReport::meaning)
                .containsExactly(
                        null,
                        "A connect to ::1 is accepted, and no socket here explains it: the kernel forwards it.",
                        null,
                        "A TCP bind on ::1 is not permitted to this user, which does not say that the port is in use.");
        assertThat(new ProbeMeaning(listener, probes, false, false)
                        .told()
                        .get(1)
                        .meaning())
                .as("the socket may stand in the table that was not read")
                .isNull();
    }

    /// A kernel before 6.8 does not show TCP sockets that are bound without listening.
    @ParameterizedTest
    @CsvSource({
        "bind-tcp, in use, true, true, true",
        "bind-tcp, in use, true, false, false",
        "bind-tcp, in use, false, true, false",
        "bind-tcp, bound, true, true, false",
        "bind-tcp, permission denied, true, true, false",
        "bind-udp, in use, true, true, false"
    })
    void refusedBind_findsASilentSocket_whereTheTablesWouldNot(
            String kind, String result, boolean allRead, boolean silentUnseen, boolean isSilentlyTaken) {
        List<ProbeReport> probes = List.of(new ProbeReport(kind, "127.0.0.1", result, 0.1));

        assertThat(new ProbeMeaning(List.of(), probes, allRead, silentUnseen).isSilentlyTaken())
                .isEqualTo(isSilentlyTaken);
        assertThat(new ProbeMeaning(List.of(socket("closing", "::1")), probes, allRead, silentUnseen).isSilentlyTaken())
                .isFalse();
    }

    private static SocketEntry socket(String state, String address) {
        boolean ipv6 = address.indexOf(':') >= 0;
        return new SocketEntry(
                Protocol.TCP,
                ipv6 ? Family.IPV6 : Family.IPV4,
                address,
                null,
                8080,
                SocketState.valueOf(state.toUpperCase(Locale.ROOT)),
                null,
                ipv6 ? false : null,
                Exposure.MACHINE,
                0,
                null,
                1,
                List.of(),
                false);
    }
}
