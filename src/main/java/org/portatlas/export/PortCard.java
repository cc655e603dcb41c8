package org.portatlas.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portatlas.registry.Port;

/// What is said of one port, to be taken into a mail, a ticket or a document. Every text is one paragraph as the window
/// shows it, without markup; what comes from the registry or from this computer may hold any characters.
///
/// @param port 0-65535
/// @param range the range's names and bounds
/// @param status one sentence
/// @param services in the registry's order
/// @param gap the gap that the port lies in, `null` if it lies in none
/// @param answer what was found on this computer, `null` if nobody has looked
/// @param edition of the registry
public record PortCard(
        int port,
        String range,
        String status,
        List<Service> services,
        @Nullable Gap gap,
        @Nullable Answer answer,
        String edition) {
    public PortCard {
        services = List.copyOf(services);
    }

    /// One service that the port is assigned to.
    ///
    /// @param transports as in "TCP, UDP"
    /// @param dates registered and modified, or that there is no date
    public record Service(String name, String title, String transports, String dates, List<Reference> references) {
        public Service {
            references = List.copyOf(references);
        }
    }

    /// A reference of the registry.
    ///
    /// @param address of a page
    public record Reference(String text, String address) {}

    /// The gap that the port lies in.
    ///
    /// @param caption length and rank
    /// @param before the last assigned port before it with its name, empty if there is none
    /// @param after the first assigned port after it, likewise
    public record Gap(int first, int last, String caption, String before, String after) {}

    /// What the check found.
    ///
    /// @param time when this computer was looked at, as people write it
    public record Answer(String sentence, String time) {}

    /// As in `0x0319`.
    String hex() {
        return Port.hex(port);
    }
}
