package org.portatlas.layer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.portatlas.map.Colouring;
import org.portatlas.map.Swatch;
import org.portatlas.map.Swatch.Symbol;
import org.portatlas.map.Theme;
import org.portatlas.map.Veil;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.PortStatus;

class VeiledColoursTest {
    @ParameterizedTest
    @EnumSource(Theme.class)
    void services_hidden_leaveTheThreeRanges(Theme theme) {
        Colouring colours = VeiledColours.of(Veil.SERVICES, theme);
        for (PortRange range : PortRange.values()) {
            Swatch swatch = colours.swatch(range.first());
            assertThat(swatch.fill())
                    .isEqualTo(
                            Category.of(range, range == PortRange.DYNAMIC ? PortStatus.DYNAMIC : PortStatus.UNASSIGNED)
                                    .swatch(theme)
                                    .fill());
            assertThat(swatch.symbol()).isEqualTo(Symbol.NONE);
            for (int port = range.first(); port <= range.last(); port++) {
                assertThat(colours.swatch(port)).isEqualTo(swatch);
            }
        }
        assertThat(colours.swatch(0).fill()).isNotEqualTo(colours.swatch(1024).fill());
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void ranges_hidden_leaveOneLook(Theme theme) {
        Colouring colours = VeiledColours.of(Veil.RANGES, theme);
        Swatch swatch = VeiledColours.of(Veil.SERVICES, theme).swatch(1024);
        for (int port = 0; port < PortRange.PORTS; port++) {
            assertThat(colours.swatch(port)).isEqualTo(swatch);
        }
    }
}
