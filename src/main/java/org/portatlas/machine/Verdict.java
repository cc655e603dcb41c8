package org.portatlas.machine;

import java.util.Locale;

/// The answer to "is something listening on this port?", in the order in which verdicts are named: the first that holds
/// is the answer, the others are told beside it.
///
/// Three-valued: a yes ([#isHeld]), a no ([#NOTHING], [#CONNECTED], [#CLOSING]) and [#CANNOT_TELL], which is said
/// whenever a table that decides could not be read and nothing readable holds the port.
public enum Verdict {
    /// A TCP socket is in LISTEN.
    LISTENING,
    /// A UDP socket without a peer holds the port; UDP has no LISTEN.
    BOUND,
    /// A loopback connect is accepted and no local socket explains it; known only after a probe.
    FORWARDED,
    /// A TCP socket is bound and does not listen: a connect is refused, and so is a bind.
    TAKEN_SILENT,
    /// The system excludes the port from use.
    HELD_BACK,
    /// Only connections have the port as their local end.
    CONNECTED,
    /// Only TIME_WAIT is left.
    CLOSING,
    /// No socket holds the port, with every table read.
    NOTHING,
    /// A table that decides could not be read.
    CANNOT_TELL;

    /// The verdict in the words of the command line and its JSON, such as `taken-silent`; a contract.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether the port is held: something waits on it, or the system refuses it to others.
    public boolean isHeld() {
        return compareTo(HELD_BACK) <= 0;
    }
}
