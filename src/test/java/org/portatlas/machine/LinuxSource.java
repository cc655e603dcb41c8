package org.portatlas.machine;

import java.nio.file.Path;
import java.util.List;

/// Linux's two sources, each by itself, so that a test holds for both.
enum LinuxSource {
    SOCK_DIAG,
    PROC_NET;

    /// A new check that reads this source alone.
    PortCheck check() {
        SocketTable table = this == SOCK_DIAG ? new SockDiag() : new ProcNet(Path.of("/proc/net"));
        return new PortCheck(HostSystem.LINUX, List.of(table), new ProcOwners(Path.of("/proc")));
    }

    /// Whether the source tells if an IPv6 socket refuses IPv4, the interface, and sockets bound without listening.
    boolean tellsAll() {
        return this == SOCK_DIAG;
    }
}
