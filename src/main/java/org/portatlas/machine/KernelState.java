package org.portatlas.machine;

import org.jspecify.annotations.Nullable;

/// The kernel's state numbers, the same in netlink messages and in `/proc/net`; `include/net/tcp_states.h`.
final class KernelState {
    static final int ESTABLISHED = 1;
    static final int TIME_WAIT = 6;
    /// TCP: not connected, yet bound. UDP: without a peer.
    static final int CLOSE = 7;
    static final int LISTEN = 10;
    static final int NEW_SYN_RECV = 12;
    /// Only asked for, never answered: such sockets come back as [#CLOSE]. Linux 6.8 and later.
    static final int BOUND_INACTIVE = 13;

    private KernelState() {}

    /// What the number means for that protocol; null for a number that the kernel does not use there.
    static @Nullable SocketState meaning(Protocol protocol, int state) {
        if (protocol == Protocol.UDP) {
            return switch (state) {
                case ESTABLISHED -> SocketState.CONNECTED;
                case CLOSE -> SocketState.BOUND;
                default -> null;
            };
        }
        return switch (state) {
            case LISTEN -> SocketState.LISTENING;
            case CLOSE -> SocketState.TAKEN_SILENT;
            case TIME_WAIT -> SocketState.CLOSING;
            default -> ESTABLISHED <= state && state <= NEW_SYN_RECV ? SocketState.CONNECTED : null;
        };
    }
}
