package org.portatlas.machine.byhand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portatlas.text.Texts;

/// Lines of `ss`, `lsof` and `netstat` on Linux and macOS. Columns are parted by blanks; a name of a process may hold
/// some, and is the last column or the first.
final class UnixRows {
    private static final Texts TEXTS = new Texts(UnixRows.class);
    /// Command, PID and user; descriptor, type, device, size; transport; the two ends; state.
    private static final Pattern LSOF = Pattern.compile(
            "(\\S.*?)\\s+(\\d+)\\s+(\\S+)\\s+(\\d+\\S*)\\s+(IPv[46])\\s+(?:\\S+\\s+){1,2}(TCP|UDP)\\s+(\\S+)(?:\\s+\\((\\w+)\\))?\\s*");

    /// Newer ones end in a process and its PID, older ones have the PID alone.
    private static final Pattern MACOS_PROCESS = Pattern.compile("\\d+\\s+\\d+\\s+(\\S.*?:\\d+)\\s+[0-9a-f]{5}\\s.*");

    private UnixRows() {}

    /// `tcp LISTEN 0 128 127.0.0.1:80 0.0.0.0:* users:(("x",pid=1,fd=3))`.
    static Optional<HandRow> ss(String line) {
        String[] part = line.strip().split("\\s+", 7);
        if (part.length < 6 || !part[0].matches("tcp|udp")) {
            return Optional.empty();
        }
        boolean isListening = part[1].equals("LISTEN");
        HandPlace own = HandPlace.of(part[4], ':');
        HandPlace other = HandPlace.of(part[5], ':');
        String process = part.length > 6 ? part[6] : "";
        return row(
                own,
                isListening || (part[0].equals("udp") && other.isAnybody()),
                HandColumn.of("Netid", part[0], Words.protocol(part[0])),
                HandColumn.of("State", part[1], Words.state(part[1])),
                HandColumn.of("Recv-Q", part[2], Words.received(isListening)),
                HandColumn.of("Send-Q", part[3], isListening ? TEXTS.get("sent.most") : TEXTS.get("sent.bytes")),
                HandColumn.of("Local Address:Port", part[4], own.ownMeaning()),
                HandColumn.of("Peer Address:Port", part[5], other.otherMeaning()),
                HandColumn.of("Process", process, Words.process(process)));
    }

    /// `tcp6 0 0 :::80 :::* LISTEN 1/x`; a UDP line has no state.
    static Optional<HandRow> netstatLinux(String line) {
        String[] part = line.strip().split("\\s+", 6);
        if (part.length < 6 || !part[0].matches("(tcp|udp)6?")) {
            return Optional.empty();
        }
        boolean isTcp = part[0].startsWith("tcp");
        String[] rest = isTcp ? part[5].split("\\s+", 2) : new String[] {"", part[5]};
        String process = rest.length > 1 ? rest[1] : "";
        boolean isListening = rest[0].equals("LISTEN");
        HandPlace own = HandPlace.of(part[3], ':');
        HandPlace other = HandPlace.of(part[4], ':');
        return row(
                own,
                isListening || (!isTcp && other.isAnybody()),
                HandColumn.of("Proto", part[0], Words.protocol(part[0])),
                HandColumn.of("Recv-Q", part[1], Words.received(isListening)),
                HandColumn.of("Send-Q", part[2], isListening ? TEXTS.get("sent.none") : TEXTS.get("sent.bytes")),
                HandColumn.of("Local Address", part[3], own.ownMeaning()),
                HandColumn.of("Foreign Address", part[4], other.otherMeaning()),
                HandColumn.of("State", rest[0], Words.state(rest[0])),
                HandColumn.of("PID/Program name", process, Words.process(process)));
    }

    /// `tcp46 0 0 *.80 *.* LISTEN 0 0 131072 131072 httpd:1 00180 00000006 …`, and without the third and fourth last
    /// before macOS 13.
    static Optional<HandRow> netstatMacos(String line) {
        String[] part = line.strip().split("\\s+", 6);
        if (part.length < 6 || !part[0].matches("(tcp|udp)(4|6|46)")) {
            return Optional.empty();
        }
        boolean isTcp = part[0].startsWith("tcp");
        String[] rest = isTcp ? part[5].split("\\s+", 2) : new String[] {"", part[5]};
        HandPlace own = HandPlace.of(part[3], '.');
        HandPlace other = HandPlace.of(part[4], '.');
        boolean isListening = rest[0].equals("LISTEN");
        List<HandColumn> columns = new ArrayList<>(List.of(
                HandColumn.of("Proto", part[0], Words.protocol(part[0])),
                HandColumn.of("Recv-Q", part[1], Words.received(isListening)),
                HandColumn.of("Send-Q", part[2], isListening ? TEXTS.get("sent.none") : TEXTS.get("sent.bytes")),
                HandColumn.of("Local Address", part[3], TEXTS.get("end.dot", own.ownMeaning())),
                HandColumn.of("Foreign Address", part[4], other.otherMeaning()),
                HandColumn.of("(state)", rest[0], Words.state(rest[0]))));
        process(rest.length > 1 ? rest[1] : "").ifPresent(columns::add);
        return row(own, isListening || (!isTcp && other.isAnybody()), columns);
    }

    private static Optional<HandColumn> process(String rest) {
        Matcher named =
                MACOS_PROCESS.matcher(rest.replaceFirst("^\\d+\\s+\\d+\\s+(?=\\d+\\s+\\d+\\s+\\S.*:\\d+\\s)", ""));
        if (named.matches()) {
            return Optional.of(HandColumn.of("process:pid", named.group(1), Words.program()));
        }
        String[] numbers = rest.strip().split("\\s+", -1);
        return numbers.length > 2 && numbers[2].matches("\\d+")
                ? Optional.of(HandColumn.of("pid", numbers[2], TEXTS.get("process.pid")))
                : Optional.empty();
    }

    /// `java 812 root 6u IPv6 12345 0t0 TCP 127.0.0.1:80->127.0.0.1:40000 (ESTABLISHED)`.
    static Optional<HandRow> lsof(String line) {
        Matcher found = LSOF.matcher(line);
        if (!found.matches()) {
            return Optional.empty();
        }
        String[] ends = found.group(7).split("->", 2);
        String state = found.group(8) == null ? "" : found.group(8);
        HandPlace own = HandPlace.of(ends[0], ':');
        List<HandColumn> columns = new ArrayList<>(List.of(
                HandColumn.of("COMMAND", found.group(1), TEXTS.get("process.program")),
                HandColumn.of("PID", found.group(2), TEXTS.get("process.its")),
                HandColumn.of("USER", found.group(3), TEXTS.get("process.user")),
                HandColumn.of("FD", found.group(4), TEXTS.get("process.descriptor")),
                HandColumn.of("TYPE", found.group(5), TEXTS.get("process.family")),
                HandColumn.of("NODE", found.group(6), Words.protocol(found.group(6))),
                HandColumn.of("NAME", ends[0], own.ownMeaning())));
        if (ends.length > 1) {
            columns.add(HandColumn.of("->", ends[1], HandPlace.of(ends[1], ':').otherMeaning()));
        }
        if (!state.isEmpty()) {
            columns.add(HandColumn.of("(state)", state, Words.state(state)));
        }
        return row(own, state.equals("LISTEN") || (found.group(6).equals("UDP") && ends.length == 1), columns);
    }

    private static Optional<HandRow> row(HandPlace own, boolean isWaiting, HandColumn... columns) {
        return row(own, isWaiting, List.of(columns));
    }

    static Optional<HandRow> row(HandPlace own, boolean isWaiting, List<HandColumn> columns) {
        OptionalInt port = own.number();
        return port.isPresent() ? Optional.of(new HandRow(port.getAsInt(), isWaiting, columns)) : Optional.empty();
    }
}
