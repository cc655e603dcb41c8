package org.portatlas.view.listeners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListenerFilterTest {
    private static final List<ListenerRow> ROWS = List.of(
            Rows.tcp(80, "0.0.0.0", 1, "nginx"),
            Rows.tcp(8081, "::1"),
            Rows.tcp(3000, "127.0.0.1", 2, "node"),
            Rows.udp(5353, "0.0.0.0", 3, "avahi-daemon"));

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
        "development, 3000",
        "::1, 8081",
        "tcp exposed, 80",
        "tcp nothing, ''",
    })
    void of_whatIsTyped_keepsTheRowsMeant(String typed, String ports) {
        ListenerFilter filter = ListenerFilter.of(typed);
        assertThat(filter.problem()).isNull();
        assertThat(ports(filter)).isEqualTo(ports);
    }

    @ParameterizedTest
    @ValueSource(strings = {":80a", ":", "70000", ":99999999999", "4000-3000", "1-70000", "5-", "-5", "tcp 70000"})
    void of_whatMeansNothing_saysWhyAndKeepsNoRow(String typed) {
        ListenerFilter filter = ListenerFilter.of(typed);
        assertThat(filter.problem()).isNotBlank().endsWith(".");
        assertThat(ports(filter)).isEmpty();
    }

    @Test
    void of_whatMeansNothing_isRepeatedInPlainText_andNotAtLength() {
        assertThat(ListenerFilter.of(":\u202e" + "x".repeat(500)).problem())
                .contains(":‹U+202E›xxx")
                .doesNotContain("x".repeat(40));
    }

    private static String ports(ListenerFilter filter) {
        return ROWS.stream()
                .filter(filter.passes())
                .map(row -> Integer.toString(row.port()))
                .collect(Collectors.joining(" "));
    }
}
