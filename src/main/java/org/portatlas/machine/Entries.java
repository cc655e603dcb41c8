package org.portatlas.machine;

import java.net.InetAddress;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portatlas.text.VisibleText;

/// Turns a table's rows into entries: names for numbers, exposure, owners. For one reading, one thread.
final class Entries {
    private static final Comparator<SocketEntry> ORDER = Comparator.comparingInt(SocketEntry::port)
            .thenComparing(SocketEntry::state)
            .thenComparing(SocketEntry::protocol)
            .thenComparing(SocketEntry::family)
            .thenComparing(SocketEntry::address)
            .thenComparingLong(SocketEntry::inode);

    private final UserNames users;
    private final OwnerReading owners;
    private final InterfaceNames interfaces = new InterfaceNames();

    Entries(UserNames users, OwnerReading owners) {
        this.users = users;
        this.owners = owners;
    }

    /// The entries by port, the waiting ones first. A socket that a table shows twice, because it changed during the
    /// reading, is one entry.
    List<SocketEntry> of(Collection<SocketRow> rows) {
        return rows.stream().distinct().map(this::entry).sorted(ORDER).toList();
    }

    private SocketEntry entry(SocketRow row) {
        return new SocketEntry(
                row.table().protocol(),
                row.family(),
                AddressText.of(row.address()),
                row.interfaceIndex() == 0 ? null : VisibleText.of(interfaces.name(row.interfaceIndex())),
                row.port(),
                row.state(),
                peer(row),
                row.v6only(),
                exposure(row),
                row.uid(),
                row.uid() < 0 ? null : users.name(row.uid()),
                row.inode(),
                owners.of(row),
                owners.isHidden(row));
    }

    private Exposure exposure(SocketRow row) {
        InetAddress address = row.address();
        if (address.isLoopbackAddress() || isOnLoopback(row.interfaceIndex())) {
            return Exposure.MACHINE;
        }
        return address.isAnyLocalAddress() && row.interfaceIndex() == 0 ? Exposure.ALL : Exposure.ADDRESS;
    }

    private boolean isOnLoopback(int index) {
        return index != 0 && interfaces.isLoopback(index);
    }

    private static @Nullable Peer peer(SocketRow row) {
        return row.state().isHolding() ? null : new Peer(AddressText.of(row.peerAddress()), row.peerPort());
    }
}
