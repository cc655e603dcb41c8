package org.portatlas.view.listeners;

import org.portatlas.machine.SocketState;

/// What a socket does with its port, as sentences tell it.
enum Holding {
    LISTENS,
    RECEIVES,
    KEEPS;

    static Holding of(SocketState state) {
        return switch (state) {
            case TAKEN_SILENT -> KEEPS;
            case BOUND -> RECEIVES;
            default -> LISTENS;
        };
    }
}
