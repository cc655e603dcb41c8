package org.portatlas.machine.byhand;

import java.util.List;
import java.util.Optional;
import org.portatlas.text.Texts;

/// Lines of Windows: `netstat -ano` and PowerShell's tables. States are in the language of the user, so that a listener
/// is known by the end it does not have.
final class WindowsRows {
    private static final Texts TEXTS = new Texts(WindowsRows.class);

    private WindowsRows() {}

    /// `TCP 0.0.0.0:135 0.0.0.0:0 LISTENING 1032`; a UDP line has no state.
    static Optional<HandRow> netstat(String line) {
        String[] part = line.strip().split("\\s+", -1);
        boolean isTcp = part[0].equals("TCP");
        if (part.length < 4 || !(isTcp || part[0].equals("UDP"))) {
            return Optional.empty();
        }
        HandPlace own = HandPlace.of(part[1], ':');
        HandPlace other = HandPlace.of(part[2], ':');
        String state = isTcp ? part[3] : "";
        return UnixRows.row(
                own,
                other.isAnybody(),
                List.of(
                        HandColumn.of("Proto", part[0], Words.protocol(part[0])),
                        HandColumn.of("Local Address", part[1], own.ownMeaning()),
                        HandColumn.of("Foreign Address", part[2], other.otherMeaning()),
                        HandColumn.of(
                                "State",
                                state,
                                isTcp && other.isAnybody() ? Words.state("LISTENING") : Words.state(state)),
                        pid("PID", part[part.length - 1])));
    }

    /// `127.0.0.1 80 0.0.0.0 0 Listen 1032`.
    static Optional<HandRow> tcp(String line) {
        String[] part = line.strip().split("\\s+", -1);
        if (part.length != 6 || !part[5].matches("\\d+")) {
            return Optional.empty();
        }
        HandPlace own = new HandPlace(part[0], part[1]);
        HandPlace other = new HandPlace(part[2], part[3]);
        return UnixRows.row(
                own,
                other.isAnybody(),
                List.of(
                        HandColumn.of("LocalAddress, LocalPort", part[0] + " " + part[1], own.ownMeaning()),
                        HandColumn.of("RemoteAddress, RemotePort", part[2] + " " + part[3], other.otherMeaning()),
                        HandColumn.of("State", part[4], Words.state(part[4])),
                        pid("OwningProcess", part[5])));
    }

    /// `127.0.0.1 53 1032`.
    static Optional<HandRow> udp(String line) {
        String[] part = line.strip().split("\\s+", -1);
        if (part.length != 3 || !part[2].matches("\\d+")) {
            return Optional.empty();
        }
        HandPlace own = new HandPlace(part[0], part[1]);
        return UnixRows.row(
                own,
                true,
                List.of(
                        HandColumn.of("LocalAddress, LocalPort", part[0] + " " + part[1], own.ownMeaning()),
                        pid("OwningProcess", part[2])));
    }

    private static HandColumn pid(String name, String pid) {
        return HandColumn.of(name, pid, TEXTS.get("process.pid.windows"));
    }
}
