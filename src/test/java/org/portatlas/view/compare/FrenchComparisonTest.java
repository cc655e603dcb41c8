package org.portatlas.view.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portatlas.machine.HostSystem;
import org.portatlas.registry.Registry;
import org.portatlas.text.Language;
import org.portatlas.view.compare.Comparison.Row;
import org.portatlas.view.compare.Comparison.Side;
import org.portatlas.view.detail.PortPage;

class FrenchComparisonTest {
    private static final Registry REGISTRY = Registry.embedded();

    @BeforeEach
    void french() {
        Language.FRENCH.speak(Locale.FRENCH);
    }

    @AfterEach
    void english() {
        Language.ENGLISH.speak(Locale.ENGLISH);
    }

    private static Comparison of(Row... rows) {
        return new Comparison(new Side(1, "1"), new Side(2, "2"), List.of(rows));
    }

    @Test
    void sentence_agreesWithTheCount() {
        Row same = new Row("Plage", "a", "a");
        Row other = new Row("Statut", "a", "b");
        assertThat(of(same, other).sentence()).isEqualTo("1 ligne sur 2 diffère.");
        assertThat(of(other, other, same).sentence()).isEqualTo("2 lignes sur 3 diffèrent.");
    }

    @Test
    void ofTransports_saysTheStatusOfEach() {
        Comparison compared = new ComparedFacts(REGISTRY, null)
                .ofTransports(PortPage.of(REGISTRY, 514, "Chacun le peut.", HostSystem.LINUX));
        assertThat(compared.rows())
                .contains(
                        new Row("Statut", "Attribué\u00a0: shell", "Attribué\u00a0: syslog"),
                        new Row("Lacune", "dans aucune", "dans aucune"));
    }
}
