package org.portatlas.view.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portatlas.export.PortCard;
import org.portatlas.export.PortCardMarkdown;
import org.portatlas.export.PortCardText;
import org.portatlas.machine.HostSystem;
import org.portatlas.registry.Registry;

/// The cards of real ports, in both languages.
class PortCardsTest {
    private static final Registry REGISTRY = Registry.embedded();

    @AfterEach
    void english() {
        Locale.setDefault(Locale.ENGLISH);
    }

    private static PortCard card(int port) {
        PortPage page = PortPage.of(REGISTRY, port, "Anybody may.", HostSystem.LINUX);
        return PortCards.of(page, null, REGISTRY.edition(), ZoneOffset.UTC);
    }

    @Test
    void ssh_hasItsServiceWithTitleAndReferences() {
        assertThat(PortCardText.of(card(22)))
                .startsWith(
                        "Port 22 (0x0016)\nAssigned: ssh (TCP, UDP, SCTP)\nSystem (Well Known) Ports, 0–1023\n\nServices\n- ssh (")
                .contains("The Secure Shell (SSH) Protocol", "RFC 4251 <https://www.rfc-editor.org/rfc/rfc4251>")
                .endsWith("\nFrom IANA's registry, edition " + REGISTRY.edition() + ".\n");
        assertThat(PortCardMarkdown.of(card(22)))
                .startsWith("# Port 22\n\n**Assigned: ssh \\(TCP, UDP, SCTP\\)**\n\n0x0016. System")
                .contains(
                        "- **ssh** \\(",
                        "The Secure Shell \\(SSH\\) Protocol",
                        "[RFC 4251](<https://www.rfc-editor.org/rfc/rfc4251>)");
    }

    @Test
    void https_hasItsDatesAndNoGap() {
        assertThat(PortCardText.of(card(443)))
                .contains("- https (SCTP), HTTPS\n  modified 2022-02-07\n")
                .doesNotContain("Gap", "Checked");
    }

    @Test
    void unassigned_hasItsGapAndNeighbours_alsoInFrench() {
        assertThat(PortCardText.of(card(793)))
                .contains(
                        "Unassigned: part of a gap of 19 ports\n",
                        "\nGap of 19 ports, 3rd longest of 47 in System: 781–799.\n",
                        "\nAssigned before it: 780 wpgs.\n",
                        "\nAssigned after it: 800 mdbs-daemon.\n")
                .doesNotContain("Services");
        assertThat(PortCardMarkdown.of(card(793))).contains("## Gap\n\n- Gap of 19 ports, 3rd longest");
        Locale.setDefault(Locale.FRENCH);
        assertThat(PortCardText.of(card(793)))
                .contains("Attribué avant elle\u00a0: 780 wpgs.\nAttribué après elle\u00a0: 800 mdbs-daemon.")
                .endsWith("\nD’après le registre de l’IANA, édition du " + REGISTRY.edition() + ".\n");
        assertThat(PortCardMarkdown.of(card(22))).contains("Références\u00a0: [RFC 4251]");
    }

    @Test
    void dynamic_hasItsRangeAlone() {
        assertThat(PortCardText.of(card(60000)))
                .isEqualTo("Port 60000 (0xEA60)\nDynamic: never assigned to a service\n"
                        + card(60000).range() + "\n\nFrom IANA's registry, edition " + REGISTRY.edition() + ".\n");
    }
}
