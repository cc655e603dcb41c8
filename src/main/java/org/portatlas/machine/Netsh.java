package org.portatlas.machine;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.portatlas.text.Texts;

/// Asks Windows for its excluded ranges through `netsh`, which needs no privilege to show them. Any thread; takes some
/// tenths of a second, and never more than two seconds for each of four tables.
final class Netsh {
    private static final Texts TEXTS = new Texts(Netsh.class);
    static final String NAME = "netsh";
    private static final long LIMIT_MILLIS = 2_000;
    private static final double NANOS_PER_MILLI = 1e6;

    private final String program;

    /// @param program `netsh`, or what prints the same
    Netsh(String program) {
        this.program = program;
    }

    /// The ranges now. What could not be read is named in the report.
    ExcludedPorts read() {
        Instant time = Instant.now();
        long start = System.nanoTime();
        List<PortSpan> tcp = new ArrayList<>();
        List<PortSpan> udp = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        for (String family : List.of("ipv4", "ipv6")) {
            read(family, "tcp", tcp, failures);
            read(family, "udp", udp, failures);
        }
        String failure = failures.isEmpty() ? null : String.join("; ", failures);
        double millis = (System.nanoTime() - start) / NANOS_PER_MILLI;
        return new ExcludedPorts(
                tcp.stream().distinct().toList(),
                udp.stream().distinct().toList(),
                new SourceReport(NAME, failure == null, failure, millis, time, tcp.size() + udp.size()));
    }

    private void read(String family, String protocol, List<PortSpan> spans, List<String> failures) {
        List<String> command = List.of(program, "int", family, "show", "excludedportrange", "protocol=" + protocol);
        try {
            spans.addAll(ExcludedPorts.parse(CommandLines.of(command, LIMIT_MILLIS)));
        } catch (IOException failure) {
            failures.add(TEXTS.get("tables.why", TEXTS.get("table", protocol, family), Failure.line(failure)));
        }
    }
}
