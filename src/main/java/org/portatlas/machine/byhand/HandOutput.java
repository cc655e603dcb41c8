package org.portatlas.machine.byhand;

import java.time.Duration;
import java.util.List;
import org.portatlas.text.VisibleText;

/// What a command printed, fit to be shown: characters that steer or hide are made visible.
///
/// @param lines of its standard output
/// @param errors lines of its standard error
/// @param ending how it came to an end
/// @param exitCode its own word for that, where it ended by itself; otherwise -1
/// @param reason why it could not be started, as the system says it; empty if it was
/// @param took from its start to its end
public record HandOutput(
        List<String> lines, List<String> errors, Ending ending, int exitCode, String reason, Duration took) {
    /// How a run came to an end.
    public enum Ending {
        /// By itself.
        ENDED,
        /// Its time was over; it was ended with all that it had started.
        TOO_LONG,
        /// It had printed more than is taken; it was ended likewise.
        CUT,
        /// There is no such program here.
        MISSING,
        /// The system would not start it.
        REFUSED
    }

    public HandOutput {
        lines = List.copyOf(lines);
        errors = List.copyOf(errors);
    }

    static HandOutput missing() {
        return new HandOutput(List.of(), List.of(), Ending.MISSING, -1, "", Duration.ZERO);
    }

    static HandOutput refused(String reason) {
        return new HandOutput(List.of(), List.of(), Ending.REFUSED, -1, VisibleText.of(reason), Duration.ZERO);
    }
}
