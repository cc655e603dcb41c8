package org.portatlas.view.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portatlas.registry.PortSearch;
import org.portatlas.registry.Registry;
import org.portatlas.text.Language;

class FrenchSearchTest {
    private static final PortSearch SEARCH = new PortSearch(Registry.embedded());

    @BeforeEach
    void french() {
        Language.FRENCH.speak(Locale.FRENCH);
    }

    @AfterEach
    void english() {
        Language.ENGLISH.speak(Locale.ENGLISH);
    }

    @Test
    void message_ofNothing_namesWhatWasTyped() {
        assertThat(SearchTexts.message(SEARCH.find("qqqqzzz", 5, List.of()), "qqqqzzz"))
                .startsWith("Rien de trouvé pour «\u00a0qqqqzzz\u00a0».");
    }

    @Test
    void pasted_agreesWithTheCount() {
        assertThat(SearchTexts.pasted(SEARCH.pasted("bind: address already in use :3000", 5)))
                .isEqualTo("Port 3000 trouvé dans ce que vous avez collé.");
        assertThat(SearchTexts.pasted(SEARCH.pasted("localhost:3000 and localhost:8080", 5)))
                .isEqualTo("2 ports trouvés dans ce que vous avez collé.");
    }

    @Test
    void footer_countsPortsAndServices() {
        assertThat(SearchTexts.footer(SEARCH.find("http", 5, List.of()), "udp"))
                .matches("\\d+ ports et \\d+ services sans port  ·  Tab\u00a0: udp");
    }
}
