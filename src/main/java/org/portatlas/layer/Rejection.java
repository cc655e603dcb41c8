package org.portatlas.layer;

import java.util.Locale;

/// Why a port is unfit for a new service, in the order in which it is asked.
public enum Rejection {
    SYSTEM("System Ports are for services that IANA reviewed"),
    ASSIGNED("assigned by IANA"),
    RESERVED("reserved by IANA"),
    RETIRED("retired, and may still be in use"),
    UNLISTED("the registry is silent on them"),
    DYNAMIC("Dynamic Ports must not be a service's fixed port (RFC 6335)"),
    COMMON_USE("commonly used for something else"),
    EPHEMERAL("in this machine's ephemeral range: a client may have them at any moment"),
    EXCLUDED("excluded by this system"),
    LOCALLY_RESERVED("reserved on this machine"),
    BROWSER_REFUSED("refused by browsers"),
    HELD("held by a socket of this machine now");

    private final String words;

    Rejection(String words) {
        this.words = words;
    }

    /// The key in the command line's JSON, such as `common-use`; a contract.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The reason for a person.
    public String words() {
        return words;
    }
}
