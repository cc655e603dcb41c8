package org.portatlas.machine.byhand;

import java.util.Optional;

/// How a program lays out what it prints: which of its lines are sockets, and what their columns say.
public enum HandForm {
    SS("ss shows connections and sockets that are bound without listening only when asked, and the latter never.") {
        @Override
        Optional<HandRow> row(String line) {
            return UnixRows.ss(line);
        }
    },
    LSOF("lsof names what belongs to you; run by another user than root it is silent about the sockets of others.") {
        @Override
        Optional<HandRow> row(String line) {
            return UnixRows.lsof(line);
        }
    },
    NETSTAT_LINUX(
            "netstat leaves out connections unless asked, and never shows a socket that is bound without listening.") {
        @Override
        Optional<HandRow> row(String line) {
            return UnixRows.netstatLinux(line);
        }
    },
    NETSTAT_MACOS("A socket that is bound without listening may be missing.") {
        @Override
        Optional<HandRow> row(String line) {
            return UnixRows.netstatMacos(line);
        }
    },
    NETSTAT_WINDOWS("A port that Windows excludes is in no line, and yet cannot be bound.") {
        @Override
        Optional<HandRow> row(String line) {
            return WindowsRows.netstat(line);
        }
    },
    POWERSHELL_TCP("PowerShell then says in red that it found no objects. UDP is asked for by the other command.") {
        @Override
        Optional<HandRow> row(String line) {
            return WindowsRows.tcp(line);
        }
    },
    POWERSHELL_UDP("PowerShell then says in red that it found no objects. TCP is asked for by the other command.") {
        @Override
        Optional<HandRow> row(String line) {
            return WindowsRows.udp(line);
        }
    };

    private final String unseen;

    HandForm(String unseen) {
        this.unseen = unseen;
    }

    /// What a line says; empty if it is no socket: a heading, a remark, another kind of line.
    abstract Optional<HandRow> row(String line);

    /// What nothing found does not mean, a sentence.
    String unseen() {
        return unseen;
    }
}
