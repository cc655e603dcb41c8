package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `lookup`, to the letter of its contract; its text for people is tested only for what it must say.
class LookupCommandTest {
    @Test
    void lookup_numberAsJson_isTheContractsDocument() {
        CommandResult run = CommandResult.of("lookup", "793", "--json");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualToIgnoringNewLines("""
                {"edition":"2026-08-17","query":"793","ports":[{"port":793,"hex":"0x0319","range":"system",\
                "status":"unassigned","byTransport":{"tcp":"unassigned","udp":"unassigned","sctp":"unassigned",\
                "dccp":"unassigned"},"assignments":[],"rows":[{"first":788,"last":799,"transport":null,\
                "status":"unassigned","modified":null,"unauthorisedPorts":[796]}],"gap":{"first":781,"last":799,\
                "length":19,"previousAssigned":780,"nextAssigned":800}}]}
                """);
        assertThat(run.out()).hasLineCount(1);
    }

    @Test
    void lookup_assignedPortAsJson_hasItsAssignmentAndNoGap() {
        assertThat(CommandResult.of("lookup", "2376", "--json").out()).contains("""
                "status":"assigned","byTransport":{"tcp":"assigned","udp":"unlisted","sctp":"unlisted",\
                "dccp":"unlisted"},"assignments":[{"service":"docker-s",\
                "title":"Docker REST API (ssl)","transport":"tcp","registered":"2014-04-17","modified":null,\
                "references":[],"alias":false,"widespreadUnassignedUse":false}],\
                "rows":[{"first":2376,"last":2376,"transport":"tcp","status":"assigned",\
                "modified":null,"unauthorisedPorts":[]}],"gap":null}""");
    }

    @Test
    void lookup_anyPrivateServiceAsJson_hasANullService() {
        assertThat(CommandResult.of("lookup", "24", "--json").out())
                .contains("{\"service\":null,\"title\":\"any private mail system\",\"transport\":\"tcp\"");
    }

    @Test
    void lookup_rangeAsJson_hasOnePortEach() {
        String out = CommandResult.of("lookup", "788-799", "--json").out();
        assertThat(out).startsWith("{\"edition\":\"2026-08-17\",\"query\":\"788-799\",\"ports\":[{\"port\":788,");
        assertThat(out.split("\"hex\"", -1)).hasSize(1 + 12);
        assertThat(out).doesNotContain("\"services\"");
    }

    @Test
    void lookup_wordsAsJson_hasPortsBestFirstAndServicesWithoutAPort() {
        String out = CommandResult.of("lookup", "ssh", "--json").out();
        assertThat(out).startsWith("{\"edition\":\"2026-08-17\",\"query\":\"ssh\",\"ports\":[{\"port\":22,");
        assertThat(out)
                .contains("],\"services\":[{\"service\":\"ssh\",\"title\":\"SSH Remote Login Protocol\","
                        + "\"transport\":\"tcp\"},{\"service\":\"sftp-ssh\","
                        + "\"title\":\"Secure File Transfer Protocol over SSH\",\"transport\":null}]}");
    }

    @Test
    void lookup_severalWords_areOneQuery() {
        assertThat(CommandResult.of("lookup", "secure", "shell", "--json").out())
                .contains("\"query\":\"secure shell\",\"ports\":[{\"port\":22,");
    }

    @Test
    void lookup_nothingFound_namesTheNearestAndExits4() {
        CommandResult text = CommandResult.of("lookup", "htpp");
        assertThat(text.exitCode()).isEqualTo(4);
        assertThat(text.out()).isEmpty();
        assertThat(text.err()).hasLineCount(1).contains("nothing found for \"htpp\"", "http, ");

        CommandResult json = CommandResult.of("lookup", "htpp", "--json");
        assertThat(json.exitCode()).isEqualTo(4);
        assertThat(json.out())
                .isEqualToIgnoringNewLines(
                        "{\"edition\":\"2026-08-17\",\"query\":\"htpp\",\"ports\":[],\"services\":[]}");
        assertThat(json.err()).isEqualTo(text.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"5-", "-5", "65536", "0x10000", "99999999999", "9-8", "65536-65540", "1-70000", "-", ""})
    void lookup_malformedQuery_saysSoInOneLineAndExits2(String query) {
        for (CommandResult run :
                new CommandResult[] {CommandResult.of("lookup", query), CommandResult.of("lookup", query, "--json")}) {
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).hasLineCount(1).startsWith("portatlas: ");
        }
    }

    @Test
    void lookup_withoutAQuery_isAMistake() {
        assertThat(CommandResult.of("lookup").exitCode()).isEqualTo(2);
        assertThat(CommandResult.of("lookup").err()).hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "793 | 781-799; 19 ports; 3rd longest of 47 in System; 780 wpgs; 800 mdbs-daemon; 788-799; 796",
                "80 | assigned; http; www; www-http; World Wide Web HTTP; RFC9110",
                "514 | shell; syslog; RFC5426",
                "63 | whoispp; whois++ (old spelling)",
                "3000 | hbci; remoteware-cl; widespread",
                "2905 | m3ua; udp retired",
                "50000 | Dynamic Port; never assigned",
                "6001 | x11; 6000-6063; 6003",
                "780-801 | 780; wpgs; 781-799; mdbs-daemon",
                "514-515 | shell / syslog; printer",
                "x11 | 6000-6063",
                "zigbee-gateway | no port"
            })
    void lookup_asText_saysWhatMatters(String query, String words) {
        CommandResult run = CommandResult.of("lookup", query);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains(words.split("; ", -1)).contains("edition 2026-08-17");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).isEqualTo(line.stripTrailing()));
    }

    @Test
    void lookup_commonWord_isCutForPeopleAndSaysHowMuch() {
        CommandResult run = CommandResult.of("lookup", "protocol");
        assertThat(run.out()).hasLineCount(2 * 20 + 4).containsPattern("and [0-9,]+ more");
    }
}
