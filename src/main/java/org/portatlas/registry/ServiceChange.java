package org.portatlas.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What two editions say differently of a service name that has no port.
///
/// @param transports those that the registry names for it, in its order; none if it names none
/// @param kind added, released or changed
/// @param title what the service is called in words, in the newer edition that has it; or null
/// @param differences none for a name that came or went
/// @param date the newest date that the newer edition gives and the older one does not, or null
public record ServiceChange(
        String service,
        List<Transport> transports,
        ChangeKind kind,
        @Nullable String title,
        List<Difference> differences,
        @Nullable String date) {
    public ServiceChange {
        transports = List.copyOf(transports);
        differences = List.copyOf(differences);
    }
}
