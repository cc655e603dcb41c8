package org.portatlas.view.detail;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portatlas.machine.HostSystem;
import org.portatlas.machine.byhand.HandCommand;
import org.portatlas.registry.Gap;
import org.portatlas.registry.Port;
import org.portatlas.registry.Registry;

/// What the pane says of a port, ready to be shown: every text is one paragraph without markup.
///
/// @param number decimal, as in "793"
/// @param bits hex, and the two bytes in binary, as in "0x0319 · 0000 0011 0001 1001"
/// @param status one sentence
/// @param range the range's names and bounds
/// @param gap the gap the port lies in, `null` if it lies in none
/// @param services the assignments, grouped by service, in the registry's order
/// @param rangeFacts who controls the range and who may bind in it
/// @param meaning what the status means and what follows from it
/// @param commands how to look by hand, this system's first
/// @param history dates and rows of the registry
public record PortPage(
        int port,
        String number,
        String bits,
        String status,
        String range,
        @Nullable GapFacts gap,
        List<ServiceFacts> services,
        List<Topic> rangeFacts,
        List<Topic> meaning,
        List<HandCommand> commands,
        List<String> history) {
    /// A heading and a paragraph.
    public record Topic(String heading, String text) {}

    /// The gap round the port.
    ///
    /// @param caption length and rank
    /// @param previous the last assigned port before the gap, -1 if there is none; `previousName` its name
    /// @param next the first assigned port after it, -1 if there is none
    public record GapFacts(Gap gap, String caption, int previous, String previousName, int next, String nextName) {}

    /// One service that the port is assigned to.
    ///
    /// @param transports as in "TCP, UDP, SCTP"
    /// @param dates registered and modified, or that the registry has no date
    public record ServiceFacts(
            String name,
            @Nullable String title,
            String transports,
            String dates,
            List<Link> references,
            List<String> remarks) {}

    /// A reference of the registry and the page that it stands for.
    public record Link(String text, String address) {}

    /// The page of a port.
    ///
    /// @param whoMayBind the rule of this machine for this port, a sentence
    /// @param system whose commands come first
    public static PortPage of(Registry registry, int number, String whoMayBind, HostSystem system) {
        return of(registry, number, whoMayBind, List.of(), system);
    }

    /// As the other, with the rules that cover the port.
    ///
    /// @param covering a line each
    static PortPage of(Registry registry, int number, String whoMayBind, List<String> covering, HostSystem system) {
        Port port = registry.port(number);
        StatusTexts status = new StatusTexts(registry, port);
        return new PortPage(
                number,
                Integer.toString(number),
                PortBits.of(number),
                status.sentence(),
                RangeTexts.nameAndBounds(port.range()),
                GapTexts.of(registry, port),
                ServiceTexts.of(port),
                RangeTexts.facts(port.range(), whoMayBind, covering),
                status.meaning(),
                HandCommand.of(number, system),
                HistoryTexts.of(port));
    }
}
