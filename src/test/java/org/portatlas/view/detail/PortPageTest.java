package org.portatlas.view.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.portatlas.machine.HostSystem;
import org.portatlas.registry.PortStatus;
import org.portatlas.registry.Registry;
import org.portatlas.view.detail.PortPage.GapFacts;
import org.portatlas.view.detail.PortPage.ServiceFacts;

class PortPageTest {
    private static final Registry REGISTRY = Registry.embedded();

    private static PortPage page(int port) {
        return PortPage.of(REGISTRY, port, "Anybody may.", HostSystem.LINUX);
    }

    @Test
    void of793_tellsTheGapAndTheRow() {
        PortPage page = page(793);
        assertThat(page.number()).isEqualTo("793");
        assertThat(page.bits()).isEqualTo("0x0319  ·  0000 0011  0001 1001");
        assertThat(page.status()).isEqualTo("Unassigned: part of a gap of 19 ports");
        assertThat(page.range()).isEqualTo("System (Well Known) Ports, 0–1023");
        GapFacts gap = Objects.requireNonNull(page.gap());
        assertThat(gap.caption()).isEqualTo("Gap of 19 ports, 3rd longest of 47 in System");
        assertThat(gap.previous()).isEqualTo(780);
        assertThat(gap.previousName()).isEqualTo("wpgs");
        assertThat(gap.next()).isEqualTo(800);
        assertThat(gap.nextName()).isEqualTo("mdbs-daemon");
        assertThat(page.history()).containsExactly("Row 788–799: unassigned. IANA reports unauthorised use of 796.");
        assertThat(page.services()).isEmpty();
        assertThat(page.meaning().stream().map(PortPage.Topic::heading))
                .containsExactly(
                        "Why gaps exist",
                        "Why they matter",
                        "What could listen here all the same",
                        "If you build a service");
    }

    /// Where the range's rules are told, a line each; nothing is said where no rule covers the port.
    @Test
    void rulesThatCoverThePort_areToldWithItsRange() {
        PortPage page =
                PortPage.of(REGISTRY, 30080, "Anybody may.", List.of("One rule.", "Another."), HostSystem.LINUX);
        assertThat(page.rangeFacts().getLast())
                .isEqualTo(new PortPage.Topic("Rules that cover it", "One rule.\nAnother."));
        assertThat(page(30080).rangeFacts()).hasSize(2);
    }

    @Test
    void of786_tellsWhenItWasFreed() {
        assertThat(page(786).history()).containsExactly("Row 786: unassigned, modified 2002-05-08.");
    }

    @Test
    void of33436_namesUnauthorisedPortsAsARun() {
        assertThat(page(33436).history())
                .containsExactly("Row 33436–33655: unassigned. IANA reports unauthorised use of 33436–33534.");
    }

    @Test
    void of80_namesEveryService() {
        assertThat(page(80).services().stream().map(ServiceFacts::name)).contains("http", "www", "www-http");
    }

    @Test
    void of514_neverLetsOneTransportStandForTheOther() {
        assertThat(page(514).status()).isEqualTo("Assigned: shell (TCP), syslog (UDP)");
        assertThat(page(514).meaning().get(1).text()).contains("shell").contains("syslog");
    }

    @Test
    void of22_linksItsReferences() {
        assertThat(page(22).services().getFirst().references())
                .contains(new PortPage.Link("RFC 4251", "https://www.rfc-editor.org/rfc/rfc4251"))
                .contains(new PortPage.Link(
                        "IANA registry", "https://www.iana.org/assignments/service-names-port-numbers/"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, Reserved",
        "22, Assigned",
        "659, Retired",
        "793, Unassigned",
        "50000, Dynamic",
    })
    void status_ofEachKind_beginsWithItsWord(int port, String word) {
        assertThat(page(port).status()).startsWith(word + ": ");
    }

    /// The longest gap starts here, and a single-port gap is told apart.
    @Test
    void gapOfOnePort_isSaidSo() {
        assertThat(page(4).status()).isEqualTo("Unassigned: a gap of one port");
    }

    @ParameterizedTest
    @EnumSource(
            value = HostSystem.class,
            names = {"LINUX", "MACOS", "WINDOWS"})
    void commands_haveThisSystemFirst(HostSystem system) {
        assertThat(PortPage.of(REGISTRY, 793, "Anybody may.", system).commands())
                .hasSize(8)
                .first()
                .matches(command -> command.system() == system);
    }

    /// No page calls a port open, closed or free, and none says that an assignment was lost where there is one.
    @Test
    void everyPage_hasTextsAndNoForbiddenWords() {
        for (int port = 0; port <= 65535; port += 7) {
            PortPage page = page(port);
            String texts = Stream.of(
                            Stream.of(page.status(), page.range()),
                            page.meaning().stream().map(PortPage.Topic::text),
                            page.rangeFacts().stream().map(PortPage.Topic::text),
                            page.history().stream())
                    .flatMap(each -> each)
                    .collect(Collectors.joining(" "))
                    .toLowerCase(Locale.ROOT);
            assertThat(texts.replace("not the same as free to use", ""))
                    .doesNotContainPattern(" (open|closed|free)[ .,:;]");
            assertThat(page.meaning()).isNotEmpty();
            assertThat(page.gap() != null).isEqualTo(REGISTRY.status(port) == PortStatus.UNASSIGNED);
        }
    }

    @ParameterizedTest
    @CsvSource({"1,1st", "2,2nd", "3,3rd", "4,4th", "11,11th", "12,12th", "13,13th", "21,21st", "112,112th"})
    void ordinal_ofANumber_isEnglish(int number, String ordinal) {
        assertThat(GapTexts.ordinal(number)).isEqualTo(ordinal);
    }
}
