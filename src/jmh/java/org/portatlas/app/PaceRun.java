package org.portatlas.app;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.application.Platform;

/// Lets the floor and the atlas, panned at each level of detail, draw at the pace of the screen, and tells the time
/// from each pulse to the next. To be started without any of the options with which [FrameRun] is.
///
/// At 60 pulses a second an interval tells nothing of a frame that is done in time, but all of one that is not.
final class PaceRun extends TurnsRun {
    private static final int SETTLING = 10;
    private static final int TURNS_OF_FLOOR = 5;

    private long last;
    private String kind = "";

    private PaceRun(List<Contender> turns, int rounds) {
        super(turns, SETTLING, -1, rounds);
    }

    /// @param args how many rounds are measured
    static void main(String[] args) {
        if (Boolean.getBoolean("javafx.animation.fullspeed")) {
            throw new IllegalStateException("an interval between pulses would be the cost of a frame");
        }
        int rounds = Integer.parseInt(args[0]);
        Platform.startup(() -> new PaceRun(turns(), rounds).begin());
    }

    /// As many frames of the one as of the other.
    private static List<Contender> turns() {
        List<Contender> turns = new ArrayList<>(Collections.nCopies(TURNS_OF_FLOOR, RewrittenBuffer.inImageView()));
        turns.add(new PannedAtlas(MeasuredAtlas.make()));
        return turns;
    }

    @Override
    void pulse() {
        long now = System.nanoTime();
        if (isSettling()) {
            return;
        }
        if (!kind.isEmpty()) {
            take("frame", (now - last) / 1e6);
        }
        last = now;
        kind = contender().next();
        if (kind.isEmpty()) {
            endTurn();
        }
    }
}
