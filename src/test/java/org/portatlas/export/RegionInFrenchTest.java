package org.portatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portatlas.registry.PortSet;
import org.portatlas.registry.RegionSummary;
import org.portatlas.registry.Registry;

/// The summary of a region in French, and its numbers.
class RegionInFrenchTest {
    @BeforeEach
    void french() {
        Locale.setDefault(Locale.FRENCH);
    }

    @AfterEach
    void english() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @Test
    void numbers_followTheLanguage() {
        assertThat(RegionText.ports(0)).isEqualTo("0 port");
        assertThat(RegionText.ports(65536)).isEqualTo("65\u202f536 ports");
        assertThat(RegionText.share(0.1234)).isEqualTo("12,3\u00a0%");
    }

    @Test
    void text_ofARegion_isFrench_andItsFileTheSame() {
        RegionReport report = RegionReport.of(RegionSummary.of(Registry.embedded(), PortSet.between(780, 810)), null);
        assertThat(RegionText.of(report))
                .startsWith("Ports 780–810, 31 ports. Registre de l’IANA, édition du ")
                .contains("Plage système\u00a0: 31 ports, ")
                .contains("2 lacunes, toutes entièrement dedans. La plus longue ici, 781–799, a 19 ports.")
                .contains("Il n’a pas été regardé si quelque chose écoute ici.");
        String french = csv(report);
        Locale.setDefault(Locale.ENGLISH);
        assertThat(french).isEqualTo(csv(report));
    }

    private static String csv(RegionReport report) {
        StringWriter text = new StringWriter();
        RegionCsv.write(report, new PrintWriter(text));
        return text.toString();
    }
}
