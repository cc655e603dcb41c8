package org.portatlas.machine.practice;

import java.util.Optional;
import java.util.stream.Stream;

/// What a practice socket is like. All are on loopback: nothing outside of this machine sees them.
public enum PracticeKind {
    /// TCP, listening on 127.0.0.1.
    LISTENING_IPV4("listening-ipv4"),
    /// TCP, listening on ::1.
    LISTENING_IPV6("listening-ipv6"),
    /// TCP, two sockets: one listens on 127.0.0.1 and one on ::1. One socket for both would be seen from outside.
    LISTENING_BOTH("listening-both"),
    /// UDP, bound to 127.0.0.1; UDP does not listen.
    UDP_BOUND("udp-bound"),
    /// TCP, bound to 127.0.0.1 and not listening.
    BOUND_SILENT("bound-silent"),
    /// TCP, a connection that closed a moment ago: its port is left in TIME_WAIT.
    TIME_WAIT("time-wait");

    private final String label;

    PracticeKind(String label) {
        this.label = label;
    }

    /// The name by which lessons call it: lower case, never changed.
    public String label() {
        return label;
    }

    /// The kind of that label; empty if there is none.
    public static Optional<PracticeKind> ofLabel(String label) {
        return Stream.of(values()).filter(kind -> kind.label.equals(label)).findFirst();
    }
}
