package org.portatlas.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.portatlas.text.Texts;

/// The ports that Windows excludes from use: nothing listens on them, yet a bind is refused. Hyper-V, containers and
/// administrators reserve such ranges. Other systems have none.
///
/// @param tcp of IPv4 and IPv6, in the system's order
/// @param udp of IPv4 and IPv6, in the system's order
/// @param report how the reading went; null if there was nothing to read
public record ExcludedPorts(
        List<PortSpan> tcp, List<PortSpan> udp, @Nullable SourceReport report) {
    private static final Texts TEXTS = new Texts(ExcludedPorts.class);
    /// Of a system that excludes no ports.
    public static final ExcludedPorts NONE = new ExcludedPorts(List.of(), List.of(), null);

    /// `      5357        5357` or, set by an administrator, `     50000       50059     *`. Headings are in the
    /// system's language and have no two numbers.
    private static final Pattern LINE = Pattern.compile("\\s*(\\d{1,5})\\s+(\\d{1,5})\\s*\\*?\\s*");

    public ExcludedPorts {
        tcp = List.copyOf(tcp);
        udp = List.copyOf(udp);
    }

    /// The ranges of one table of `netsh int ipv4 show excludedportrange`; a pure function over its lines.
    ///
    /// @throws MalformedTableException if numbers stand where ranges do and are none
    static List<PortSpan> parse(List<String> lines) throws MalformedTableException {
        List<PortSpan> spans = new ArrayList<>();
        for (String line : lines) {
            Matcher fields = LINE.matcher(line);
            if (fields.matches()) {
                try {
                    spans.add(new PortSpan(Integer.parseInt(fields.group(1)), Integer.parseInt(fields.group(2))));
                } catch (IllegalArgumentException noRange) {
                    throw new MalformedTableException(TEXTS.get("alien.range", line.strip()));
                }
            }
        }
        return spans;
    }

    /// Whether a bind of that port is refused, for either protocol.
    public boolean contains(int port) {
        return Stream.concat(tcp.stream(), udp.stream()).anyMatch(span -> span.contains(port));
    }

    /// The ranges with that port in words, such as `TCP 50000-50059 and UDP 50000-50059`.
    String words(int port) {
        return Listing.of(Stream.concat(words(Protocol.TCP, tcp, port), words(Protocol.UDP, udp, port))
                .distinct()
                .toList());
    }

    private static Stream<String> words(Protocol protocol, List<PortSpan> spans, int port) {
        return spans.stream().filter(span -> span.contains(port)).map(span -> protocol + " " + span);
    }
}
