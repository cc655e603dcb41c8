package org.portatlas.layer;

import org.portatlas.registry.PortStatus;
import org.portatlas.registry.Transport;
import org.portatlas.text.Texts;

/// The statuses of ports as the map's legend and status line name them.
final class StatusWords {
    private static final Texts TEXTS = new Texts(StatusWords.class);

    private StatusWords() {}

    /// Many ports of that status.
    static String of(PortStatus status) {
        return TEXTS.of(status);
    }

    /// One port on one transport protocol.
    static String on(Transport transport, PortStatus status) {
        return TEXTS.of(status, "on", transport.name());
    }
}
