package org.portatlas.layer;

import java.util.List;
import java.util.Map;

/// Ports fit for a new service, and why others are not.
///
/// @param ports the best first
/// @param fit how many ports would fit, those not listed among `ports` too
/// @param longestRow how many ports that fit lie one after the other, at most
/// @param rejected how many ports were rejected for each reason; a reason that rejected none is absent
/// @param examples some of the ports rejected for each reason, in port order
public record PortPick(
        List<Proposal> ports,
        int fit,
        int longestRow,
        Map<Rejection, Integer> rejected,
        Map<Rejection, List<Integer>> examples) {
    public PortPick {
        ports = List.copyOf(ports);
        rejected = Map.copyOf(rejected);
        examples = Map.copyOf(examples);
    }

    /// One port, or a row of ports.
    ///
    /// @param port the first, or the only one
    /// @param last the last one, inclusive
    /// @param away how far the nearest assigned port is
    /// @param reasons what speaks for it, a phrase each
    public record Proposal(int port, int last, int away, List<String> reasons) {
        public Proposal {
            reasons = List.copyOf(reasons);
        }
    }
}
