package org.portatlas.app;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// Lets contenders draw in one window, in turns, and prints what each frame cost:
/// `contender round kind milliseconds`, a line each. To be started with animations at full speed and with everything
/// on one thread: then the time from one pulse to the next is the work of a frame.
///
/// The first round is not measured: it looks whether the screen shows another picture after each frame that was to
/// change it. The next one warms up.
final class FrameRun extends AnimationTimer {
    static final int WIDTH = 1600;
    static final int HEIGHT = 1000;

    private static final int LOOKING = -2;
    private static final int ROUNDS = 5;

    /// After a scene is new in the window: frames that lay it out.
    private static final int SETTLING = 5;

    private final Stage stage = new Stage();
    private final List<Contender> contenders;
    private final List<Scene> scenes;
    private final ScreenEye eye = new ScreenEye(stage);
    private final List<String> lines = new ArrayList<>();
    private int round = LOOKING;
    private int turn;
    private int settling;
    private String kind = "";
    private long frameStart;

    private FrameRun(List<Contender> contenders) {
        this.contenders = contenders;
        this.scenes = contenders.stream()
                .map(each -> new Scene(each.content(), WIDTH, HEIGHT))
                .toList();
    }

    static void main(String[] args) {
        if (!Boolean.getBoolean("javafx.animation.fullspeed")
                || !"false".equals(System.getProperty("quantum.multithreaded"))) {
            throw new IllegalStateException("an interval between pulses would not be the cost of a frame");
        }
        Platform.startup(() -> new FrameRun(List.of(
                        RewrittenBuffer.inImageView(),
                        new AtlasTour(),
                        RewrittenBuffer.onCanvas(),
                        new FilledRectangles()))
                .begin());
    }

    private void begin() {
        takeTurn();
        stage.show();
        start();
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
        Contender contender = contenders.get(turn);
        if (!kind.isEmpty() && contender.isChanged()) {
            take(contender, (now - frameStart) / 1e6);
        }
        if (settling > 0) {
            settling--;
            return;
        }
        frameStart = System.nanoTime();
        kind = contender.next();
        if (kind.isEmpty()) {
            endTurn(contender);
        }
    }

    private void take(Contender contender, double milliseconds) {
        if (round == LOOKING) {
            eye.look();
        } else if (round >= 0) {
            lines.add(contender.name() + " " + round + " " + kind + " " + milliseconds);
        }
    }

    private void endTurn(Contender contender) {
        if (round == LOOKING) {
            eye.judge(contender.name());
        }
        turn++;
        if (turn == contenders.size()) {
            turn = 0;
            round++;
        }
        if (round < ROUNDS) {
            takeTurn();
        } else {
            lines.forEach(System.out::println);
            System.exit(0);
        }
    }

    private void takeTurn() {
        stage.setScene(scenes.get(turn));
        contenders.get(turn).begin();
        settling = SETTLING;
    }
}
