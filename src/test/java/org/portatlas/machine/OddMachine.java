package org.portatlas.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Machines that a test cannot be run on: the check as it reads them, with the real sources wherever there is a
/// directory for them to read.
public final class OddMachine {
    private OddMachine() {}

    /// Netlink is refused, and `/proc` is this directory: `net/tcp` and so on, and a directory for each process.
    public static PortCheck of(Path proc) {
        return new PortCheck(
                HostSystem.LINUX, List.of(new Refused(), new ProcNet(proc.resolve("net"))), new ProcOwners(proc));
    }

    /// This machine's sockets, and the processes of such a directory.
    public static PortCheck withProcesses(Path proc) {
        return new PortCheck(
                HostSystem.LINUX, List.of(new SockDiag(), new ProcNet(Path.of("/proc/net"))), new ProcOwners(proc));
    }

    /// The inode of the socket that listens on a port.
    public static long inode(int port) {
        return new Sources(List.of(new SockDiag()))
                .read(new SocketQuery(port, port, SocketQuery.WAITING))
                .rows()
                .getFirst()
                .inode();
    }

    /// Records this machine's tables in a directory of that kind.
    public static void record(Path proc, KernelTable... tables) throws IOException {
        Path net = Files.createDirectories(proc.resolve("net"));
        for (KernelTable table : tables) {
            Files.write(net.resolve(table.fileName()), Files.readAllBytes(Path.of("/proc/net", table.fileName())));
        }
    }

    /// What a sandbox says.
    private static final class Refused implements SocketTable {
        @Override
        public String name() {
            return "sock_diag";
        }

        @Override
        public TableReading read(SocketQuery query, Set<KernelTable> tables) {
            Map<KernelTable, String> unread = new EnumMap<>(KernelTable.class);
            tables.forEach(table -> unread.put(table, "socket: EPERM"));
            return new TableReading(List.of(), unread, Set.of());
        }
    }
}
