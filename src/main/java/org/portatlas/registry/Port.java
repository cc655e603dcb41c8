package org.portatlas.registry;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All that the registry says of one port.
///
/// @param number 0-65535
/// @param status over all transport protocols: the strongest
/// @param byTransport the status for each of the four transport protocols, in their order
/// @param assignments in the registry's order, one for each service and transport; ranges and rows without a transport
///     are expanded to it
/// @param rows the registry's own rows that cover the port, in its order; none for Dynamic Ports
/// @param gap the gap over all transports that the port lies in, or null unless the status is unassigned
public record Port(
        int number,
        PortRange range,
        PortStatus status,
        Map<Transport, PortStatus> byTransport,
        List<Assignment> assignments,
        List<RegistryRow> rows,
        @Nullable Gap gap) {
    public Port {
        byTransport = Collections.unmodifiableMap(new EnumMap<>(byTransport));
        assignments = List.copyOf(assignments);
        rows = List.copyOf(rows);
    }

    /// A port's number in hexadecimal, always four digits: `0x0319`.
    public static String hex(int port) {
        return "0x" + HexFormat.of().withUpperCase().toHexDigits((short) port);
    }
}
