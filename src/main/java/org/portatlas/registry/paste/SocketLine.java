package org.portatlas.registry.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// A line of a table of sockets: `ss`, `netstat` of Linux, macOS and Windows, `lsof`. Two of its words are ends of a
/// socket, the local one first; queues, inodes and processes are neither.
///
/// @param services the ports of names, for tables that write `*:ssh`
record SocketLine(ServicePorts services) {
    private static final int MOST_WORDS = 80;

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern PROTOCOL = Pattern.compile("(?i)(?:tcp|udp|sctp|dccp)(?:4|6|46|6lite)?");
    private static final Pattern UNIX = Pattern.compile("\\s*(?:unix|u_str|u_dgr|u_seq|nl|p_raw|p_dgr|v_str)\\s.*");
    private static final Set<String> STATES = Set.of(
            "LISTEN",
            "LISTENING",
            "(LISTEN)",
            "UNCONN",
            "ESTAB",
            "ESTABLISHED",
            "(ESTABLISHED)",
            "TIME-WAIT",
            "TIME_WAIT",
            "CLOSE-WAIT",
            "CLOSE_WAIT",
            "(CLOSE_WAIT)",
            "SYN-SENT",
            "SYN_SENT",
            "(SYN_SENT)",
            "FIN-WAIT-1",
            "FIN-WAIT-2",
            "FIN_WAIT1",
            "FIN_WAIT2",
            "LAST-ACK",
            "LAST_ACK");

    /// Whether the line is of a socket that has no port at all.
    static boolean isOfUnixSocket(String line) {
        return UNIX.matcher(line).matches();
    }

    /// The local end, then the other one; empty if this is no such line.
    List<FoundPort> ends(String line) {
        String[] words = BLANKS.split(line.strip(), MOST_WORDS);
        if (!isOfSocket(words)) {
            return List.of();
        }
        List<FoundPort> found = new ArrayList<>(2);
        int ends = 0;
        for (String word : words) {
            int arrow = word.indexOf("->");
            if (arrow > 0) {
                ends += add(found, word.substring(0, arrow), ends);
                ends += add(found, word.substring(arrow + 2), ends);
            } else {
                ends += add(found, word, ends);
            }
            if (ends >= 2) {
                break;
            }
        }
        return found;
    }

    /// Whether the words are those of a table. A protocol alone is not enough: people write "TCP 443", too.
    private boolean isOfSocket(String[] words) {
        boolean protocol = PROTOCOL.matcher(words[0]).matches() && words.length >= 3;
        for (String word : words) {
            if (STATES.contains(word)) {
                return true;
            }
            protocol = protocol && !word.endsWith("/tcp") && !word.endsWith("/udp");
            if (word.equals("IPv4") || word.equals("IPv6")) {
                protocol = true;
            }
        }
        return protocol;
    }

    /// @return 1 if the word is an end, even one that names no port, else 0
    private int add(List<FoundPort> found, String word, int before) {
        if (word.endsWith(":*") || word.endsWith(".*") || word.endsWith(":0")) {
            return 1;
        }
        int port = Endpoint.port(word, services);
        if (port > 0) {
            FoundPort.Role role = before == 0 ? FoundPort.Role.LOCAL : FoundPort.Role.PEER;
            found.add(new FoundPort(port, PastedText.fragment(word), role));
        }
        return port > 0 ? 1 : 0;
    }
}
