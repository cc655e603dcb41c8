package org.portatlas.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.animation.AnimationTimer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// Lets contenders draw in one window, in turns, and prints at its end what was measured of each frame:
/// `contender round kind milliseconds`, a line each. What breaks ends the process.
abstract class TurnsRun extends AnimationTimer {
    static final int WIDTH = 1600;
    static final int HEIGHT = 1000;

    private final Stage stage = new Stage();

    /// In the order of their turns; one may have several.
    private final List<Contender> turns;

    private final Map<Parent, Scene> scenes = new HashMap<>();
    private final List<String> lines = new ArrayList<>();
    private final int settlingFrames;
    private final int rounds;
    private int round;
    private int turn;
    private int settling;

    /// @param settlingFrames after a scene is new in the window: frames that lay it out
    /// @param round the number of the first one; those below 0 are not measured
    /// @param rounds how many are measured
    TurnsRun(List<Contender> turns, int settlingFrames, int round, int rounds) {
        this.turns = List.copyOf(turns);
        this.settlingFrames = settlingFrames;
        this.round = round;
        this.rounds = rounds;
    }

    final void begin() {
        takeTurn();
        stage.show();
        start();
    }

    final Stage stage() {
        return stage;
    }

    /// Whose turn it is.
    final Contender contender() {
        return turns.get(turn);
    }

    final int round() {
        return round;
    }

    /// Whether the scene is still being laid out in this frame.
    final boolean isSettling() {
        if (settling == 0) {
            return false;
        }
        settling--;
        return true;
    }

    /// What was measured of a frame; nothing is kept of one before round 0.
    final void take(String kind, double milliseconds) {
        if (round >= 0) {
            lines.add(contender().name() + " " + round + " " + kind + " " + milliseconds);
        }
    }

    /// On to the next turn, or to the end.
    final void endTurn() {
        turn++;
        if (turn == turns.size()) {
            turn = 0;
            round++;
        }
        if (round < rounds) {
            takeTurn();
        } else {
            lines.forEach(System.out::println);
            System.exit(0);
        }
    }

    private void takeTurn() {
        Contender next = contender();
        stage.setScene(scenes.computeIfAbsent(next.content(), content -> new Scene(content, WIDTH, HEIGHT)));
        next.begin();
        settling = settlingFrames;
    }

    @Override
    public final void handle(long pulse) {
        try {
            pulse();
        } catch (RuntimeException | Error e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    /// Measures the frame that has passed, and lets the contender change something for the one that comes.
    abstract void pulse();
}
