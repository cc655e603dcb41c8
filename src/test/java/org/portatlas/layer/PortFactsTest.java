package org.portatlas.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.portatlas.registry.Assignment;
import org.portatlas.registry.Registry;
import org.portatlas.registry.Transport;

class PortFactsTest {
    private static final Registry REGISTRY = Registry.embedded();

    @Test
    void facts_ofAnyPort_areThoseOfTheRegistry() {
        PortFacts all = new PortFacts(new RegistryView(REGISTRY, null));
        PortFacts udp = new PortFacts(new RegistryView(REGISTRY, Transport.UDP));
        new Random(793).ints(3000, 0, 65536).forEach(number -> {
            var port = REGISTRY.port(number);
            assertThat(all.services(number)).isEqualTo(names(port.assignments().stream()));
            assertThat(all.transports(number))
                    .containsExactlyElementsOf(port.assignments().stream()
                            .map(Assignment::transport)
                            .distinct()
                            .sorted()
                            .toList());
            assertThat(udp.services(number))
                    .isEqualTo(names(port.assignments().stream().filter(each -> each.transport() == Transport.UDP)));
            assertThat(all.year(number))
                    .isEqualTo(port.assignments().stream()
                            .map(Assignment::registered)
                            .filter(Objects::nonNull)
                            .mapToInt(date -> Integer.parseInt(date.substring(0, 4)))
                            .min()
                            .orElse(0));
        });
    }

    private static java.util.List<String> names(Stream<Assignment> assignments) {
        return assignments
                .map(Assignment::service)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
