package org.portatlas.machine;

import java.util.Locale;
import org.portatlas.text.Texts;

/// How widely a socket is bound, by its address and interface alone. It says nothing about who gets through: a firewall
/// may stand before it.
public enum Exposure {
    /// This machine only: 127.0.0.0/8, ::1, or any address on the loopback interface.
    MACHINE,
    /// One address, or one interface that is not loopback.
    ADDRESS,
    /// All interfaces.
    ALL;

    private static final Texts TEXTS = new Texts(Exposure.class);

    /// The exposure for a person.
    public String words() {
        return TEXTS.of(this);
    }

    /// The name in the command line's JSON, such as `machine`; a contract.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
