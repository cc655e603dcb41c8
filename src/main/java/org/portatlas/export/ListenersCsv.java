package org.portatlas.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.portatlas.machine.ListenerList;
import org.portatlas.machine.Owner;
import org.portatlas.machine.SocketEntry;

/// Writes listeners as comma-separated values: a row for each socket and owner, and one for a socket without any. The
/// writer stays open.
public final class ListenersCsv {
    private static final List<String> COLUMNS =
            List.of(("protocol family address interface port state v6only exposure uid user inode ownerHidden"
                            + " pid name startTime command directory parent unit container")
                    .split(" ", -1));

    private ListenersCsv() {}

    /// Writes the heading and the rows, in the order of the list, and flushes. Text that a spreadsheet would take for a
    /// formula is made harmless ([SpreadsheetText]).
    public static void write(ListenerList listeners, PrintWriter out) {
        // The writer of the CSV is not closed, for it would close the standard output.
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(out);
        csv.writeRecord(COLUMNS);
        for (SocketEntry socket : listeners.sockets()) {
            if (socket.owners().isEmpty()) {
                csv.writeRecord(fields(socket, null));
            }
            for (Owner owner : socket.owners()) {
                csv.writeRecord(fields(socket, owner));
            }
        }
        out.flush();
    }

    private static Iterable<String> fields(SocketEntry socket, @Nullable Owner owner) {
        Stream<@Nullable Object> ofSocket = Stream.of(
                socket.protocol().label(),
                socket.family().label(),
                socket.address(),
                socket.networkInterface(),
                socket.port(),
                socket.state().label(),
                socket.v6only(),
                socket.exposure().label(),
                socket.uid() < 0 ? null : socket.uid(),
                socket.user(),
                socket.inode() < 0 ? null : socket.inode(),
                socket.ownerHidden());
        Stream<@Nullable Object> ofOwner = owner == null
                ? Stream.of(null, null, null, null, null, null, null, null)
                : Stream.of(
                        owner.pid(),
                        owner.name(),
                        owner.startTime(),
                        owner.command(),
                        owner.directory(),
                        owner.parent(),
                        owner.unit(),
                        owner.container());
        return Stream.concat(ofSocket, ofOwner)
                .map(value -> SpreadsheetText.of(Objects.toString(value, "")))
                .toList();
    }
}
