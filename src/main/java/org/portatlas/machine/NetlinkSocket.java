package org.portatlas.machine;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.portatlas.text.Texts;

/// A socket to the kernel's socket diagnostics, for one question and its answer. It needs no privilege, and no other
/// process can write to it. One thread.
final class NetlinkSocket implements AutoCloseable {
    private static final Texts TEXTS = new Texts(NetlinkSocket.class);
    private static final int AF_NETLINK = 16;
    private static final int SOCK_RAW = 3;
    private static final int SOCK_CLOEXEC = 0x80000;
    private static final int NETLINK_SOCK_DIAG = 4;
    private static final int SOL_SOCKET = 1;
    private static final int SO_RCVTIMEO = 20;
    private static final int MSG_TRUNC = 0x20;
    private static final long TIMEOUT_SECONDS = 2;
    /// The kernel fills up to 32 KiB for one datagram of a dump.
    private static final int BUFFER_BYTES = 64 * 1024;

    private final Libc libc;
    private final int descriptor;
    private final Arena arena = Arena.ofConfined();
    private final MemorySegment buffer;

    private NetlinkSocket(Libc libc, int descriptor) {
        this.libc = libc;
        this.descriptor = descriptor;
        this.buffer = arena.allocate(BUFFER_BYTES, Long.BYTES);
    }

    /// @throws IOException if the kernel or a sandbox refuses
    static NetlinkSocket create(Libc libc) throws IOException {
        NetlinkSocket socket =
                new NetlinkSocket(libc, libc.socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_SOCK_DIAG));
        try {
            MemorySegment timeout = socket.arena.allocateFrom(JAVA_LONG, TIMEOUT_SECONDS, 0);
            libc.setsockopt(socket.descriptor, SOL_SOCKET, SO_RCVTIMEO, timeout);
            return socket;
        } catch (IOException failure) {
            socket.close();
            throw failure;
        }
    }

    void send(byte[] message) throws IOException {
        long sent = libc.send(descriptor, arena.allocate(message.length).copyFrom(MemorySegment.ofArray(message)), 0);
        if (sent != message.length) {
            throw new IOException(TEXTS.get("failure.sent"));
        }
    }

    /// The next datagram, in the machine's byte order; valid until the next call.
    ///
    /// @throws IOException if none comes within 2 s, or it does not fit into 64 KiB
    ByteBuffer receive() throws IOException {
        long length = libc.recv(descriptor, buffer, MSG_TRUNC);
        if (length > BUFFER_BYTES) {
            throw new MalformedTableException(TEXTS.get("alien.datagram", length, BUFFER_BYTES));
        }
        return buffer.asSlice(0, length).asByteBuffer().order(ByteOrder.nativeOrder());
    }

    /// What was read is read: a close that fails changes nothing.
    @Override
    public void close() {
        arena.close();
        try {
            libc.close(descriptor);
        } catch (IOException unimportant) {
            // The kernel takes the descriptor back even then, close(2).
        }
    }
}
