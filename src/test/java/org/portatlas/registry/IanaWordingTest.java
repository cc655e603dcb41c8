package org.portatlas.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// IANA's wordings, each as the registry has it.
class IanaWordingTest {
    @ParameterizedTest
    @CsvSource({
        "Reserved, RESERVED",
        "Reserved - IANA, RESERVED",
        "Unassigned, UNASSIGNED",
        "Unassigned [was netstat], UNASSIGNED",
        "(unassigned) Possibly assigned, UNASSIGNED",
        "Possibly used by Sun Solaris????, UNASSIGNED",
        "De-registered, RETIRED",
        "Removed, RETIRED",
        "Deprecated, RETIRED",
        "'Decomissioned Port 04/14/00, ms', RETIRED",
        "De-Commissioned Port, RETIRED",
        "any private RJE service, ASSIGNED"
    })
    void status_ofNamelessRow_isReadFromItsDescription(String description, PortStatus status) {
        assertThat(IanaWording.status(false, description)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"RemoteWare Unassigned", "De-Registered", "Reserved for a future enhancement of STUN-BEHAVIOR"})
    void status_ofNamedRow_isAssignedWhateverItSays(String description) {
        assertThat(IanaWording.status(true, description)).isEqualTo(PortStatus.ASSIGNED);
    }

    @Test
    void title_ofIanasOwnSentence_isNone() {
        String sentence = "IANA assigned this well-formed service name as a replacement for \"whois++\".";
        assertThat(IanaWording.title(sentence)).isNull();
        assertThat(IanaWording.title("whois++\n    " + sentence)).isEqualTo("whois++");
        assertThat(IanaWording.title("")).isNull();
    }

    @Test
    void title_ofALongLine_isCutTo120Characters() {
        assertThat(IanaWording.title("x".repeat(120))).hasSize(120);
        assertThat(IanaWording.title("x".repeat(121))).hasSize(120);
        assertThat(IanaWording.title("x".repeat(119) + " y")).isEqualTo("x".repeat(119));
        assertThat(IanaWording.title("\uD83D\uDE80".repeat(121))).isEqualTo("\uD83D\uDE80".repeat(120));
    }

    @Test
    void references_keepDocumentsAndDropTheRest() {
        assertThat(IanaWording.references("[1][RFC4727][RFC6335]")).containsExactly("RFC4727", "RFC6335");
        assertThat(IanaWording.references("[RFC8765, Section 6.1]")).containsExactly("RFC8765, Section 6.1");
        assertThat(IanaWording.references("[RFC5734][RFC-ietf-regext-epp-quic-12]"))
                .containsExactly("RFC5734", "RFC-ietf-regext-epp-quic-12");
        assertThat(IanaWording.references("[draft-herbert-gue-02]")).containsExactly("draft-herbert-gue-02");
        assertThat(IanaWording.references("[https://xahau.network]")).containsExactly("https://xahau.network");
        assertThat(IanaWording.references("[Mark_Lottor][n/a][TR-352][ISO/IEC 13818-6 MPEG-2 DSM-CC]"))
                .isEmpty();
        assertThat(IanaWording.references("[Ann Example <ann&example.net> 15 June 2009][mailto:ann@example.net]"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Unauthorized Use Known on port 796, 788, 799, [796]",
        "Known UNAUTHORIZED USE: Ports 44515 & 44516, 44446, 44543, '[44515, 44516]'",
        "'Unauthorized Use Known on ports 28017, 28018 and 28019', 28011, 28079, '[28017, 28018, 28019]'",
        "Unauthorized Use Known on ports 2194-2196, 2194, 2196, '[2194, 2195, 2196]'",
        "Unauthorized Use Known on ports 5151 and 5152, 5152, 5152, [5152]",
        "Unauthorized use by some mail users (see [RFC4146] for details), 79, 79, [79]",
        "'krb524 assigned the port, nv used it without an assignment', 4444, 4444, [4444]",
        "yes, 8010, 8010, [8010]",
        "yes, 10, 12, '[10, 11, 12]'",
        "Known Unauthorized Use on 7011, 7012, 7012, []",
        "'', 1, 9, []"
    })
    void unauthorisedPorts_areThoseOfTheRowThatTheNoteNames(String note, int first, int last, String ports) {
        assertThat(IanaWording.unauthorisedPorts(note, first, last)).hasToString(ports);
    }
}
