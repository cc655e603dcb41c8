package org.portatlas.view.listeners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListenerFilterTest {
    private static final List<ListenerRow> ROWS = List.of(
            row(80, "TCP", "all interfaces", "nginx (PID 1)", "http", true, false),
            row(8081, "TCP", "this machine only", "owner hidden", "sunproxyadmin", false, true),
            row(3000, "TCP", "this machine only", "node (PID 2)", "hbci", false, false),
            row(5353, "UDP", "all interfaces", "avahi-daemon (PID 3)", "mdns", true, false));

    private static ListenerRow row(
            int port, String protocol, String exposure, String program, String name, boolean exposed, boolean hidden) {
        return new ListenerRow(
                port, protocol, "127.0.0.1", exposure, "listening", program, "root", name, exposed, hidden);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 80 8081 3000 5353",
        ":80, 80",
        "8081, 8081",
        "3000-6000, 3000 5353",
        ":3000-4000, 3000",
        "exposed, 80 5353",
        "udp, 5353",
        "hidden, 8081",
        "NODE, 3000",
        "mdns, 5353",
        "tcp exposed, 80",
        "tcp nothing, ''",
    })
    void of_whatIsTyped_keepsTheRowsMeant(String typed, String ports) {
        assertThat(ROWS.stream()
                        .filter(ListenerFilter.of(typed))
                        .map(row -> Integer.toString(row.port()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(ports);
    }
}
