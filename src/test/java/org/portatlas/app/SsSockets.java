package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The sockets that `ss -e -lntup` lists, each as one line of facts: protocol, address, interface, port, whether IPv6
/// alone, user, inode, processes.
final class SsSockets {
    private static final Pattern LINE =
            Pattern.compile("(tcp|udp)\\s+\\S+\\s+\\d+\\s+\\d+\\s+(\\S+):(\\d+)\\s+\\S+:\\S+(.*)");
    private static final Pattern PID = Pattern.compile("pid=(\\d+)");

    private SsSockets() {}

    /// In order, so that two lists can be compared.
    static List<String> read() throws IOException {
        Process ss = new ProcessBuilder("ss", "-H", "-e", "-lntup").start();
        return ss.inputReader().lines().map(SsSockets::facts).sorted().toList();
    }

    private static String facts(String line) {
        Matcher fields = LINE.matcher(line);
        assertThat(fields.matches()).as(line).isTrue();
        String[] zoned = fields.group(2).replaceAll("[\\[\\]]", "").split("%", 2);
        String rest = fields.group(4);
        // A star is both families together.
        String address = zoned[0].equals("*") ? "::" : zoned[0];
        InetAddress parsed = InetAddress.ofLiteral(address);
        boolean isV6 = address.contains(":") && parsed instanceof Inet6Address;
        String v6only = isV6 ? Boolean.toString(number(rest, "v6only", "0").equals("1")) : "";
        return String.join(
                " ",
                fields.group(1),
                isV6 ? address : parsed.getHostAddress(),
                zoned.length == 2 ? zoned[1] : "",
                fields.group(3),
                "v6only=" + v6only,
                "uid=" + number(rest, "uid", "0"),
                "inode=" + number(rest, "ino", "?"),
                "pids=" + pids(rest));
    }

    private static String number(String text, String name, String missing) {
        Matcher found = Pattern.compile("\\b" + name + ":(\\d+)").matcher(text);
        return found.find() ? found.group(1) : missing;
    }

    private static String pids(String text) {
        Stream<Long> pids = PID.matcher(text).results().map(pid -> Long.valueOf(pid.group(1)));
        return pids.collect(Collectors.toCollection(TreeSet::new)).toString();
    }
}
