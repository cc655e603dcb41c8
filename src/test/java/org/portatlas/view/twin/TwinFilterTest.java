package org.portatlas.view.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portatlas.layer.LayerInput;
import org.portatlas.layer.RegistryLayer;
import org.portatlas.registry.PortStatus;
import org.portatlas.registry.Registry;
import org.portatlas.registry.Transport;

class TwinFilterTest {
    private static final Registry REGISTRY = Registry.embedded();
    private static final TwinFacts FACTS = new TwinFacts(new RegistryLayer(), LayerInput.of(REGISTRY), null);

    private static int[] ports(String typed) {
        return IntStream.range(0, 65536)
                .filter(TwinFilter.of(typed, FACTS).passes())
                .toArray();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 65536",
        "793, 1",
        "0x319, 1",
        "788-799, 12",
        "0x314–799, 12",
        ">65530, 5",
        "> 65530, 5",
        "<=1023, 1024",
        ">=100 < 110, 10",
        "system, 1024",
        "User, 48128",
        "dynamic, 16384",
        "=793, 1",
        "788-799 793-1000, 7"
    })
    void numbersAndRanges_meanPorts(String typed, int count) {
        assertThat(ports(typed)).hasSize(count);
    }

    @Test
    void statusesAndTransports_areThoseOfTheRegistry() {
        assertThat(ports("unassigned"))
                .isEqualTo(IntStream.range(0, 65536)
                        .filter(port -> REGISTRY.status(port) == PortStatus.UNASSIGNED)
                        .toArray());
        assertThat(ports("assigned"))
                .as("not unassigned too")
                .isEqualTo(IntStream.range(0, 65536)
                        .filter(port -> REGISTRY.status(port) == PortStatus.ASSIGNED)
                        .toArray());
        assertThat(ports("sctp"))
                .isNotEmpty()
                .isEqualTo(IntStream.range(0, 65536)
                        .filter(port -> REGISTRY.status(port, Transport.SCTP) == PortStatus.ASSIGNED)
                        .toArray());
    }

    @Test
    void years_areThoseOfTheFirstRegistration() {
        int[] since = ports("year>=2015");
        assertThat(IntStream.of(since))
                .isNotEmpty()
                .allMatch(port -> FACTS.registry().year(port) >= 2015);
        assertThat(ports("year = 2015-9999")).isEqualTo(since);
        assertThat(ports("year<3000 system")).hasSize(20);
    }

    @Test
    void otherWords_areAPartOfAName() {
        assertThat(IntStream.of(ports("SSH")))
                .contains(22)
                .allMatch(port ->
                        String.join(",", FACTS.registry().services(port)).contains("ssh"));
    }

    @ParameterizedTest
    @CsvSource({
        "70000, the last is 65535",
        "9-5, write 5-9",
        ">, no port and no range",
        "5-, no port and no range",
        "year>, no port and no range",
        ">\u001b\u202e, >␛‹U+202E›",
        ">x\u0301\u0301\u0301\u0301\u0301, ‹U+0301›"
    })
    void whatMeansNothing_saysWhy(String typed, String why) {
        assertThat(TwinFilter.of(typed, FACTS).problem()).contains(why);
        assertThat(ports(typed)).isEmpty();
    }
}
