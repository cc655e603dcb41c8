package org.portatlas.machine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.portatlas.text.Texts;

/// Linux's socket diagnostics: netlink, `NETLINK_SOCK_DIAG`, one dump for each table. The strongest source: it tells
/// whether an IPv6 socket refuses IPv4, the interface, and TCP sockets that are bound without listening. It needs no
/// privilege; some sandboxes refuse it. Any thread.
final class SockDiag implements SocketTable {
    private static final Texts TEXTS = new Texts(SockDiag.class);
    private static final int MOST_TRIES = 4;

    private @Nullable Libc libc;
    private @Nullable Boolean showsBoundInactive;

    @Override
    public String name() {
        return "sock_diag";
    }

    @Override
    public TableReading read(SocketQuery query, Set<KernelTable> tables) {
        List<SocketRow> rows = new ArrayList<>();
        Map<KernelTable, String> unread = new EnumMap<>(KernelTable.class);
        boolean wantsSilent = query.wants(SocketState.TAKEN_SILENT);
        boolean withBoundInactive = wantsSilent && showsBoundInactive();
        try (Kernel kernel = new Kernel()) {
            for (KernelTable table : tables) {
                try {
                    if (SockDiagRequest.states(table.protocol(), query, withBoundInactive) != 0) {
                        rows.addAll(dump(kernel, table, query, withBoundInactive));
                    }
                } catch (IOException failure) {
                    unread.put(table, Failure.line(failure));
                    // What is left of that answer must not be taken for the next one.
                    kernel.hangUp();
                }
            }
        }
        boolean isBlind = wantsSilent && !withBoundInactive;
        return new TableReading(rows, unread, isBlind ? Set.of(SocketState.TAKEN_SILENT) : Set.of());
    }

    private List<SocketRow> dump(Kernel kernel, KernelTable table, SocketQuery query, boolean withBoundInactive)
            throws IOException {
        byte[] request = SockDiagRequest.bytes(table, query, withBoundInactive);
        SockDiagReply reply = new SockDiagReply(table, query);
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            List<SocketRow> rows = new ArrayList<>();
            NetlinkSocket socket = kernel.socket();
            socket.send(request);
            boolean isInterrupted = false;
            boolean isDone = false;
            while (!isDone) {
                SockDiagBatch batch = reply.parse(socket.receive());
                rows.addAll(batch.rows());
                isInterrupted |= batch.isInterrupted();
                isDone = batch.isDone();
            }
            if (!isInterrupted) {
                return rows;
            }
        }
        throw new IOException(TEXTS.get("failure.changing"));
    }

    /// Whether this kernel shows TCP sockets that are bound without listening. Linux before 6.8 ignores the question
    /// in silence, so a socket of our own is bound on loopback for a moment and looked for. Asked until answered.
    private synchronized boolean showsBoundInactive() {
        if (showsBoundInactive == null) {
            try {
                showsBoundInactive = findsOwnSilentSocket();
            } catch (IOException notNow) {
                return false;
            }
        }
        return showsBoundInactive;
    }

    private boolean findsOwnSilentSocket() throws IOException {
        try (Socket silent = new Socket();
                Kernel kernel = new Kernel()) {
            silent.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            int port = silent.getLocalPort();
            SocketQuery query = new SocketQuery(port, port, Set.of(SocketState.TAKEN_SILENT));
            return !dump(kernel, KernelTable.TCP6, query, true).isEmpty()
                    || !dump(kernel, KernelTable.TCP, query, true).isEmpty();
        }
    }

    /// One socket to the kernel for all tables of a question, made when it is first needed. One thread.
    private final class Kernel implements AutoCloseable {
        private @Nullable NetlinkSocket socket;

        NetlinkSocket socket() throws IOException {
            NetlinkSocket known = socket;
            if (known == null) {
                known = NetlinkSocket.create(libc());
                socket = known;
            }
            return known;
        }

        @Override
        public void close() {
            hangUp();
        }

        /// The next question gets another socket.
        void hangUp() {
            NetlinkSocket known = socket;
            socket = null;
            if (known != null) {
                known.close();
            }
        }
    }

    private synchronized Libc libc() throws IOException {
        Libc known = libc;
        if (known == null) {
            known = Libc.link();
            libc = known;
        }
        return known;
    }
}
