package org.portatlas.registry;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// One edition of the registry, asked by port. Immutable; any thread.
///
/// Statuses are array look-ups, for the map asks for all 65,536 ports at once; a [Port] is made when it is asked for.
/// Every `port` must lie in 0-65535, else IndexOutOfBoundsException.
public final class Registry {
    private static final String EMBEDDED = "/assets/registry/assignments.csv";

    private final String edition;
    private final List<RegistryRecord> records;
    private final RecordIndex index;
    private final StatusMap statuses;
    private final GapList gaps;

    /// @param records in the registry's order
    Registry(List<RegistryRecord> records) {
        // In an array too: to go through a list of thousands takes its time as long as nothing is compiled.
        RegistryRecord[] all = records.toArray(new RegistryRecord[0]);
        this.records = Collections.unmodifiableList(Arrays.asList(all));
        edition = newestDate(all);
        index = new RecordIndex(all);
        statuses = new StatusMap(all);
        gaps = new GapList(statuses.gaps(null));
    }

    /// The edition that comes with the program. Read anew at each call: keep it.
    /// @throws UncheckedIOException if the table is missing or damaged, which is a defect of the installation
    public static Registry embedded() {
        try (InputStream in = Registry.class.getResourceAsStream(EMBEDDED)) {
            if (in == null) {
                throw new FileNotFoundException(EMBEDDED);
            }
            return RegistryReader.readOurs(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the embedded registry cannot be read", e);
        }
    }

    /// Writes the facts of this edition as a table that [RegistryReader] reads: in UTF-8 some 500
    /// KB. Leaves the writer as it is.
    public void writeTable(Writer out) throws IOException {
        TableForm.write(this, out);
    }

    /// The newest registration or modification date in it, `2026-08-17`.
    public String edition() {
        return edition;
    }

    /// How many records there are, with and without a port.
    public int recordCount() {
        return records.size();
    }

    /// The records in the registry's order, those without a port last as IANA has them.
    public List<RegistryRecord> records() {
        return records;
    }

    /// Which records cover a port, for what looks at all of them.
    RecordIndex index() {
        return index;
    }

    /// The status over all transport protocols: the strongest. In constant time.
    public PortStatus status(int port) {
        return statuses.status(port, null);
    }

    /// The status for one transport protocol. In constant time.
    public PortStatus status(int port, Transport transport) {
        return statuses.status(port, transport);
    }

    /// All that the registry says of one port.
    public Port port(int number) {
        List<RegistryRow> rows = new ArrayList<>();
        List<Assignment> assignments = new ArrayList<>();
        for (int position = index.from(number); position < index.to(number); position++) {
            RegistryRecord record = records.get(index.number(position));
            rows.add(record.row());
            if (record.status() == PortStatus.ASSIGNED) {
                record.transports().forEach(transport -> assignments.add(record.assignment(transport)));
            }
        }
        Map<Transport, PortStatus> byTransport = new EnumMap<>(Transport.class);
        for (Transport transport : Transport.values()) {
            byTransport.put(transport, status(number, transport));
        }
        return new Port(number, PortRange.of(number), status(number), byTransport, assignments, rows, gapAt(number));
    }

    /// The gaps over all transport protocols, in port order.
    public List<Gap> gaps() {
        return gaps.all();
    }

    /// The gaps of one transport protocol, in port order. Computed at each call, in under a millisecond: keep it.
    public List<Gap> gaps(Transport transport) {
        return statuses.gaps(transport);
    }

    /// The gaps of one range over all transport protocols, in port order; Dynamic Ports have none.
    public List<Gap> gaps(PortRange range) {
        return gaps.in(range);
    }

    /// The gap over all transport protocols that the port lies in, or null.
    public @Nullable Gap gapAt(int port) {
        return gaps.at(port);
    }

    /// The place of a gap among those of its range by length: 1 for the longest; as many as are strictly longer, plus
    /// 1.
    public int gapRank(Gap gap) {
        return gaps.rank(gap);
    }

    /// The nearest port below that is assigned, whatever lies between.
    public OptionalInt previousAssigned(int port) {
        for (int below = port - 1; below >= 0; below--) {
            if (status(below) == PortStatus.ASSIGNED) {
                return OptionalInt.of(below);
            }
        }
        return OptionalInt.empty();
    }

    /// The nearest port above that is assigned, whatever lies between.
    public OptionalInt nextAssigned(int port) {
        for (int above = port + 1; above <= PortRange.USER.last(); above++) {
            if (status(above) == PortStatus.ASSIGNED) {
                return OptionalInt.of(above);
            }
        }
        return OptionalInt.empty();
    }

    /// The first service name that the registry lists for the port, over all transport protocols; null if there is
    /// none.
    public @Nullable String headline(int port) {
        return firstService(port, null);
    }

    /// The first service name that the registry lists for the port and transport protocol; null if there is none.
    public @Nullable String headline(int port, Transport transport) {
        return firstService(port, transport);
    }

    /// How many ports of the range have each status, over all transport protocols. Has every
    /// status, 0 where none has.
    public Map<PortStatus, Integer> count(PortRange range) {
        Map<PortStatus, Integer> count = new EnumMap<>(PortStatus.class);
        for (PortStatus status : PortStatus.values()) {
            count.put(status, 0);
        }
        for (int port = range.first(); port <= range.last(); port++) {
            count.merge(status(port), 1, Integer::sum);
        }
        return count;
    }

    /// How many ports are assigned, over all transport protocols.
    public int assignedPorts() {
        int assigned = 0;
        for (int port = 0; port <= PortRange.USER.last(); port++) {
            assigned += status(port) == PortStatus.ASSIGNED ? 1 : 0;
        }
        return assigned;
    }

    private @Nullable String firstService(int port, @Nullable Transport transport) {
        for (int position = index.from(port); position < index.to(port); position++) {
            RegistryRecord record = records.get(index.number(position));
            if (record.service() != null
                    && (transport == null || record.transports().contains(transport))) {
                return record.service();
            }
        }
        return null;
    }

    private static String newestDate(RegistryRecord[] records) {
        String newest = "";
        for (RegistryRecord record : records) {
            newest = newest(newest, record);
        }
        return newest;
    }

    private static String newest(String known, RegistryRecord record) {
        return newer(newer(known, record.registered()), record.modified());
    }

    /// Dates compare as text; of a month and a day in it the day is the newer.
    private static String newer(String newest, @Nullable String date) {
        return date != null && date.compareTo(newest) > 0 ? date : newest;
    }
}
