package org.portatlas.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// What we list, `ss` lists, and the other way round: every listener of this machine, with its owners.
@EnabledOnOs(OS.LINUX)
class ListenersAgainstSsTest {
    private static final Path SS = Path.of("/usr/bin/ss");
    private static final int MOST_TRIES = 5;
    private static final Pattern LINE = Pattern.compile("(tcp|udp)\\s+\\S+\\s+\\d+\\s+\\d+\\s+(\\S+):(\\d+)\\s.*");
    private static final Pattern PID = Pattern.compile("pid=(\\d+)");

    @Test
    void listeners_agreeWithSs() throws IOException {
        assumeTrue(Files.isExecutable(SS), "ss is not here");
        try (ServerSocket mapped = Sockets.listener("127.0.0.1");
                ServerSocket other = Sockets.listener("127.0.0.2");
                ServerSocket loopback6 = Sockets.listener("::1");
                ServerSocket dual = Sockets.listener("::");
                DatagramSocket receiver = Sockets.datagrams(0);
                Python python = Python.run("""
                        s = socket.socket(socket.AF_INET6)
                        s.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
                        s.bind(("::", 0))
                        s.listen()
                        t = socket.socket()
                        t.setsockopt(socket.SOL_SOCKET, socket.SO_BINDTODEVICE, b"lo")
                        t.bind(("", 0))
                        t.listen()
                        print(s.getsockname()[1], t.getsockname()[1], os.getpid(), flush=True)
                        sys.stdin.read()
                        """)) {
            Set<Integer> own = new TreeSet<>(python.numbers().subList(0, 2));
            own.addAll(Set.of(mapped.getLocalPort(), other.getLocalPort(), loopback6.getLocalPort()));
            own.addAll(Set.of(dual.getLocalPort(), receiver.getLocalPort()));

            // Other processes of this machine come and go between the two readings.
            Set<String> ours = ours();
            Set<String> theirs = theirs();
            for (int tries = 1; tries < MOST_TRIES && !ours.equals(theirs); tries++) {
                ours = ours();
                theirs = theirs();
            }
            assertThat(ours).isEqualTo(theirs).hasSizeGreaterThanOrEqualTo(own.size());
        }
    }

    private static Set<String> ours() {
        return PortCheck.ofThisMachine().listeners().sockets().stream()
                .filter(socket -> socket.state() != SocketState.TAKEN_SILENT)
                .map(socket -> socket.protocol().label() + " " + address(socket) + " " + socket.port() + " "
                        + socket.owners().stream().map(Owner::pid).collect(Collectors.toCollection(TreeSet::new)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// `ss` writes `*` for both families together.
    private static String address(SocketEntry socket) {
        Boolean v6only = socket.v6only();
        String address = socket.address().equals("::") && v6only != null && !v6only ? "*" : socket.address();
        return address + (socket.networkInterface() == null ? "" : "%" + socket.networkInterface());
    }

    private static Set<String> theirs() throws IOException {
        Process process = new ProcessBuilder(SS.toString(), "-H", "-lntup").start();
        return process.inputReader()
                .lines()
                .map(ListenersAgainstSsTest::line)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String line(String line) {
        Matcher fields = LINE.matcher(line);
        assertThat(fields.matches()).as(line).isTrue();
        Set<Long> pids = PID.matcher(line)
                .results()
                .map(pid -> Long.valueOf(pid.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
        return fields.group(1) + " " + canonical(fields.group(2)) + " " + fields.group(3) + " " + pids;
    }

    private static String canonical(String address) {
        String[] zoned = address.split("%", 2);
        String bare = zoned[0].replaceAll("[\\[\\]]", "");
        String text = bare.equals("*") ? bare : AddressText.of(InetAddress.ofLiteral(bare));
        return text + (zoned.length == 1 ? "" : "%" + zoned[1].replaceAll("[\\[\\]]", ""));
    }
}
