package org.portatlas.registry;

import java.util.Arrays;
import java.util.Objects;

/// Which records cover a port: for each port a slice of one array of record numbers, in the registry's order.
///
/// Made once, when the program has just started: what is done for each record is a method of its own, so that it is
/// compiled before the long ranges come.
final class RecordIndex {
    /// A divisor of 49,152, so small that what is done for one is soon compiled.
    private static final int BLOCK = 64;

    /// The slice of port `p` runs from `starts[p]` up to but without `starts[p + 1]`.
    private final int[] starts;

    private final int[] numbers;

    RecordIndex(RegistryRecord[] records) {
        // How many more records cover a port than the port below: one addition a record, however long its range.
        int[] change = new int[PortRange.PORTS + 1];
        for (RegistryRecord record : records) {
            count(record, change);
        }
        starts = starts(change);
        numbers = new int[starts[PortRange.PORTS]];
        int[] next = starts.clone();
        for (int number = 0; number < records.length; number++) {
            enter(number, records[number], numbers, next);
        }
    }

    private static int[] starts(int[] change) {
        int[] starts = new int[PortRange.PORTS + 1];
        // No record lies above.
        int end = PortRange.DYNAMIC.first();
        int covering = 0;
        for (int port = 0; port < end; port += BLOCK) {
            covering = sum(change, port, covering, starts);
        }
        Arrays.fill(starts, end, starts.length, starts[end]);
        return starts;
    }

    /// The starts after each port of a block, from the one of its first port.
    /// @return how many records cover its last port
    private static int sum(int[] change, int first, int covering, int[] starts) {
        int now = covering;
        int start = starts[first];
        for (int port = first; port < first + BLOCK; ) {
            now += change[port++];
            start += now;
            starts[port] = start;
        }
        return now;
    }

    private static void count(RegistryRecord record, int[] change) {
        if (record.hasPort()) {
            change[record.first()]++;
            change[record.last() + 1]--;
        }
    }

    /// @param next where the next record of each port goes
    private static void enter(int number, RegistryRecord record, int[] numbers, int[] next) {
        if (record.hasPort()) {
            int last = record.last();
            for (int port = record.first(); port <= last; port++) {
                numbers[next[port]++] = number;
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
