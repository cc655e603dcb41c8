package org.portatlas.view.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portatlas.layer.LayerInput;
import org.portatlas.registry.Registry;

class SpokenPortTest {
    private static final LayerInput KNOWN = LayerInput.of(Registry.embedded());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "793 | 793, unassigned, System Port, in the gap 781 to 799",
                "22 | 22, ssh, assigned, System Port",
                "65000 | 65000, Dynamic Port, never assigned",
                "4 | 4, unassigned, System Port, a gap of its own"
            })
    void of_aPort_saysAllInOneSentence(int port, String spoken) {
        assertThat(SpokenPort.of(port, KNOWN, "")).isEqualTo(spoken);
    }
}
