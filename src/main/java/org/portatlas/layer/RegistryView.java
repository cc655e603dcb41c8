package org.portatlas.layer;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.portatlas.registry.Gap;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.PortStatus;
import org.portatlas.registry.Registry;
import org.portatlas.registry.RegistryRecord;
import org.portatlas.registry.Transport;

/// The registry as it is looked at: over all transport protocols, or for one alone, which is silent on many ports.
/// Immutable; any thread.
///
/// @param transport the one that counts; null for all
public record RegistryView(Registry registry, @Nullable Transport transport) {
    /// The port's status for the transport that counts. In constant time.
    public PortStatus status(int port) {
        return transport == null ? registry.status(port) : registry.status(port, transport);
    }

    /// The gaps of the transport that counts, in port order. For one transport computed at each call: keep it.
    public List<Gap> gaps() {
        return transport == null ? registry.gaps() : registry.gaps(transport);
    }

    /// Whether a record speaks for the transport that counts.
    public boolean includes(RegistryRecord record) {
        return transport == null || record.transports().contains(transport);
    }

    /// How many ports of the range have each status. Has every status, 0 where none has.
    public Map<PortStatus, Integer> count(PortRange range) {
        int[] counts = new int[PortStatus.values().length];
        for (int port = range.first(); port <= range.last(); port++) {
            counts[index(status(port))]++;
        }
        Map<PortStatus, Integer> count = new EnumMap<>(PortStatus.class);
        for (PortStatus status : PortStatus.values()) {
            count.put(status, counts[index(status)]);
        }
        return count;
    }

    @SuppressWarnings("EnumOrdinal") // an index into an array that is kept nowhere
    private static int index(PortStatus status) {
        return status.ordinal();
    }
}
