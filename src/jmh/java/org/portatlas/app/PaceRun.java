package org.portatlas.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// Lets the floor and the atlas, panned at each level of detail, draw in one window, in turns, at the pace of the
/// screen, and prints the time from each pulse to the next: `contender round frame milliseconds`, a line each. To be
/// started without any of the options with which [FrameRun] is.
///
/// At 60 pulses a second an interval tells nothing of a frame that is done in time, but all of one that is not.
final class PaceRun extends AnimationTimer {
    private static final int SETTLING = 10;
    private static final int TURNS_OF_FLOOR = 5;

    private final Stage stage = new Stage();
    private final List<Contender> turns = new ArrayList<>();
    private final Map<Parent, Scene> scenes = new HashMap<>();
    private final List<String> lines = new ArrayList<>();
    private final int rounds;
    private int round = -1;
    private int turn;
    private int settling;
    private long last;
    private String kind = "";

    private PaceRun(Contender floor, Contender atlas, int rounds) {
        this.rounds = rounds;
        // As many frames of the one as of the other.
        for (int i = 0; i < TURNS_OF_FLOOR; i++) {
            turns.add(floor);
        }
        turns.add(atlas);
    }

    /// @param args how many rounds are measured
    static void main(String[] args) {
        if (Boolean.getBoolean("javafx.animation.fullspeed")) {
            throw new IllegalStateException("an interval between pulses would be the cost of a frame");
        }
        int rounds = Integer.parseInt(args[0]);
        Platform.startup(() ->
                new PaceRun(RewrittenBuffer.inImageView(), new PannedAtlas(MeasuredAtlas.make()), rounds).begin());
    }

    private void begin() {
        takeTurn();
        stage.show();
        start();
    }

    private void takeTurn() {
        Contender next = turns.get(turn);
        stage.setScene(
                scenes.computeIfAbsent(next.content(), content -> new Scene(content, FrameRun.WIDTH, FrameRun.HEIGHT)));
        next.begin();
        settling = SETTLING;
        kind = "";
    }

    @Override
    public void handle(long pulse) {
        try {
            pulse();
        } catch (RuntimeException | Error e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private void pulse() {
        long now = System.nanoTime();
        if (settling > 0) {
            settling--;
            return;
        }
        if (round >= 0 && !kind.isEmpty()) {
            lines.add(turns.get(turn).name() + " " + round + " frame " + (now - last) / 1e6);
        }
        last = now;
        kind = turns.get(turn).next();
        if (kind.isEmpty()) {
            endTurn();
        }
    }

    private void endTurn() {
        turn = (turn + 1) % turns.size();
        round += turn == 0 ? 1 : 0;
        if (round < rounds) {
            takeTurn();
        } else {
            lines.forEach(System.out::println);
            System.exit(0);
        }
    }
}
