package org.portatlas.registry;

import java.util.List;
import java.util.Objects;

/// Which records cover a port: for each port a slice of one array of record numbers, in the registry's order.
final class RecordIndex {
    /// The slice of port `p` runs from `starts[p]` up to but without `starts[p + 1]`.
    private final int[] starts = new int[PortRange.PORTS + 1];

    private final int[] numbers;

    RecordIndex(List<RegistryRecord> records) {
        // How many more records cover a port than the port below: one addition a record, however long its range.
        int[] change = new int[PortRange.PORTS + 1];
        for (RegistryRecord record : records) {
            if (record.hasPort()) {
                change[record.first()]++;
                change[record.last() + 1]--;
            }
        }
        int covering = 0;
        for (int port = 0; port < PortRange.PORTS; port++) {
            covering += change[port];
            starts[port + 1] = starts[port] + covering;
        }
        numbers = new int[starts[PortRange.PORTS]];
        int[] next = starts.clone();
        for (int number = 0; number < records.size(); number++) {
            RegistryRecord record = records.get(number);
            if (record.hasPort()) {
                int last = record.last();
                for (int port = record.first(); port <= last; port++) {
                    numbers[next[port]++] = number;
                }
            }
        }
    }

    /// Where the slice of the port begins; it ends before [#to].
    int from(int port) {
        return starts[Objects.checkIndex(port, PortRange.PORTS)];
    }

    int to(int port) {
        return starts[port + 1];
    }

    /// The number of a record: its place in the list that the index was made of.
    int number(int position) {
        return numbers[position];
    }
}
