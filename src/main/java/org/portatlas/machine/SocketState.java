package org.portatlas.machine;

import java.util.Locale;

/// What a socket does with its port; TCP's eleven states and UDP's two, as far as the question needs them.
public enum SocketState {
    /// TCP, LISTEN.
    LISTENING,
    /// UDP without a peer.
    BOUND,
    /// TCP, bound to the port and neither listening nor connected.
    TAKEN_SILENT,
    /// Every TCP state with a peer except TIME_WAIT, and UDP with a peer.
    CONNECTED,
    /// TCP, TIME_WAIT.
    CLOSING;

    /// The name in the command line's JSON, such as `taken-silent`; a contract.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether such a socket waits on its port or keeps it from others, whoever may come.
    public boolean isHolding() {
        return compareTo(TAKEN_SILENT) <= 0;
    }
}
