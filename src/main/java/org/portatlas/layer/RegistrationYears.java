package org.portatlas.layer;

import org.portatlas.registry.PortRange;
import org.portatlas.registry.PortStatus;
import org.portatlas.registry.RegistryRecord;

/// The year in which each port was first registered, as far as the registry dates it. Immutable; any thread.
final class RegistrationYears {
    private static final int NONE = 0;

    private final short[] years = new short[PortRange.PORTS];
    private int first = Integer.MAX_VALUE;

    RegistrationYears(RegistryView view) {
        for (RegistryRecord record : view.registry().records()) {
            String registered = record.registered();
            if (registered != null
                    && record.hasPort()
                    && record.status() == PortStatus.ASSIGNED
                    && view.includes(record)) {
                date(record, year(registered));
            }
        }
    }

    private void date(RegistryRecord record, int year) {
        first = Math.min(first, year);
        int last = record.last();
        for (int port = record.first(); port <= last; port++) {
            if (years[port] == NONE || year < years[port]) {
                years[port] = (short) year;
            }
        }
    }

    /// The port's year, 0 if no record of it has a date.
    int of(int port) {
        return years[port];
    }

    /// The first year in which any port was registered; Integer.MAX_VALUE if none has a date.
    int first() {
        return first;
    }

    /// The year of a date `YYYY-MM` or `YYYY-MM-DD`, without a text in between: there are thousands.
    static int year(String date) {
        return ((date.charAt(0) - '0') * 10 + date.charAt(1) - '0') * 100
                + (date.charAt(2) - '0') * 10
                + date.charAt(3)
                - '0';
    }
}
