package org.portatlas.registry;

import java.util.List;

/// The records that cover each port of one edition, to be held against those of another. For one
/// thread.
final class RecordSlices {
    private final List<RegistryRecord> records;
    private final RecordIndex index;

    RecordSlices(Registry registry) {
        records = registry.records();
        index = registry.index();
    }

    /// Whether the same records cover the port and the one below, and say the same of both.
    boolean isAsBelow(int port) {
        int size = size(port);
        if (size(port - 1) != size) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            int number = index.number(index.from(port) + i);
            // A report of unauthorised use may concern the one and not the other.
            if (number != index.number(index.from(port - 1) + i)
                    || !records.get(number).unauthorisedPorts().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /// Whether equal records cover the port in both editions.
    boolean equal(RecordSlices other, int port) {
        int size = size(port);
        if (other.size(port) != size) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            if (!record(port, i).equals(other.record(port, i))) {
                return false;
            }
        }
        return true;
    }

    /// Whether the port lies in a row that begins or ends elsewhere.
    boolean endElsewhere(RecordSlices other, int port) {
        int size = size(port);
        boolean elsewhere = other.size(port) != size;
        for (int i = 0; i < size && !elsewhere; i++) {
            RegistryRecord one = record(port, i);
            RegistryRecord two = other.record(port, i);
            elsewhere = one.first() != two.first() || one.last() != two.last();
        }
        return elsewhere;
    }

    private int size(int port) {
        return index.to(port) - index.from(port);
    }

    private RegistryRecord record(int port, int place) {
        return records.get(index.number(index.from(port) + place));
    }
}
