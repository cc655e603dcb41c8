package org.portatlas.machine;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// The question to the kernel: `struct nlmsghdr` and `struct inet_diag_req_v2`, `include/uapi/linux/inet_diag.h`. A
/// pure function to bytes; ports are big-endian, all else in the machine's order.
final class SockDiagRequest {
    /// Goes with the question and comes back with every message of the answer.
    static final int SEQUENCE = 1;

    static final int SOCK_DIAG_BY_FAMILY = 20;
    static final int AF_INET = 2;
    static final int AF_INET6 = 10;

    private static final int BYTES = 16 + 56;
    private static final short REQUEST_DUMP = 0x001 | 0x300;
    private static final byte IPPROTO_TCP = 6;
    private static final byte IPPROTO_UDP = 17;
    /// In bits: from ESTABLISHED to NEW_SYN_RECV, without the states that have words of their own.
    private static final int TCP_CONNECTED =
            0x1ffe & ~(1 << KernelState.TIME_WAIT) & ~(1 << KernelState.CLOSE) & ~(1 << KernelState.LISTEN);

    private SockDiagRequest() {}

    /// @param withBoundInactive whether this kernel knows that state; others ignore it in silence
    static byte[] bytes(KernelTable table, SocketQuery query, boolean withBoundInactive) {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES).order(ByteOrder.nativeOrder());
        bytes.putInt(BYTES).putShort((short) SOCK_DIAG_BY_FAMILY).putShort(REQUEST_DUMP);
        bytes.putInt(SEQUENCE).putInt(0);
        bytes.put((byte) (table.family() == Family.IPV4 ? AF_INET : AF_INET6));
        bytes.put(table.protocol() == Protocol.TCP ? IPPROTO_TCP : IPPROTO_UDP);
        bytes.put((byte) 0).put((byte) 0);
        bytes.putInt(states(table.protocol(), query, withBoundInactive));
        int sourcePort = query.isOnePort() ? query.first() : 0;
        bytes.put((byte) (sourcePort >> Byte.SIZE)).put((byte) sourcePort);
        return bytes.array();
    }

    /// The states wanted, as bits; 0 if this protocol has none of them.
    static int states(Protocol protocol, SocketQuery query, boolean withBoundInactive) {
        int states = 0;
        for (SocketState state : query.states()) {
            states |= protocol == Protocol.TCP
                    ? tcp(state, withBoundInactive)
                    : switch (state) {
                        case BOUND -> 1 << KernelState.CLOSE;
                        case CONNECTED -> 1 << KernelState.ESTABLISHED;
                        case LISTENING, TAKEN_SILENT, CLOSING -> 0;
                    };
        }
        return states;
    }

    private static int tcp(SocketState state, boolean withBoundInactive) {
        return switch (state) {
            case LISTENING -> 1 << KernelState.LISTEN;
            case TAKEN_SILENT -> withBoundInactive ? 1 << KernelState.BOUND_INACTIVE : 0;
            case CONNECTED -> TCP_CONNECTED;
            case CLOSING -> 1 << KernelState.TIME_WAIT;
            case BOUND -> 0;
        };
    }
}
