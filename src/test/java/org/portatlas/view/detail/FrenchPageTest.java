package org.portatlas.view.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portatlas.machine.HostSystem;
import org.portatlas.machine.PortCheck;
import org.portatlas.registry.Registry;
import org.portatlas.text.Language;

/// What the pane says of ports and of real sockets, in French.
class FrenchPageTest {
    private static final Registry REGISTRY = Registry.embedded();

    @BeforeEach
    void french() {
        Language.FRENCH.speak(Locale.FRENCH);
    }

    @AfterEach
    void english() {
        Language.ENGLISH.speak(Locale.ENGLISH);
    }

    private static PortPage page(int port) {
        return PortPage.of(REGISTRY, port, "Chacun le peut.", HostSystem.LINUX);
    }

    @Test
    void of793_tellsTheGapAndTheRow() {
        PortPage page = page(793);
        assertThat(page.status()).isEqualTo("Non attribué\u00a0: dans une lacune de 19 ports");
        assertThat(page.range()).isEqualTo("Ports système (bien connus), 0–1023");
        assertThat(Objects.requireNonNull(page.gap()).caption())
                .isEqualTo("Lacune de 19 ports, la 3e plus longue des 47 de la plage Système");
        assertThat(page.history())
                .containsExactly("Ligne 788–799\u00a0: non attribué. L’IANA signale un usage non autorisé de 796.");
    }

    @ParameterizedTest
    @CsvSource({
        "443,'Attribué : https (TCP, UDP, SCTP)'",
        "0,Réservé : gardé par l’IANA",
        "4,Non attribué : une lacune d’un seul port",
        "60000,Dynamique : jamais attribué à un service"
    })
    void of_anyPort_saysItsStatus(int port, String status) {
        assertThat(page(port).status()).isEqualTo(status.replace(" :", "\u00a0:"));
    }

    @Test
    void answer_ofAListener_saysWhenItWasAskedAndHowLongItTook() throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            AnswerPage page =
                    AnswerPage.of(PortCheck.ofThisMachine().fullAnswer(listener.getLocalPort()), ZoneOffset.UTC);
            assertThat(page.age(page.time().plusSeconds(1))).isEqualTo("Vérifié à " + page.asked() + ".");
            assertThat(page.age(page.time().plusSeconds(190))).isEqualTo("Vérifié il y a 3 min.");
            assertThat(page.age(page.time().plusSeconds(7300))).isEqualTo("Vérifié il y a 2 h.");
            assertThat(page.sockets().getFirst().socket()).startsWith("TCP à l’écoute · ");
            assertThat(page.scope()).containsPattern("\\d,\\d\u00a0ms").contains("Non vu\u00a0: ");
        }
    }
}
