package org.portatlas.layer;

import java.util.Locale;
import org.portatlas.text.Texts;

/// Why a port is unfit for a new service, in the order in which it is asked.
public enum Rejection {
    SYSTEM,
    ASSIGNED,
    RESERVED,
    RETIRED,
    UNLISTED,
    DYNAMIC,
    COMMON_USE,
    EPHEMERAL,
    EXCLUDED,
    LOCALLY_RESERVED,
    BROWSER_REFUSED,
    HELD;

    private static final Texts TEXTS = new Texts(Rejection.class);

    /// The key in the command line's JSON, such as `common-use`; a contract.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The reason for a person.
    public String words() {
        return TEXTS.of(this);
    }
}
