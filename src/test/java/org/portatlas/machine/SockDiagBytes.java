package org.portatlas.machine;

import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Writes answers as the kernel writes them, for tests of [SockDiagReply].
final class SockDiagBytes {
    static final int DONE = 3;
    static final int ERROR = 2;
    static final int SOCKET = 20;

    private final ByteBuffer bytes = ByteBuffer.allocate(4096).order(ByteOrder.nativeOrder());

    /// A message of that type, with the sequence number that is expected.
    SockDiagBytes message(int type, int flags, byte[] payload) {
        int start = bytes.position();
        bytes.putInt(16 + payload.length).putShort((short) type).putShort((short) flags);
        bytes.putInt(SockDiagRequest.SEQUENCE).putInt(4711).put(payload);
        bytes.position(start + (16 + payload.length + 3) / 4 * 4);
        return this;
    }

    SockDiagBytes done(int error) {
        return message(DONE, 2, integer(error));
    }

    SockDiagBytes socket(byte[] payload) {
        return message(SOCKET, 2, payload);
    }

    /// The bytes of the datagram so far.
    byte[] toArray() {
        byte[] array = new byte[bytes.position()];
        bytes.get(0, array);
        return array;
    }

    static byte[] integer(int value) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.nativeOrder())
                .putInt(value)
                .array();
    }

    static ByteBuffer datagram(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
    }

    /// `struct inet_diag_msg` of a socket without a peer, and for IPv6 the attribute SKV6ONLY after another one.
    ///
    /// @param address of four or sixteen bytes
    static byte[] payload(int state, byte[] address, int port, boolean v6only) {
        boolean ipv6 = address.length == 16;
        ByteBuffer payload = ByteBuffer.allocate(72 + (ipv6 ? 16 : 0)).order(ByteOrder.nativeOrder());
        payload.put((byte) (ipv6 ? 10 : 2)).put((byte) state).putShort((short) 0);
        payload.put((byte) (port >> 8)).put((byte) port).putShort((short) 0);
        payload.put(address).position(40);
        payload.putInt(1).putLong(0x1234_5678L).position(64);
        payload.putInt(1000).putInt(987_654_321);
        if (ipv6) {
            // INET_DIAG_SHUTDOWN, one byte, padded; then INET_DIAG_SKV6ONLY.
            payload.putShort((short) 5).putShort((short) 8).putInt(0);
            payload.putShort((short) 5).putShort((short) 11).put((byte) (v6only ? 1 : 0));
        }
        return payload.array();
    }

    static byte[] address(String literal) {
        return InetAddress.ofLiteral(literal).getAddress();
    }
}
