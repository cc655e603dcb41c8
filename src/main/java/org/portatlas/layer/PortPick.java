package org.portatlas.layer;

import java.util.List;
import java.util.Map;

/// Ports fit for a new service, and why others are not.
///
/// @param ports the best first
/// @param fit how many ports would fit, those not listed among `ports` too
/// @param rejected how many ports were rejected for each reason; a reason that rejected none is absent
public record PortPick(List<Proposal> ports, int fit, Map<Rejection, Integer> rejected) {
    public PortPick {
        ports = List.copyOf(ports);
        rejected = Map.copyOf(rejected);
    }

    /// One port.
    ///
    /// @param reasons what speaks for it, a phrase each
    public record Proposal(int port, List<String> reasons) {
        public Proposal {
            reasons = List.copyOf(reasons);
        }
    }
}
