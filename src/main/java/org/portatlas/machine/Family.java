package org.portatlas.machine;

import java.util.Locale;

/// The address family in which a socket takes part. An IPv4-mapped IPv6 address counts as IPv4.
public enum Family {
    IPV4,
    IPV6;

    /// The name in the command line's JSON, such as `ipv4`; a contract.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
