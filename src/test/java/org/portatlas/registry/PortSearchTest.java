package org.portatlas.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portatlas.registry.Findings.Finding;
import org.portatlas.registry.Findings.Kind;

/// The query language over the real registry, each term held against what the registry says port by port.
class PortSearchTest {
    private static final Registry REGISTRY = Registry.embedded();
    private static final PortSearch SEARCH = new PortSearch(REGISTRY);
    private static final RegistrySearch WORDS = new RegistrySearch(REGISTRY);

    private static Findings find(String query) {
        return SEARCH.find(query, 50);
    }

    private static void assertFinds(String query, IntPredicate wanted) {
        Findings found = find(query);
        assertThat(found.problem()).isEmpty();
        List<Integer> differing = IntStream.range(0, PortRange.PORTS)
                .filter(port -> found.ports().contains(port) != wanted.test(port))
                .limit(5)
                .boxed()
                .toList();
        assertThat(differing).as("ports on which “%s” is wrong", query).isEmpty();
        assertThat(found.ports().isEmpty()).as("finds nothing at all").isFalse();
        assertThat(found.best()).isNotEmpty();
    }

    private static boolean hasAssignment(int port, java.util.function.Predicate<Assignment> wanted) {
        return REGISTRY.port(port).assignments().stream().anyMatch(wanted);
    }

    private static int year(Assignment assignment) {
        String date = assignment.registered();
        return date == null ? 0 : Integer.parseInt(date.substring(0, 4));
    }

    private static int gap(int port) {
        Gap gap = REGISTRY.gapAt(port);
        return gap == null ? 0 : gap.length();
    }

    @Test
    void numbersAndRanges_areThemselves_andSeveralAreAll() {
        assertFinds("793", port -> port == 793);
        assertFinds("0x319", port -> port == 793);
        assertFinds("443/tcp", port -> port == 443);
        assertFinds("6000-6063", port -> port >= 6000 && port <= 6063);
        assertFinds("6000 – 6063", port -> port >= 6000 && port <= 6063);
        assertFinds("80 443", port -> port == 80 || port == 443);
        assertFinds("22, 80, 6000-6001", port -> port == 22 || port == 80 || port == 6000 || port == 6001);
        assertThat(find("793").kind()).isEqualTo(Kind.NUMBER);
        assertThat(find("793").best()).hasSize(1);
        assertThat(find("6000-6063").best())
                .singleElement()
                .satisfies(finding -> assertThat(finding.first()).isEqualTo(6000));
    }

    @Test
    void transports_findWhatIsAssignedOnThem_andEachHasToHold() {
        assertFinds("tcp", port -> REGISTRY.status(port, Transport.TCP) == PortStatus.ASSIGNED);
        assertFinds("SCTP", port -> REGISTRY.status(port, Transport.SCTP) == PortStatus.ASSIGNED);
        assertFinds(
                "tcp udp",
                port -> REGISTRY.status(port, Transport.TCP) == PortStatus.ASSIGNED
                        && REGISTRY.status(port, Transport.UDP) == PortStatus.ASSIGNED);
        assertFinds(
                "dccp 5000-6000",
                port -> port >= 5000 && port <= 6000 && REGISTRY.status(port, Transport.DCCP) == PortStatus.ASSIGNED);
    }

    @Test
    void statuses_areTheRegistrys_forAllTransportsOrForOne() {
        for (PortStatus status :
                List.of(PortStatus.ASSIGNED, PortStatus.RESERVED, PortStatus.UNASSIGNED, PortStatus.RETIRED)) {
            assertFinds(status.label(), port -> REGISTRY.status(port) == status);
        }
        assertFinds("udp reserved", port -> REGISTRY.status(port, Transport.UDP) == PortStatus.RESERVED);
        assertFinds(
                "tcp udp unassigned system",
                port -> port < 1024
                        && REGISTRY.status(port, Transport.TCP) == PortStatus.UNASSIGNED
                        && REGISTRY.status(port, Transport.UDP) == PortStatus.UNASSIGNED);
    }

    @Test
    void rangeNames_areTheRanges() {
        for (PortRange range : PortRange.values()) {
            assertFinds(range.label(), port -> PortRange.of(port) == range);
        }
        assertFinds("system assigned", port -> port < 1024 && REGISTRY.status(port) == PortStatus.ASSIGNED);
    }

    @Test
    void years_areThoseOfRegistration() {
        assertFinds("year:2006", port -> hasAssignment(port, each -> year(each) == 2006));
        assertFinds("year = 2006", port -> hasAssignment(port, each -> year(each) == 2006));
        assertFinds("year:2001-2003", port -> hasAssignment(port, each -> year(each) >= 2001 && year(each) <= 2003));
        assertFinds("year>2020", port -> hasAssignment(port, each -> year(each) > 2020));
        assertFinds("year>=2020", port -> hasAssignment(port, each -> year(each) >= 2020));
        assertFinds("year<1995", port -> hasAssignment(port, each -> year(each) > 0 && year(each) < 1995));
        assertFinds(
                "year>2004 year<=2006", port -> hasAssignment(port, each -> year(each) > 2004 && year(each) <= 2006));
    }

    @Test
    void references_areWholeNumbers() {
        for (String query : List.of("rfc:4251", "RFC4251", "rfc = 4251")) {
            assertFinds(
                    query,
                    port -> hasAssignment(
                            port,
                            each -> each.references().stream()
                                    .anyMatch(reference -> reference.matches("RFC4251\\b.*"))));
        }
        assertThat(find("rfc:425").ports()).isNotEqualTo(find("rfc:4251").ports());
    }

    @Test
    void gaps_areAsLongAsAsked() {
        assertFinds("gap>100", port -> gap(port) > 100);
        assertFinds("gap<5", port -> gap(port) > 0 && gap(port) < 5);
        assertFinds("gap=19", port -> gap(port) == 19);
        assertFinds("gap:10-20 system", port -> port < 1024 && gap(port) >= 10 && gap(port) <= 20);
        assertThat(find("gap=19").best())
                .extracting(Finding::first, Finding::last)
                .contains(org.assertj.core.groups.Tuple.tuple(781, 799));
        List<Gap> udp = REGISTRY.gaps(Transport.UDP);
        assertFinds("udp gap>500", port -> udp.stream().anyMatch(gap -> gap.length() > 500 && gap.contains(port)));
    }

    @Test
    void combinations_holdForOneAssignmentTogether() {
        assertFinds(
                "udp year:2006 user",
                port -> PortRange.of(port) == PortRange.USER
                        && hasAssignment(port, each -> each.transport() == Transport.UDP && year(each) == 2006));
        assertFinds(
                "udp user rfc:5415",
                port -> hasAssignment(
                        port,
                        each -> each.transport() == Transport.UDP
                                && each.references().stream().anyMatch(one -> one.startsWith("RFC5415"))));
        assertFinds(
                "secure udp year>2010",
                port -> hasAssignment(
                        port,
                        each -> each.transport() == Transport.UDP
                                && year(each) > 2010
                                && names(each).contains("secure")));
    }

    private static String names(Assignment assignment) {
        return (Objects.requireNonNullElse(assignment.service(), "") + "\n"
                        + Objects.requireNonNullElse(assignment.title(), ""))
                .toLowerCase(java.util.Locale.ROOT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ssh",
                "s",
                "e",
                "0",
                "se",
                "er",
                "\"-\"",
                "http",
                "mail transfer",
                "a b",
                "whois++",
                "x11",
                "protocol"
            })
    void words_findWhatAReadingOfAllNamesAndTitlesFinds(String query) {
        assertFinds(
                query.equals("0") ? "\"0\"" : query,
                port -> hasAssignment(
                        port,
                        each -> List.of(query.replace("\"", "").split(" ", -1)).stream()
                                .allMatch(names(each)::contains)));
    }

    /// The command line's search reads every name; this one has an index.
    @ParameterizedTest
    @ValueSource(
            strings = {"ssh", "s", "ht", "secure shell", "postgres", "file transfer protocol", "mdbs-daemon", "HTTP"})
    void words_areRankedAsOnTheCommandLine(String query) throws MalformedQueryException {
        List<Integer> ranked = WORDS.find(query, Integer.MAX_VALUE).ports().stream()
                .map(SearchResult.PortHit::port)
                .toList();
        List<Integer> first = SEARCH.find(query, 1000).best().stream()
                .map(Finding::first)
                .filter(port -> port >= 0)
                .toList();
        assertThat(first.getFirst()).isEqualTo(ranked.getFirst());
        assertThat(ranked).containsAll(first);
        assertThat(find(query).ports().size()).isEqualTo(ranked.size());
    }

    @Test
    void wordsOfTheLanguage_areWordsOfTitlesWhereNothingElseFits_andInQuotes() {
        assertThat(REGISTRY.records())
                .anyMatch(record -> String.valueOf(record.title())
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains("dynamic"));
        assertFinds(
                "\"dynamic\"", port -> hasAssignment(port, each -> names(each).contains("dynamic")));
        assertFinds(
                "dynamic exchange",
                port -> hasAssignment(
                        port,
                        each -> names(each).contains("dynamic") && names(each).contains("exchange")));
    }

    @Test
    void servicesWithoutAPort_areCountedAndShown() {
        Findings found = find("zigbee-gateway");
        assertThat(found.ports().isEmpty()).isTrue();
        assertThat(found.services()).isEqualTo(1);
        assertThat(found.best()).singleElement().satisfies(finding -> {
            assertThat(finding.first()).isEqualTo(-1);
            assertThat(text(finding.title())).isEqualTo("zigbee-gateway");
            assertThat(text(finding.detail())).startsWith("no port · ");
        });
        assertThat(find("zigbee-gateway system").isEmpty()).isTrue();
    }

    @Test
    void nothing_givesTheNearestNames() {
        assertThat(find("postgersql").nearest()).first().isEqualTo("postgresql");
        assertThat(find("ssh year:1801").nearest()).isNotEmpty();
        assertThat(find("unassigned year:2006").isEmpty()).isTrue();
        assertThat(find("unassigned year:2006").nearest()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ssh year:20x6 | “year:20x6” cannot be meant: write year:2006, year:1990-1999 or year>2010.",
                "ssh year: | “year:” wants a number: write year:2006, year:1990-1999 or year>2010.",
                "ssh year:6 | “year:6” cannot be meant: write year:2006, year:1990-1999 or year>2010.",
                "ssh gap> | “gap>” wants a number: write gap>100, gap<5 or gap=19.",
                "ssh gap>1-5 | “gap>1-5” cannot be meant: write gap>100, gap<5 or gap=19.",
                "ssh rfc>7540 | “rfc>7540” cannot be meant: write rfc:9110.",
                "ssh year:2007-2001 | “year:2007-2001” is reversed: write year:2001-2007.",
                "ssh 70000 | There is no port 70000: ports are the numbers 0-65535.",
                "ssh 6-5 | The range 6-5 is reversed: write 5-6.",
                "ssh 5- | \"5-\" is no range of ports: write both ends, as in 788-799.",
            })
    void aMalformedTerm_makesOneSentence_andTheRestIsSearchedFor(String query, String sentence) {
        Findings found = find(query);
        assertThat(found.problem()).isEqualTo(sentence);
        assertThat(found.ports()).isEqualTo(find("ssh").ports());
        assertThat(find(query.substring(4)).problem()).isEqualTo(sentence);
        assertThat(find(query.substring(4)).isEmpty()).isTrue();
    }

    /// It has the form of a host with its port, but stands beside terms of the language.
    @ParameterizedTest
    @ValueSource(strings = {"gap>100 zzz:1", "zzz:1 gap>100", "zzz>1 gap>100", "gap>100 zzz:1 system:"})
    void anUnknownTerm_besideTermsOfTheLanguage_isToldAndNotTakenForAHost(String query) {
        Findings found = find(query);
        assertThat(found.kind()).isEqualTo(Findings.Kind.TERMS);
        assertThat(found.problem())
                .startsWith("“zzz")
                .contains("” cannot be meant: ")
                .contains("gap>100");
        assertThat(found.ports()).isEqualTo(find("gap>100").ports());
        assertThat(find("zzz:1").kind()).isEqualTo(Findings.Kind.PASTED);
        assertThat(find("year:2006 \"zzz:1\"").problem())
                .as("words, as they are quoted")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Error: listen EADDRINUSE :::3000 | 3000",
                "http://localhost:5173/ | 5173",
                "localhost:8080 | 8080",
                "0.0.0.0:8080->80/tcp | 8080",
                "port 3000 | 3000"
            })
    void typedTextThatNamesAPort_isTakenAsSuch(String text, int port) {
        Findings found = find(text);
        assertThat(found.kind()).isEqualTo(Kind.PASTED);
        assertThat(found.ports()).isEqualTo(PortSet.of(port));
        assertThat(text(found.best().getFirst().title())).startsWith(Integer.toString(port));
    }

    @Test
    void whatMatched_isMarked() {
        assertThat(matched(find("secure shell").best().getFirst())).containsExactly("Secure", "Shell");
        assertThat(matched(find("ssh").best().getFirst())).contains("ssh");
        assertThat(matched(find("793").best().getFirst())).containsExactly("793");
        assertThat(matched(find("gap=19").best().getFirst())).containsExactly("19 ports");
        assertThat(matched(find("udp year:2006").best().getFirst()).getFirst()).isEqualTo("udp");
        assertThat(matched(find("udp year:2006").best().getFirst()).getLast()).startsWith("2006-");
        assertThat(matched(find("rfc:4251").best().getFirst())).containsExactly("RFC 4251");
        assertThat(matched(find("system unassigned").best().getFirst())).contains("system", "unassigned");
        assertThat(text(find("user unassigned gap=829").best().getFirst().detail()))
                .isEqualTo("user · unassigned · gap of 829 ports");
        assertThat(Piece.of("aaXaa", List.of("a", "xa"))).containsExactly(new Piece("aaXaa", true));
        assertThat(Piece.of("İssh", List.of("ssh"))).extracting(Piece::text).containsExactly("İssh");
    }

    @Test
    void manyFindings_areListedUpToTheLimit_andFoundAll() {
        Findings found = SEARCH.find("tcp", 7);
        assertThat(found.best()).hasSize(7);
        assertThat(found.ports().size()).isGreaterThan(5000);
        assertThat(SEARCH.find("e", 7).best()).hasSize(7);
    }

    @Test
    @Tag("no-mutation")
    void anyQuery_neverThrows_andListsOnlyWhatItFound() {
        Random random = new Random(6335);
        String[] pieces = {
            "tcp",
            "udp",
            "unassigned",
            "assigned",
            "system",
            "user",
            "dynamic",
            "year",
            "gap",
            "rfc",
            ":",
            ">",
            "<",
            "=",
            ">=",
            "2006",
            "1990-1999",
            "19",
            "0",
            "65536",
            "-",
            "–",
            "ssh",
            "http",
            "\"",
            ",",
            ";",
            " ",
            "  ",
            "\t",
            "0x",
            "/",
            "é",
            "İ",
            "\u0000",
            "\uD83D",
            "99999999999",
            "(",
            "*",
            "\\",
            "a"
        };
        for (int run = 0; run < 4_000; run++) {
            StringBuilder query = new StringBuilder();
            for (int i = random.nextInt(8); i >= 0; i--) {
                query.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
            }
            String typed = query.toString();
            assertThatCode(() -> {
                        Findings found = find(typed);
                        assertThat(found.best())
                                .allSatisfy(finding -> assertThat(finding.first() < 0
                                                || (found.ports().contains(finding.first())
                                                        && found.ports().contains(finding.last())))
                                        .isTrue());
                    })
                    .as("%s", typed)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void runsOfNumbers_areListedAsRuns_andStopAtTheEnd() {
        assertThat(find("65530-65535").best())
                .extracting(Finding::first, Finding::last)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(65530, 65535));
        assertThat(find("x11").best().getFirst())
                .satisfies(finding ->
                        assertThat(List.of(finding.first(), finding.last())).containsExactly(6000, 6063));
        assertThat(new TreeSet<>(find("x11 6005-6006").best().stream()
                        .map(Finding::first)
                        .toList()))
                .containsExactly(6005);
    }

    private static PortSearch among(String... services) throws IOException {
        return new PortSearch(CsvSamples.read(CsvSamples.whole(
                Stream.of(services).map(each -> each + ",,,,,,,,").toArray(String[]::new))));
    }

    private static List<String> listed(Findings found) {
        return found.best().stream()
                .map(each -> each.first() < 0 ? "none" : FindingText.ends(each.first(), each.last()))
                .toList();
    }

    @Test
    void words_listEachPortOnce_theNearestFirst_andServicesWithoutOneLast() throws IOException {
        PortSearch search = among(
                "echo-far,5-6,tcp,Far",
                "echo,0,tcp,Echo",
                "echo,0,udp,Other title",
                "echo-far,5-6,udp,Far",
                "echo-none,,tcp,None",
                "echo-none,,udp,None");
        Findings found = search.find("echo", 9);
        assertThat(listed(found)).containsExactly("0", "5–6", "none");
        assertThat(found.services()).isEqualTo(1);
        assertThat(listed(search.find("echo", 2))).containsExactly("0", "5–6");
        assertThat(search.find("echo", 2).services()).isEqualTo(1);
        assertThat(listed(search.find("echo", 1))).containsExactly("0");
    }

    @Test
    void transportsAndNumbers_listEachAssignmentAndEachRunOnce() throws IOException {
        PortSearch search = among("a,0,tcp,A", "b,3,tcp,B", "c,5-6,tcp,C", "d,9,udp,D");
        assertThat(listed(search.find("tcp", 9))).containsExactly("0", "3", "5–6");
        assertThat(listed(search.find("tcp", 2))).containsExactly("0", "3");
        assertThat(listed(search.find("0, 80-81, 65535", 9))).containsExactly("0", "80–81", "65535");
        assertThat(listed(search.find("0, 80-81, 65535", 2))).containsExactly("0", "80–81");
    }

    @Test
    void portOf_aService_isTheFirstOneListed() throws IOException {
        PortSearch search = among("Echo,7,tcp,Echo", "echo,5,udp,Echo", "none,,tcp,None", ",8,tcp,Reserved");
        assertThat(search.portOf("echo")).isEqualTo(7);
        assertThat(search.portOf("none")).isEqualTo(-1);
        assertThat(search.portOf("zeromq")).isEqualTo(-1);
        assertThat(search.portOf("other")).isEqualTo(-1);
    }

    @Test
    void nearest_isNoNameWithMoreThanAThirdOfItsLettersWrong_andNoneOfALongText() throws IOException {
        PortSearch search = among("abcdef,1,tcp,One", "abcdefghijklmnopqrst,2,tcp,Two");
        assertThat(search.find("abcxyz", 9).nearest()).containsExactly("abcdef");
        assertThat(search.find("abuxyz", 9).nearest()).isEmpty();
        assertThat(search.find("abcdefghijklmnopqrsx", 9).nearest()).containsExactly("abcdefghijklmnopqrst");
        assertThat(search.find("abcdefghijklmnopqrstx", 9).nearest()).isEmpty();
    }

    private static List<String> matched(Finding finding) {
        List<Piece> pieces = new ArrayList<>(finding.title());
        pieces.addAll(finding.detail());
        return pieces.stream().filter(Piece::matched).map(Piece::text).toList();
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
