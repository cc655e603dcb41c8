package org.portatlas.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One record of the registry with all the facts that we keep of it: a [RegistryRow] and its [Assignment], or a service
/// name that has no port. Never a person, a note, or a sentence.
///
/// @param service the service name, or null if the record names none
/// @param first the first port, inclusive, or [#NO_PORT]
/// @param last the last port, inclusive, or [#NO_PORT]
/// @param transport the transport protocol, or null if the record names none
/// @param status assigned, reserved, retired or unassigned; a service name without a port is assigned
/// @param title what the service is called in words: one line, at most 120 characters; null unless assigned
/// @param registered the registration date, `YYYY-MM` or `YYYY-MM-DD`, or null
/// @param modified the modification date in the same forms, or null
/// @param references RFCs, Internet-Drafts and URLs as the registry writes them
/// @param alias whether the name is an old spelling of another one
/// @param widespreadUnassignedUse whether IANA notes "an unassigned but widespread use"
/// @param unauthorisedPorts see [RegistryRow#unauthorisedPorts]
public record RegistryRecord(
        @Nullable String service,
        int first,
        int last,
        @Nullable Transport transport,
        PortStatus status,
        @Nullable String title,
        @Nullable String registered,
        @Nullable String modified,
        List<String> references,
        boolean alias,
        boolean widespreadUnassignedUse,
        List<Integer> unauthorisedPorts) {
    /// Stands in `first` and `last` of a service name that has no port.
    public static final int NO_PORT = -1;

    private static final List<Transport> ALL_TRANSPORTS = List.of(Transport.values());
    private static final List<Transport> TCP_AND_UDP = List.of(Transport.TCP, Transport.UDP);
    private static final List<Transport> TCP_ALONE = List.of(Transport.TCP);
    private static final List<Transport> UDP_ALONE = List.of(Transport.UDP);
    private static final List<Transport> SCTP_ALONE = List.of(Transport.SCTP);
    private static final List<Transport> DCCP_ALONE = List.of(Transport.DCCP);

    public RegistryRecord {
        // Nearly all are empty, and thousands are made while nothing is compiled yet.
        references = references.isEmpty() ? List.of() : List.copyOf(references);
        unauthorisedPorts = unauthorisedPorts.isEmpty() ? List.of() : List.copyOf(unauthorisedPorts);
    }

    public boolean hasPort() {
        return first != NO_PORT;
    }

    /// The transport protocols that the record speaks for: its own; without one, tcp and udp if it names a service and
    /// every one if it does not.
    public List<Transport> transports() {
        if (transport == null) {
            return service == null ? ALL_TRANSPORTS : TCP_AND_UDP;
        }
        return switch (transport) {
            case TCP -> TCP_ALONE;
            case UDP -> UDP_ALONE;
            case SCTP -> SCTP_ALONE;
            case DCCP -> DCCP_ALONE;
        };
    }

    /// The record for another transport protocol, all else the same.
    RegistryRecord on(@Nullable Transport other) {
        return new RegistryRecord(
                service,
                first,
                last,
                other,
                status,
                title,
                registered,
                modified,
                references,
                alias,
                widespreadUnassignedUse,
                unauthorisedPorts);
    }

    /// The record as a row. Meaningful only if it has a port.
    RegistryRow row() {
        return new RegistryRow(first, last, transport, status, modified, unauthorisedPorts);
    }

    /// The record as the assignment of its service on one of its transports. Meaningful only if the status is assigned.
    Assignment assignment(Transport on) {
        return new Assignment(service, title, on, registered, modified, references, alias, widespreadUnassignedUse);
    }
}
