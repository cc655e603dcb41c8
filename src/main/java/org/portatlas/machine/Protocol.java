package org.portatlas.machine;

import java.util.Locale;

/// The transports whose ports are looked at; others (SCTP, DCCP, UDP-Lite) have ports too and are not.
public enum Protocol {
    TCP,
    UDP;

    /// The name in the command line's JSON, such as `tcp`; a contract.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
