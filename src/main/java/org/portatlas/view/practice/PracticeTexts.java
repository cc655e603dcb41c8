package org.portatlas.view.practice;

import org.portatlas.machine.practice.PracticeKind;

/// What practice is called.
final class PracticeTexts {
    private PracticeTexts() {}

    /// What kind of socket it is, as in "TCP, listening on 127.0.0.1".
    static String what(PracticeKind kind) {
        return switch (kind) {
            case LISTENING_IPV4 -> "TCP, listening on 127.0.0.1";
            case LISTENING_IPV6 -> "TCP, listening on ::1";
            case LISTENING_BOTH -> "TCP, listening on 127.0.0.1 and ::1";
            case UDP_BOUND -> "UDP, bound to 127.0.0.1";
            case BOUND_SILENT -> "TCP, bound to 127.0.0.1, not listening";
            case TIME_WAIT -> "TCP, a connection left in TIME_WAIT";
        };
    }
}
