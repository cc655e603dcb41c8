package org.portatlas.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One service on one transport protocol of one port, as IANA assigned it.
///
/// @param service the service name, or null for the nameless "any private …" services
/// @param title what the service is called in words: one line, at most 120 characters, or null
/// @param registered the registration date, `YYYY-MM` or `YYYY-MM-DD`, or null as in two thirds of the registry
/// @param modified the modification date in the same forms, or null
/// @param references RFCs, Internet-Drafts and URLs as the registry writes them: `RFC4251`, `RFC8765, Section 6.1`
/// @param alias whether the name is an old spelling of another one
/// @param widespreadUnassignedUse whether IANA notes that the row records "an unassigned but widespread use"
public record Assignment(
        @Nullable String service,
        @Nullable String title,
        Transport transport,
        @Nullable String registered,
        @Nullable String modified,
        List<String> references,
        boolean alias,
        boolean widespreadUnassignedUse) {
    public Assignment {
        references = List.copyOf(references);
    }
}
