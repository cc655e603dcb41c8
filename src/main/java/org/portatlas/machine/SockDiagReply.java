package org.portatlas.machine;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portatlas.text.Texts;

/// Reads the kernel's answer: `struct nlmsghdr`, `struct inet_diag_msg` and attributes; a pure function over bytes.
///
/// It is strict. What it does not understand, and what contradicts the question, fails the whole table: a row that is
/// passed over would be a false "nothing".
final class SockDiagReply {
    private static final Texts TEXTS = new Texts(SockDiagReply.class);
    private static final int HEADER_BYTES = 16;
    private static final int SOCKET_BYTES = 72;
    private static final int ATTRIBUTE_BYTES = 4;
    private static final int NLMSG_ERROR = 2;
    private static final int NLMSG_DONE = 3;
    private static final int NLM_F_DUMP_INTR = 0x10;
    private static final int INET_DIAG_SKV6ONLY = 11;
    private static final int ATTRIBUTE_TYPE = 0x3fff;
    /// Offsets within `struct inet_diag_msg`.
    private static final int STATE = 1;

    private static final int LOCAL_PORT = 4;
    private static final int PEER_PORT = 6;
    private static final int LOCAL_ADDRESS = 8;
    private static final int PEER_ADDRESS = 24;
    private static final int INTERFACE = 40;
    private static final int UID = 64;
    private static final int INODE = 68;

    private final KernelTable table;
    private final SocketQuery query;

    SockDiagReply(KernelTable table, SocketQuery query) {
        this.table = table;
        this.query = query;
    }

    /// The fitting rows of one datagram.
    ///
    /// @param datagram from position to limit, in the machine's byte order
    /// @throws ErrnoException if the kernel says that it failed, which it does in two places
    /// @throws MalformedTableException if the bytes are no answer to this question
    SockDiagBatch parse(ByteBuffer datagram) throws IOException {
        List<SocketRow> rows = new ArrayList<>();
        boolean isDone = false;
        boolean isInterrupted = false;
        require(datagram.hasRemaining(), Alien.EMPTY, 0);
        while (datagram.hasRemaining() && !isDone) {
            require(datagram.remaining() >= HEADER_BYTES, Alien.CUT_MESSAGE, datagram.remaining());
            int start = datagram.position();
            int length = datagram.getInt(start);
            require(HEADER_BYTES <= length && length <= datagram.remaining(), Alien.LENGTH, length);
            int sequence = datagram.getInt(start + 8);
            require(sequence == SockDiagRequest.SEQUENCE, Alien.QUESTION, sequence);
            isInterrupted |= (datagram.getShort(start + 6) & NLM_F_DUMP_INTR) != 0;
            ByteBuffer payload =
                    datagram.slice(start + HEADER_BYTES, length - HEADER_BYTES).order(datagram.order());
            int type = Short.toUnsignedInt(datagram.getShort(start + 4));
            switch (type) {
                case NLMSG_ERROR -> throw new ErrnoException("dump", -error(payload));
                case NLMSG_DONE -> {
                    if (error(payload) != 0) {
                        throw new ErrnoException("dump", -error(payload));
                    }
                    isDone = true;
                }
                case SockDiagRequest.SOCK_DIAG_BY_FAMILY -> {
                    SocketRow row = row(payload);
                    // The kernel does not apply the port filter to sockets that are bound without listening.
                    if (query.wants(row.port(), row.state())) {
                        rows.add(row);
                    }
                }
                default -> throw Alien.TYPE.of(type);
            }
            datagram.position(Math.min(start + aligned(length), datagram.limit()));
        }
        return new SockDiagBatch(rows, isDone, isInterrupted);
    }

    private static int error(ByteBuffer payload) throws MalformedTableException {
        require(payload.remaining() >= Integer.BYTES, Alien.CUT_MESSAGE, payload.remaining());
        return payload.getInt(0);
    }

    private SocketRow row(ByteBuffer payload) throws IOException {
        require(payload.remaining() >= SOCKET_BYTES, Alien.CUT_SOCKET, payload.remaining());
        int addressFamily = table.family() == Family.IPV4 ? SockDiagRequest.AF_INET : SockDiagRequest.AF_INET6;
        require(payload.get(0) == addressFamily, Alien.FAMILY, payload.get(0));
        SocketState state = KernelState.meaning(table.protocol(), payload.get(STATE));
        if (state == null || !query.wants(state)) {
            throw Alien.STATE.of(payload.get(STATE));
        }
        int port = port(payload, LOCAL_PORT);
        require(!query.isOnePort() || port == query.first() || state == SocketState.TAKEN_SILENT, Alien.PORT, port);
        InetAddress address = address(payload, LOCAL_ADDRESS);
        Boolean v6only = v6only(payload);
        return new SocketRow(
                table,
                address,
                port,
                address(payload, PEER_ADDRESS),
                port(payload, PEER_PORT),
                state,
                address instanceof Inet6Address ? v6only : null,
                payload.getInt(INTERFACE),
                Integer.toUnsignedLong(payload.getInt(UID)),
                Integer.toUnsignedLong(payload.getInt(INODE)),
                null);
    }

    /// The only attribute that matters. The kernel sends it for IPv6 sockets that are listening or without a peer.
    private static @Nullable Boolean v6only(ByteBuffer payload) throws IOException {
        Boolean v6only = null;
        for (int at = SOCKET_BYTES; at < payload.limit(); ) {
            require(payload.limit() - at >= ATTRIBUTE_BYTES, Alien.CUT_ATTRIBUTE, payload.limit() - at);
            int length = Short.toUnsignedInt(payload.getShort(at));
            require(ATTRIBUTE_BYTES <= length && length <= payload.limit() - at, Alien.ATTRIBUTE, length);
            if ((payload.getShort(at + 2) & ATTRIBUTE_TYPE) == INET_DIAG_SKV6ONLY && length > ATTRIBUTE_BYTES) {
                v6only = payload.get(at + ATTRIBUTE_BYTES) != 0;
            }
            at += aligned(length);
        }
        return v6only;
    }

    private InetAddress address(ByteBuffer payload, int offset) throws IOException {
        byte[] bytes = new byte[table.family() == Family.IPV4 ? 4 : 16];
        payload.get(offset, bytes);
        return InetAddress.getByAddress(bytes);
    }

    private static int port(ByteBuffer payload, int offset) {
        return Byte.toUnsignedInt(payload.get(offset)) << Byte.SIZE | Byte.toUnsignedInt(payload.get(offset + 1));
    }

    /// Messages and attributes begin at multiples of four bytes.
    private static int aligned(int length) {
        return length + 3 & ~3;
    }

    private static void require(boolean isSo, Alien otherwise, int number) throws MalformedTableException {
        if (!isSo) {
            throw otherwise.of(number);
        }
    }

    /// What is no answer to this question.
    private enum Alien {
        EMPTY,
        CUT_MESSAGE,
        LENGTH,
        QUESTION,
        TYPE,
        CUT_SOCKET,
        FAMILY,
        STATE,
        PORT,
        CUT_ATTRIBUTE,
        ATTRIBUTE;

        MalformedTableException of(int number) {
            return new MalformedTableException(TEXTS.get("alien", TEXTS.of(this, "found", number)));
        }
    }
}
