package org.portatlas.machine.byhand;

import java.util.Optional;
import org.portatlas.text.Texts;

/// How a program lays out what it prints: which of its lines are sockets, and what their columns say.
public enum HandForm {
    SS {
        @Override
        Optional<HandRow> row(String line) {
            return UnixRows.ss(line);
        }
    },
    LSOF {
        @Override
        Optional<HandRow> row(String line) {
            return UnixRows.lsof(line);
        }
    },
    NETSTAT_LINUX {
        @Override
        Optional<HandRow> row(String line) {
            return UnixRows.netstatLinux(line);
        }
    },
    NETSTAT_MACOS {
        @Override
        Optional<HandRow> row(String line) {
            return UnixRows.netstatMacos(line);
        }
    },
    NETSTAT_WINDOWS {
        @Override
        Optional<HandRow> row(String line) {
            return WindowsRows.netstat(line);
        }
    },
    POWERSHELL_TCP {
        @Override
        Optional<HandRow> row(String line) {
            return WindowsRows.tcp(line);
        }
    },
    POWERSHELL_UDP {
        @Override
        Optional<HandRow> row(String line) {
            return WindowsRows.udp(line);
        }
    };

    private static final Texts TEXTS = new Texts(HandForm.class);

    /// What a line says; empty if it is no socket: a heading, a remark, another kind of line.
    abstract Optional<HandRow> row(String line);

    /// What nothing found does not mean, a sentence.
    String unseen() {
        return TEXTS.of(this);
    }
}
