package org.portatlas.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portatlas.ProcessorTime;
import org.portatlas.registry.Difference.Aspect;

/// Each kind of change with small registries, and the two real ones.
class RegistryDiffTest {
    private static final String QUIET = ",10-99,,Unassigned,,,,,,,,";
    private static final String ECHO = "echo,7,tcp,Echo,[A],[A],2001-01,,[RFC1],,,";

    private static Registry registry(String... rows) throws IOException {
        return CsvSamples.read(CsvSamples.whole(rows));
    }

    private static RegistryDiff diff(String before, String after) throws IOException {
        return RegistryDiff.between(registry(before.split("\\|")), registry(after.split("\\|")));
    }

    @Test
    void between_equalEditions_isEmpty() throws IOException {
        RegistryDiff diff = diff(ECHO + "|" + QUIET, ECHO + "|" + QUIET);
        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.ports()).isEmpty();
        assertThat(diff.services()).isEmpty();
        assertThat(diff.recut().isEmpty()).isTrue();
        assertThat(diff.at(7)).isNull();
        assertThat(diff.kind(7, Transport.TCP)).isNull();
        assertThat(RegistryDiff.between(Registry.embedded(), Registry.embedded())
                        .isEmpty())
                .isTrue();
    }

    @Test
    void between_portNewlyAssigned_isAdded() throws IOException {
        RegistryDiff diff = diff(
                QUIET,
                ",10-49,,Unassigned,,,,,,,,|new,50,tcp,New Thing,,,2026-01-02,,[RFC9],,,|"
                        + ",51-99,,Unassigned,,,,,,,,");
        assertThat(diff.runs()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(ChangeKind.ADDED);
            assertThat(change.first()).isEqualTo(50);
            assertThat(change.last()).isEqualTo(50);
            assertThat(change.date()).isEqualTo("2026-01-02");
            assertThat(ChangeWords.brief(change)).isEqualTo("added: new (tcp)");
            assertThat(ChangeWords.before(change)).isEqualTo("unassigned");
            assertThat(ChangeWords.after(change))
                    .isEqualTo("assigned; tcp: new, New Thing, registered 2026-01-02, RFC9");
        });
        assertThat(diff.recut()).hasToString("10-49, 51-99");
        assertThat(diff.kind(50, Transport.TCP)).isEqualTo(ChangeKind.ADDED);
        assertThat(diff.kind(50, Transport.UDP)).isEqualTo(ChangeKind.MOVED);
        assertThat(diff.count(ChangeKind.ADDED)).isEqualTo(1);
        assertThat(diff.count(ChangeKind.CHANGED)).isZero();
    }

    @Test
    void between_portNoLongerAssigned_isReleased() throws IOException {
        RegistryDiff diff = diff(ECHO, ",7,tcp,Unassigned,,,,2026-03-04,,,,");
        assertThat(diff.runs()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(ChangeKind.RELEASED);
            assertThat(change.date()).isEqualTo("2026-03-04");
            assertThat(ChangeWords.brief(change)).isEqualTo("released: echo (tcp)");
            assertThat(ChangeWords.before(change)).isEqualTo("assigned; tcp: echo, Echo, registered 2001-01, RFC1");
            assertThat(ChangeWords.after(change)).isEqualTo("unassigned; tcp: unassigned 2026-03-04");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Reserved, Unassigned, from reserved to unassigned",
        "Unassigned, Reserved, from unassigned to reserved",
        "De-registered, Unassigned, from retired to unassigned",
        "Unassigned, Removed, from unassigned to retired"
    })
    void between_otherStatuses_isMoved(String before, String after, String words) throws IOException {
        RegistryDiff diff = diff(",7-9,," + before + ",,,,,,,,", ",7-9,," + after + ",,,,,,,,");
        assertThat(diff.runs()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(ChangeKind.MOVED);
            assertThat(ChangeWords.ports(change)).isEqualTo("7-9");
            assertThat(ChangeWords.brief(change)).isEqualTo("moved: " + words);
        });
        assertThat(diff.ports()).hasSize(3);
        assertThat(diff.count(ChangeKind.MOVED)).isEqualTo(3);
        assertThat(diff.at(8)).isNotNull();
        assertThat(diff.at(10)).isNull();
    }

    @Test
    void between_portThatARowNoLongerCovers_movesToUnlisted() throws IOException {
        RegistryDiff diff = diff(QUIET, ",10-98,,Unassigned,,,,,,,,");
        assertThat(diff.runs()).extracting(ChangeWords::brief).containsExactly("moved: from unassigned to unlisted");
        assertThat(changed(diff)).hasToString("99");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "echo,7,tcp,Echo Two,[A],[A],2001-01,,[RFC1],,,; TITLES; Echo; Echo Two",
                "echo,7,tcp,Echo,[A],[A],2001-01-02,,[RFC1],,,; DATES; registered 2001-01; registered 2001-01-02",
                "echo,7,tcp,Echo,[A],[A],2001-01,2002-02,[RFC1],,,; DATES; ''; modified 2002-02",
                "echo,7,tcp,Echo,[A],[A],2001-01,,[RFC1][RFC2],,,; REFERENCES; RFC1; RFC1, RFC2",
                "echo,7,tcp,Echo,[A],[A],2001-01,,[RFC1],,,This entry is an alias to other; REMARKS; ''; "
                        + "echo is an old spelling",
                "echo,7,tcp,Echo,[A],[A],2001-01,,[RFC1],,Unauthorized use on port 7,; REMARKS; ''; "
                        + "unauthorised use reported"
            })
    void between_oneFactOfAnAssignment_isChangedByThatAlone(String row, Aspect aspect, String before, String after)
            throws IOException {
        assertThat(diff(ECHO, row).ports()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(ChangeKind.CHANGED);
            assertThat(change.differences())
                    .containsExactly(new Difference(aspect, List.of(Transport.TCP), before, after));
        });
    }

    /// Three kinds of things are named, and the rest are counted.
    @Test
    void brief_ofManyDifferences_namesThree() throws IOException {
        assertThat(brief("echo,7,tcp,Echo Two,[A],[A],2001-02,,[RFC2],,,"))
                .isEqualTo("changed: title, date, reference (tcp)");
        assertThat(brief("echo,7,tcp,Echo Two,[A],[A],2001-02,,[RFC2],,,This entry is an alias to other"))
                .isEqualTo("changed: title, date, reference and 1 more (tcp)");
    }

    private static String brief(String after) throws IOException {
        return ChangeWords.brief(diff(ECHO, after).ports().getFirst());
    }

    @Test
    void at_eachPort_isItsOwnChange() throws IOException {
        RegistryDiff diff =
                diff(",7-11,,Reserved,,,,,,,,", "a,7,tcp,A,,,,,,,,|,8-10,,Reserved,,,,,,,,|b,11,tcp,B,,,,,,,,");
        assertThat(diff.ports()).extracting(PortChange::first).containsExactly(7, 11);
        for (int port = 5; port < 14; port++) {
            PortChange change = diff.at(port);
            assertThat(change == null ? -1 : change.first()).isEqualTo(port == 7 || port == 11 ? port : -1);
        }
    }

    /// People are no facts that we keep.
    @Test
    void between_otherContactAndNote_isNoChange() throws IOException {
        assertThat(diff(ECHO, "echo,7,tcp,Echo,[B],[C],2001-01,,[RFC1][B],,,Some note")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void between_secondTransport_isChangedAndAddedForThatOne() throws IOException {
        RegistryDiff diff = diff(ECHO + "|,7,udp,Reserved,,,,,,,,", ECHO + "|echo,7,udp,Echo,,,,,,,,");
        PortChange change = diff.ports().getFirst();
        assertThat(change.kind()).isEqualTo(ChangeKind.CHANGED);
        assertThat(ChangeWords.brief(change)).isEqualTo("changed: udp from reserved to assigned, service, title (udp)");
        assertThat(diff.kind(7, Transport.UDP)).isEqualTo(ChangeKind.ADDED);
        assertThat(diff.kind(7, Transport.TCP)).isNull();
        assertThat(diff.kind(7, null)).isEqualTo(ChangeKind.CHANGED);
    }

    @Test
    void between_serviceReplacedByAnother_isChangedWithBoth() throws IOException {
        PortChange change = diff(ECHO, "reply,7,tcp,Reply,[A],[A],2001-01,,[RFC1],,,")
                .ports()
                .getFirst();
        assertThat(change.kind()).isEqualTo(ChangeKind.CHANGED);
        assertThat(change.differences())
                .contains(
                        new Difference(Aspect.SERVICES, List.of(Transport.TCP), "echo", ""),
                        new Difference(Aspect.SERVICES, List.of(Transport.TCP), "", "reply"));
        assertThat(change.date()).isNull();
    }

    @Test
    void between_namesInAnotherOrder_isChanged() throws IOException {
        String other = "reply,7,tcp,Reply,,,,,,,,";
        PortChange change = diff(ECHO + "|" + other, other + "|" + ECHO).ports().getFirst();
        assertThat(change.differences())
                .containsExactly(new Difference(Aspect.SERVICES, List.of(Transport.TCP), "echo, reply", "reply, echo"));
    }

    @Test
    void between_sameFactsOfBothTransports_areOneDifference() throws IOException {
        PortChange change = diff("e,7,tcp,Old,,,,,,,,|e,7,udp,Old,,,,,,,,", "e,7,tcp,New,,,,,,,,|e,7,udp,New,,,,,,,,")
                .ports()
                .getFirst();
        assertThat(change.differences())
                .containsExactly(new Difference(Aspect.TITLES, List.of(Transport.TCP, Transport.UDP), "Old", "New"));
        assertThat(ChangeWords.brief(change)).isEqualTo("changed: title");
    }

    /// A report that names one port of a row concerns that port alone.
    @Test
    void between_unauthorisedUseOfOnePortOfARow_isChangedThereAlone() throws IOException {
        RegistryDiff diff = diff(QUIET, ",10-99,,Unassigned,,,,,,,Port 42 is used,");
        assertThat(changed(diff)).hasToString("42");
        assertThat(diff.recut().isEmpty()).isTrue();
    }

    @Test
    void between_rangeAssigned_isOneRun() throws IOException {
        RegistryDiff diff = diff(QUIET, "x,10-99,tcp,X,,,,,,,,");
        assertThat(diff.runs()).singleElement().extracting(ChangeWords::ports).isEqualTo("10-99");
        assertThat(diff.ports()).hasSize(90);
        assertThat(diff.count(ChangeKind.ADDED)).isEqualTo(90);
    }

    @Test
    void between_neighboursThatChangedAlike_areOneRun() throws IOException {
        RegistryDiff diff = diff(
                "a,7,tcp,A,,,,,,,,|b,8,tcp,B,,,,,,,,|c,9,tcp,C,,,,,,,,",
                "a,7,tcp,A,,,,2026-05-27,,,,|b,8,tcp,B,,,,2026-05-27,,,,|c,9,tcp,C,,,,2026-05-28,,,,");
        assertThat(diff.runs()).extracting(ChangeWords::ports).containsExactly("7-8", "9");
        assertThat(diff.runs()).extracting(PortChange::date).containsExactly("2026-05-27", "2026-05-28");
    }

    @Test
    void between_servicesWithoutAPort_areTold() throws IOException {
        RegistryDiff diff = diff(
                "gone,,tcp,Gone,,,,,,,,|stays,,tcp,Stays,,,,,,,,|other,,udp,Old words,,,,,,,,",
                "come,,tcp,Come,,,2026-02-03,,,,,|come,,udp,Come,,,2026-02-03,,,,,|stays,,tcp,Stays,,,,,,,,|"
                        + "other,,udp,New words,,,,,,,,");
        assertThat(diff.ports()).isEmpty();
        assertThat(diff.isEmpty()).isFalse();
        assertThat(diff.services())
                .extracting(ServiceChange::service, ServiceChange::kind, ServiceChange::transports, ServiceChange::date)
                .containsExactly(
                        tuple("come", ChangeKind.ADDED, List.of(Transport.TCP, Transport.UDP), "2026-02-03"),
                        tuple("gone", ChangeKind.RELEASED, List.of(Transport.TCP), null),
                        tuple("other", ChangeKind.CHANGED, List.of(Transport.UDP), null));
    }

    @Test
    void lines_ofAPortThatCame_leaveOutTheSideThatIsEmpty() throws IOException {
        PortChange change = diff(QUIET, ",10-98,,Unassigned,,,,,,,,|new,99,tcp,New Thing,,,,,,,,")
                .ports()
                .getFirst();
        assertThat(ChangeWords.lines(change))
                .extracting(ChangeWords.Line::about, ChangeWords.Line::text)
                .containsExactly(tuple("status", "unassigned → assigned"), tuple("tcp", "new, New Thing"));
        PortChange other =
                diff(ECHO, "echo,7,tcp,Echo,[A],[A],,,[RFC1],,,").ports().getFirst();
        assertThat(ChangeWords.lines(other))
                .extracting(ChangeWords.Line::text)
                .containsExactly("registered 2001-01 → none");
    }

    /// The registry's forms break lines elsewhere, and a title is the first line.
    @Test
    void words_ofATitleThatIsCutElsewhere_sayIt() throws IOException {
        PortChange change = diff("e,7,tcp,All the words,,,,,,,,", "e,7,tcp,All the,,,,,,,,")
                .ports()
                .getFirst();
        assertThat(ChangeWords.lines(change))
                .singleElement()
                .extracting(ChangeWords.Line::text)
                .isEqualTo("All the… (the same words, cut elsewhere)");
    }

    @Test
    void between_theSharedEditions_isTheirRealDifference() throws IOException {
        Registry april = RegistryReader.read(SharedEditions.path(SharedEditions.OF_APRIL));
        RegistryDiff diff = RegistryDiff.between(april, Registry.embedded());
        assertThat(changed(diff)).hasToString("700, 4480, 4646, 5318, 6400-6410, 6464, 6513, 6610, 7123, 30939");
        assertThat(diff.runs()).hasSize(10);
        assertThat(diff.ports().stream()
                        .filter(each -> each.kind() == ChangeKind.ADDED)
                        .mapToInt(PortChange::first))
                .containsExactly(4480, 6610, 30939);
        assertThat(diff.kind(7123, Transport.UDP)).isEqualTo(ChangeKind.ADDED);
        assertThat(diff.services()).hasSize(21);
        assertThat(diff.recut().size()).isEqualTo(202);
        RegistryDiff back = RegistryDiff.between(Registry.embedded(), april);
        assertThat(changed(back)).isEqualTo(changed(diff));
        assertThat(back.count(ChangeKind.RELEASED)).isEqualTo(3);
    }

    /// What is found for one port of a row is taken for the next: against a comparison that asks of
    /// each port anew.
    @Test
    @Tag("no-mutation")
    void between_editionsWithRandomChanges_isWhatEachPortTells() {
        Registry whole = Registry.embedded();
        Random random = new Random(4480);
        DifferenceWords words = new DifferenceWords();
        for (int i = 0; i < 4; i++) {
            List<RegistryRecord> records = new ArrayList<>(whole.records());
            for (int change = 0; change < 60; change++) {
                int at = random.nextInt(records.size());
                RegistryRecord record = records.get(at);
                switch (random.nextInt(3)) {
                    case 0 -> records.remove(at);
                    case 1 -> records.add(at, record.on(Transport.SCTP));
                    default -> records.set(at, altered(record));
                }
            }
            Registry other = new Registry(records);
            BitSet expected = new BitSet();
            for (int port = 0; port < PortRange.PORTS; port++) {
                expected.set(
                        port,
                        !Differences.of(whole.port(port), other.port(port), words)
                                .isEmpty());
            }
            RegistryDiff diff = RegistryDiff.between(whole, other);
            assertThat(changed(diff)).isEqualTo(PortSet.of(expected));
            assertThat(diff.runs().stream()
                            .mapToInt(run -> run.last() - run.first() + 1)
                            .sum())
                    .isEqualTo(expected.cardinality());
            assertThat(changed(RegistryDiff.between(other, whole))).isEqualTo(changed(diff));
        }
    }

    private static PortSet changed(RegistryDiff diff) {
        return PortSet.of(diff.ports().stream().mapToInt(PortChange::first));
    }

    private static RegistryRecord altered(RegistryRecord record) {
        return new RegistryRecord(
                record.service(),
                record.first(),
                record.last(),
                record.transport(),
                record.status(),
                record.title(),
                record.registered(),
                "2026-11-23",
                record.references(),
                record.alias(),
                record.widespreadUnassignedUse(),
                record.hasPort() ? List.of(record.last()) : List.of());
    }

    /// Two registries that have nothing in common: the longest way there is. Far above what it
    /// takes, so that only an algorithm of another order fails.
    @Test
    @Tag("no-mutation")
    void between_registriesThatHaveNothingInCommon_isSoonDone() throws IOException {
        Registry small = registry(ECHO);
        Registry whole = Registry.embedded();
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            ProcessorTime start = ProcessorTime.start();
            assertThat(RegistryDiff.between(small, whole).ports()).hasSizeGreaterThan(49_000);
            best = Math.min(best, start.nanos());
        }
        assertThat(best / 1e6).as("milliseconds").isLessThan(500);
    }
}
