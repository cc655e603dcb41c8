package org.portatlas.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portatlas.ProcessorTime;

/// What is found, and what comes first.
class RegistrySearchTest {
    private static final Registry REGISTRY = Registry.embedded();
    private static final RegistrySearch SEARCH = new RegistrySearch(REGISTRY);

    @Test
    void find_aNumber_isThatPortEvenWithoutAService() throws MalformedQueryException {
        assertThat(SEARCH.find("0x319", 10))
                .isEqualTo(new SearchResult(
                        SearchResult.Kind.NUMBER,
                        793,
                        793,
                        List.of(new SearchResult.PortHit(793, null, null)),
                        List.of(),
                        List.of()));
        assertThat(SEARCH.find("80", 10).ports())
                .containsExactly(new SearchResult.PortHit(80, "http", "World Wide Web HTTP"));
    }

    @Test
    void find_aRange_isItsPortsUpToTheLimit() throws MalformedQueryException {
        SearchResult result = SEARCH.find("779-800", 3);
        assertThat(result.kind()).isEqualTo(SearchResult.Kind.RANGE);
        assertThat(result.first()).isEqualTo(779);
        assertThat(result.last()).isEqualTo(800);
        assertThat(result.ports()).extracting(SearchResult.PortHit::port).containsExactly(779, 780, 781);
    }

    @ParameterizedTest
    @CsvSource({
        "http, 80",
        "HTTPS, 443",
        "ssh, 22",
        "syslog, 514",
        "shell, 514",
        "www-http, 80",
        "postgresql, 5432",
        "whois++, 63",
        "boks_servc, 6501",
        "x11, 6000",
        "secure shell, 22",
        "mdbs-daemon, 800",
        "file transfer protocol, 21"
    })
    void find_aName_putsItsPortFirst(String query, int port) throws MalformedQueryException {
        assertThat(SEARCH.find(query, 5).ports().getFirst().port()).isEqualTo(port);
    }

    @Test
    void find_words_ranksNameTitlePrefixWordBeginningAndSubstring() throws IOException, MalformedQueryException {
        RegistrySearch search = new RegistrySearch(CsvSamples.read(CsvSamples.whole(
                "xsubx,1,tcp,,,,,,,,,",
                "begins,2,tcp,of a subway,,,,,,,,",
                "word,3,tcp,a sub,,,,,,,,",
                "subtle,4,tcp,,,,,,,,,",
                "title,5,tcp,Sub,,,,,,,,",
                "other,6,tcp,other,,,,,,,,",
                "SUB,7,tcp,,,,,,,,,")));
        assertThat(search.find("sub", 99).ports())
                .extracting(SearchResult.PortHit::port)
                .containsExactly(7, 5, 4, 3, 2, 1);
    }

    @Test
    void find_severalWords_wantsEachOfThemInAnyOrder() throws IOException, MalformedQueryException {
        RegistrySearch search = new RegistrySearch(CsvSamples.read(CsvSamples.whole(
                "a,1,tcp,mail transfer,,,,,,,,",
                "mail,2,tcp,no other word,,,,,,,,",
                "b,3,tcp,Transfer of mail,,,,,,,,")));
        assertThat(search.find("transfer mail", 99).ports())
                .extracting(SearchResult.PortHit::port)
                .containsExactly(1, 3);
    }

    @Test
    void find_equallyNearEntries_putsOldSpellingsLastAndShortNamesFirst() throws IOException, MalformedQueryException {
        RegistrySearch search = new RegistrySearch(CsvSamples.read(CsvSamples.whole(
                "ab_c,1,tcp,,,,,,,,,This entry is an alias to \"ab-c\"",
                "ab-cd,2,tcp,,,,,,,,,",
                "ab-c,4,tcp,,,,,,,,,",
                "ab-d,3,tcp,,,,,,,,,")));
        assertThat(search.find("ab", 99).ports())
                .extracting(SearchResult.PortHit::port)
                .containsExactly(3, 4, 2, 1);
    }

    @Test
    void find_aRangeOfPorts_listsAllButItsFirstPortAfterTheOthers() throws IOException, MalformedQueryException {
        RegistrySearch search = new RegistrySearch(CsvSamples.read(
                CsvSamples.whole("many,10-12,,,,,,,,,,", "many-more,20,udp,,,,,,,,,", "many-too,21-22,udp,,,,,,,,,")));
        assertThat(search.find("man", 99).ports())
                .extracting(SearchResult.PortHit::port)
                .containsExactly(10, 21, 20, 11, 12, 22);
    }

    @Test
    void find_servicesWithoutAPort_areAmongTheServices() throws MalformedQueryException {
        SearchResult result = SEARCH.find("zigbee-gateway", 10);
        assertThat(result.ports()).isEmpty();
        assertThat(result.nearest()).isEmpty();
        assertThat(result.services())
                .containsExactly(
                        new SearchResult.ServiceHit("zigbee-gateway", "ZigBee IP Gateway", Transport.TCP),
                        new SearchResult.ServiceHit("zigbee-gateway", "ZigBee IP Gateway", Transport.UDP));
    }

    @Test
    void find_nothing_givesTheNearestNames() throws MalformedQueryException {
        SearchResult result = SEARCH.find("htpp", 10);
        assertThat(result.ports()).isEmpty();
        assertThat(result.services()).isEmpty();
        assertThat(result.nearest()).first().isEqualTo("http");
        assertThat(SEARCH.find("postgersql", 10).nearest()).first().isEqualTo("postgresql");
        assertThat(SEARCH.find("q".repeat(300), 10).nearest()).hasSize(5);
    }

    @Test
    @Tag("no-mutation")
    void find_everyServiceName_findsEveryPortOfIt() throws MalformedQueryException {
        Set<String> wanted = new HashSet<>();
        REGISTRY.records().stream()
                .filter(record -> record.service() != null && record.hasPort())
                .skip(17)
                .filter(record -> record.first() % 23 == 0 || record.first() != record.last())
                .forEach(record -> wanted.add(record.service() + " " + record.last()));
        assertThat(wanted).hasSizeGreaterThan(200);
        for (String each : wanted) {
            String name = each.substring(0, each.indexOf(' '));
            int port = Integer.parseInt(each.substring(each.indexOf(' ') + 1));
            assertThat(SEARCH.find(name, Integer.MAX_VALUE).ports())
                    .extracting(SearchResult.PortHit::port)
                    .contains(port)
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"e", "protocol", "http", "any private"})
    void find_withALimit_givesTheFirstOfThemAll(String query) throws MalformedQueryException {
        SearchResult all = SEARCH.find(query, Integer.MAX_VALUE);
        SearchResult some = SEARCH.find(query, 4);
        assertThat(some.ports())
                .hasSizeLessThanOrEqualTo(4)
                .isEqualTo(all.ports().subList(0, some.ports().size()));
        assertThat(some.services())
                .hasSizeLessThanOrEqualTo(4)
                .isEqualTo(all.services().subList(0, some.services().size()));
        assertThat(some.ports()).isNotEmpty();
    }

    @Test
    void find_aMalformedQuery_isRefused() {
        assertThatExceptionOfType(MalformedQueryException.class).isThrownBy(() -> SEARCH.find("5-", 10));
    }

    /// Not a benchmark: a bound ten times above what a keystroke costs, so that a search gone quadratic shows.
    @Test
    @Tag("no-mutation")
    void find_eachKeystroke_costsMilliseconds() throws MalformedQueryException {
        String typed = "secure shell protcol";
        long[] nanos = new long[40 * typed.length()];
        for (int i = 0; i < nanos.length; i++) {
            String soFar = typed.substring(0, 1 + i % typed.length());
            ProcessorTime start = ProcessorTime.start();
            SEARCH.find(soFar, 20);
            nanos[i] = start.nanos();
        }
        Arrays.sort(nanos);
        assertThat(nanos[nanos.length / 2]).isLessThan(10_000_000);
    }
}
