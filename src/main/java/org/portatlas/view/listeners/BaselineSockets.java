package org.portatlas.view.listeners;

import java.util.List;
import java.util.Locale;
import org.portatlas.machine.Exposure;
import org.portatlas.machine.Family;
import org.portatlas.machine.ListenerList;
import org.portatlas.machine.Owner;
import org.portatlas.machine.Protocol;
import org.portatlas.machine.SocketEntry;
import org.portatlas.machine.SocketState;
import org.portatlas.store.Baseline;

/// Sockets as they are kept in a file, and back.
final class BaselineSockets {
    private BaselineSockets() {}

    static Baseline of(ListenerList list) {
        return new Baseline(
                list.time(), list.sockets().stream().map(BaselineSockets::kept).toList());
    }

    static List<SocketEntry> of(Baseline baseline) {
        return baseline.sockets().stream().map(BaselineSockets::entry).toList();
    }

    private static Baseline.Socket kept(SocketEntry socket) {
        return new Baseline.Socket(
                socket.protocol().label(),
                socket.family().label(),
                socket.address(),
                socket.networkInterface(),
                socket.port(),
                socket.state().label(),
                socket.v6only(),
                socket.exposure().label(),
                socket.uid(),
                socket.user(),
                socket.owners().stream()
                        .map(owner -> new Baseline.Owner(owner.pid(), owner.name()))
                        .toList());
    }

    private static SocketEntry entry(Baseline.Socket socket) {
        return new SocketEntry(
                Protocol.valueOf(constant(socket.protocol())),
                Family.valueOf(constant(socket.family())),
                socket.address(),
                socket.networkInterface(),
                socket.port(),
                SocketState.valueOf(constant(socket.state())),
                null,
                socket.v6only(),
                Exposure.valueOf(constant(socket.exposure())),
                socket.uid(),
                socket.user(),
                -1,
                socket.owners().stream()
                        .map(owner -> new Owner(owner.pid(), owner.name(), null, null, null, null, null, null, null))
                        .toList(),
                socket.owners().isEmpty());
    }

    /// The file's words are the labels of the constants; the file was held against them when it was read.
    private static String constant(String label) {
        return label.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
