package org.portatlas.layer;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.PortStatus;
import org.portatlas.registry.RegistryRecord;
import org.portatlas.registry.Transport;

/// What the registry says of every port in columns of a table, each asked by port in constant time: statuses, names,
/// transports and years of the transport that counts. Computed once, in some milliseconds. Immutable; any thread.
public final class PortFacts {
    private static final String[] NO_NAMES = {};

    private final RegistryView view;
    private final String[][] services = new String[PortRange.PORTS][];
    private final byte[] transports = new byte[PortRange.PORTS];
    private final RegistrationYears years;

    public PortFacts(RegistryView view) {
        this.view = view;
        years = new RegistrationYears(view);
        Arrays.fill(services, NO_NAMES);
        for (RegistryRecord record : view.registry().records()) {
            if (record.hasPort() && record.status() == PortStatus.ASSIGNED && view.includes(record)) {
                take(record);
            }
        }
    }

    private void take(RegistryRecord record) {
        int last = record.last();
        for (int port = record.first(); port <= last; port++) {
            String name = record.service();
            if (name != null && !Arrays.asList(services[port]).contains(name)) {
                services[port] = Arrays.copyOf(services[port], services[port].length + 1);
                services[port][services[port].length - 1] = name;
            }
            for (Transport transport : record.transports()) {
                transports[port] |= bit(transport);
            }
        }
    }

    /// The registry as these facts look at it.
    public RegistryView view() {
        return view;
    }

    public PortStatus status(int port) {
        return view.status(port);
    }

    /// The names that IANA assigned the port to, each once, in the registry's order.
    public List<String> services(int port) {
        return List.of(services[port]);
    }

    /// The transports that the port is assigned for. With one that counts, this one alone or none.
    public List<Transport> transports(int port) {
        return Stream.of(Transport.values())
                .filter(transport -> view.transport() == null || view.transport() == transport)
                .filter(transport -> (transports[port] & bit(transport)) != 0)
                .toList();
    }

    /// The year of the port's first registration, 0 if the registry does not date it.
    public int year(int port) {
        return years.of(port);
    }

    @SuppressWarnings("EnumOrdinal") // a bit in a set that is kept nowhere
    private static byte bit(Transport transport) {
        return (byte) (1 << transport.ordinal());
    }
}
