package org.portatlas.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@EnabledOnOs(OS.LINUX)
class BindProbeTest {
    @Test
    void portThatNothingHolds_bindsEverywhere_andIsLetGo() throws IOException {
        int port = Sockets.unheldPort();

        assertThat(BindProbe.all(port))
                .hasSize(8)
                .extracting(ProbeReport::result)
                .containsOnly(BindProbe.BOUND);
        assertThat(PortCheck.ofThisMachine().fullAnswer(port).verdicts()).containsExactly(Verdict.NOTHING);
    }

    @Test
    void listener_refusesItsAddressAndTheWildcards() throws IOException {
        try (ServerSocket listener = Sockets.listener("127.0.0.1")) {
            assertThat(inUse(BindProbe.all(listener.getLocalPort())))
                    .containsExactly("bind-tcp 127.0.0.1", "bind-tcp 0.0.0.0", "bind-tcp ::");
        }
    }

    @Test
    void receiver_refusesUdpAlone() throws IOException {
        try (DatagramSocket receiver = Sockets.datagrams(Sockets.unheldPort())) {
            assertThat(inUse(BindProbe.all(receiver.getLocalPort())))
                    .containsExactly("bind-udp 127.0.0.1", "bind-udp 0.0.0.0", "bind-udp ::");
        }
    }

    /// Java says "in use" and "denied" with one exception, in the language of the user.
    @ParameterizedTest
    @CsvSource({
        "Address already in use, in use",
        "Die Adresse wird bereits verwendet, in use",
        "Permission denied, permission denied",
        "Keine Berechtigung, permission denied",
        "Cannot assign requested address, unreachable"
    })
    void failure_isToldByItsText(String message, String result) {
        assertThat(BindProbe.meaning(message, "Die Adresse wird bereits verwendet"))
                .isEqualTo(result);
    }

    private static List<String> inUse(List<ProbeReport> probes) {
        return probes.stream()
                .filter(probe -> probe.result().equals(BindProbe.IN_USE))
                .map(probe -> probe.kind() + " " + probe.address())
                .toList();
    }
}
