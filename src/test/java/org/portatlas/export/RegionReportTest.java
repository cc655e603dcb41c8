package org.portatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.portatlas.machine.ListenerList;
import org.portatlas.machine.PortCheck;
import org.portatlas.registry.PortSet;
import org.portatlas.registry.RegionSummary;
import org.portatlas.registry.Registry;

class RegionReportTest {
    private static final Registry REGISTRY = Registry.embedded();

    private static RegionReport report(PortSet ports, RegionReport.@Nullable Held held) {
        return RegionReport.of(RegionSummary.of(REGISTRY, ports), held);
    }

    private static RegionReport.Held heldHere() {
        ListenerList list = PortCheck.ofThisMachine().listeners();
        return new RegionReport.Held(list.sockets(), list.isWhole());
    }

    private static String written(RegionReport report, BiConsumer<RegionReport, PrintWriter> form) {
        StringWriter text = new StringWriter();
        form.accept(report, new PrintWriter(text));
        return text.toString();
    }

    private static List<NamedCsvRecord> csv(RegionReport report) {
        return CsvReader.builder().ofNamedCsvRecord(written(report, RegionCsv::write)).stream()
                .toList();
    }

    private static List<NamedCsvRecord> kind(RegionReport report, String kind) {
        return csv(report).stream()
                .filter(row -> row.getField("kind").equals(kind))
                .toList();
    }

    private static int ports(List<NamedCsvRecord> rows) {
        return rows.stream()
                .mapToInt(row -> Integer.parseInt(row.getField("ports")))
                .sum();
    }

    @Test
    void text_ofAGapsNeighbourhood_tellsStatusGapsAndServices() {
        String text = RegionText.of(report(PortSet.between(780, 810), null));
        assertThat(text)
                .startsWith("Ports 780–810, 31 ports. IANA's registry, edition ")
                .contains("In system: 31 ports, ")
                .contains("2 gaps, all wholly inside. The longest here, 781–799, has 19 ports.")
                .contains("  780 wpgs (TCP, UDP)")
                .contains("  801 device (TCP, UDP)")
                .contains("Whether anything listens here was not looked at.");
        assertThat(RegionText.of(report(PortSet.between(790, 792), null)))
                .contains("1 gap, partly inside: 3 of its 19 ports.")
                .contains("No services.");
        assertThat(RegionText.of(report(PortSet.between(790, 806), null)))
                .contains(
                        "2 gaps: 0 wholly inside, 2 partly. The longest here, 781–799, has 10 of its 19 ports inside.");
    }

    @Test
    void phrases_forRunsAndShares_areExact() {
        PortSet two = PortSet.of(java.util.stream.IntStream.of(80, 443, 444));
        assertThat(RegionText.runs(two)).isEqualTo("80, 443–444, 3 ports");
        PortSet many = PortSet.of(java.util.stream.IntStream.range(0, 96).map(each -> each * 10));
        assertThat(RegionText.runs(many)).isEqualTo("96 runs, 96 ports");
        assertThat(RegionText.share(1.0 / 65536)).isEqualTo("0.002 %");
        assertThat(RegionText.share(1)).isEqualTo("100.0 %");
        assertThat(RegionText.share(0)).isEqualTo("0.0 %");
        assertThat(RegionText.ports(1)).isEqualTo("1 port");
    }

    @Test
    void csv_addsUp_inEachOfItsKinds() {
        RegionReport report = report(PortSet.between(700, 50_000), null);
        int all = 50_000 - 700 + 1;
        assertThat(ports(kind(report, "run"))).isEqualTo(all);
        assertThat(ports(kind(report, "status"))).isEqualTo(all);
        assertThat(ports(kind(report, "range"))).isEqualTo(all);
        assertThat(ports(kind(report, "transport"))).isEqualTo(4 * all);
        assertThat(kind(report, "gap")).hasSize(report.summary().gaps().size());
        assertThat(kind(report, "service")).hasSize(report.summary().services().size());
        assertThat(kind(report, "listeners"))
                .singleElement()
                .satisfies(row -> assertThat(row.getField("detail")).isEqualTo("not looked"));
    }

    @Test
    void json_ofSshsPort_isTheContract() {
        assertThat(written(report(PortSet.between(22, 22), new RegionReport.Held(List.of(), true)), RegionJson::write))
                .isEqualTo(
                        "{\"edition\":\"" + REGISTRY.edition() + "\",\"ports\":1,\"runs\":[{\"first\":22,\"last\":22}],"
                                + "\"byStatus\":" + one("assigned") + ",\"byRange\":{\"system\":" + one("assigned")
                                + ",\"user\":"
                                + one("") + ",\"dynamic\":" + one("") + "},\"byTransport\":{\"tcp\":" + one("assigned")
                                + ",\"udp\":" + one("assigned") + ",\"sctp\":" + one("assigned") + ",\"dccp\":"
                                + one("unlisted")
                                + "},\"gaps\":[],\"listeners\":{\"whole\":true,\"sockets\":[]},\"services\":[{\"first\":22,"
                                + "\"last\":22,\"service\":\"ssh\",\"title\":\"The Secure Shell (SSH) Protocol\","
                                + "\"transports\":[\"tcp\",\"udp\",\"sctp\"]}]}" + System.lineSeparator());
        assertThat(written(report(PortSet.between(22, 22), null), RegionJson::write))
                .contains("\"listeners\":null");
    }

    /// The counts of one port that has this status.
    private static String one(String status) {
        return java.util.stream.Stream.of("assigned", "reserved", "retired", "unassigned", "unlisted", "dynamic")
                .map(each -> "\"" + each + "\":" + (each.equals(status) ? 1 : 0))
                .collect(java.util.stream.Collectors.joining(",", "{", "}"));
    }

    @Test
    void listenerOfThisTest_isInTheRegionOfItsPort_andInNoOther() throws Exception {
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            int port = listener.getLocalPort();
            RegionReport.Held here = heldHere();
            RegionReport report = report(PortSet.between(port, port), here);
            String pid = "PID " + ProcessHandle.current().pid();
            assertThat(RegionText.of(report)).contains("Held on this computer:").contains(pid);
            assertThat(kind(report, "listener"))
                    .singleElement()
                    .satisfies(row -> assertThat(row.getField("first")).isEqualTo(Integer.toString(port)));
            assertThat(written(report, RegionJson::write)).contains("\"port\":" + port);
            RegionReport beside = report(PortSet.between(port - 1, port - 1), here);
            assertThat(RegionText.of(beside)).doesNotContain(pid);
            assertThat(kind(beside, "listener"))
                    .allSatisfy(row -> assertThat(row.getField("first")).isNotEqualTo(Integer.toString(port)));
        }
    }

    @Test
    void readingThatIsNotWhole_isSaid() {
        RegionReport report = report(PortSet.between(1, 5), new RegionReport.Held(List.of(), false));
        assertThat(RegionText.of(report)).contains("Not all of this computer's tables could be read");
        assertThat(kind(report, "listeners")).hasSize(1);
        assertThat(written(report, RegionJson::write)).contains("\"whole\":false");
    }
}
