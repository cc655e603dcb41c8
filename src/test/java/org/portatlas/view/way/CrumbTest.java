package org.portatlas.view.way;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portatlas.registry.Registry;

class CrumbTest {
    private static final Registry REGISTRY = Registry.embedded();

    @ParameterizedTest
    @CsvSource({
        "793, 0–65535 › System › 781–799 › 793",
        "443, 0–65535 › System › 443",
        "6001, 0–65535 › User › 6000–6063 › 6001",
        "50000, 0–65535 › Dynamic › 50000",
        "255, 0–65535 › System › 249–255 › 255",
    })
    void to_aPort_goesThroughItsRangeAndItsRun(int port, String way) {
        assertThat(Crumb.to(OptionalInt.of(port), REGISTRY).stream()
                        .map(Crumb::text)
                        .collect(Collectors.joining(" › ")))
                .isEqualTo(way);
    }

    @Test
    void to_nothing_isAllPorts() {
        assertThat(Crumb.to(OptionalInt.empty(), REGISTRY))
                .containsExactly(new Crumb("0–65535", 0, 65535, "Show all ports, 0 to 65535"));
    }

    @Test
    void to_anyPort_eachPartHoldsTheNext() {
        for (int port = 0; port < 65536; port += 7) {
            List<Crumb> way = Crumb.to(OptionalInt.of(port), REGISTRY);
            for (int i = 1; i < way.size(); i++) {
                assertThat(way.get(i).first()).isBetween(way.get(i - 1).first(), port);
                assertThat(way.get(i).last()).isBetween(port, way.get(i - 1).last());
            }
            assertThat(way.getLast().first()).isEqualTo(way.getLast().last());
        }
    }
}
