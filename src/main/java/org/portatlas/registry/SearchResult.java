package org.portatlas.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a search found.
///
/// @param kind what the query was understood as
/// @param first the port or the range's first port; -1 for words
/// @param last the port or the range's last port, inclusive; -1 for words
/// @param ports each port once, best first for words, else in port order
/// @param services matching services that have no port, best first; only for words
/// @param nearest the service names nearest to the query, nearest first; only when words found nothing
public record SearchResult(
        Kind kind, int first, int last, List<PortHit> ports, List<ServiceHit> services, List<String> nearest) {
    public SearchResult {
        ports = List.copyOf(ports);
        services = List.copyOf(services);
        nearest = List.copyOf(nearest);
    }

    /// What a query was understood as.
    public enum Kind {
        NUMBER,
        RANGE,
        WORDS
    }

    /// A port, with the service through which it was found.
    ///
    /// @param service its name; null if the port has none
    /// @param title its title; null if it has none
    public record PortHit(
            int port, @Nullable String service, @Nullable String title) {}

    /// A service that has a name and no port.
    ///
    /// @param title its title; null if it has none
    /// @param transport the transport protocol it is registered for; null if the registry names none
    public record ServiceHit(
            String service,
            @Nullable String title,
            @Nullable Transport transport) {}
}
