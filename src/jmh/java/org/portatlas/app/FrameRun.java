package org.portatlas.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.portatlas.bench.ScreenPicture;

/// Lets contenders draw in one window, in turns, and prints what each frame cost:
/// `contender round kind milliseconds`, a line each. To be started with animations at full speed and with everything
/// on one thread: then the time from one pulse to the next is the work of a frame.
///
/// The first round is not measured: it looks whether the screen shows another picture after each frame that was to
/// change it. Those below number 0 warm up.
final class FrameRun extends AnimationTimer {
    static final int WIDTH = 1600;
    static final int HEIGHT = 1000;

    /// After a scene is new in the window: frames that lay it out.
    private static final int SETTLING = 5;

    private final Stage stage = new Stage();

    /// In the order of their turns; one may have several.
    private final List<Contender> turns;

    private final Map<Parent, Scene> scenes = new HashMap<>();
    private final ScreenEye eye;
    private final List<String> lines = new ArrayList<>();
    private final int looking;
    private final int rounds;
    private int round;
    private int turn;
    private int settling;
    private String kind = "";
    private long frameStart;

    private FrameRun(List<Contender> turns, ScreenPicture screen, int warmUps, int rounds) {
        this.turns = turns;
        this.looking = -1 - warmUps;
        this.round = looking;
        this.rounds = rounds;
        this.eye = new ScreenEye(stage, screen);
    }

    /// @param args the file that holds the picture of the screen; how many rounds warm up; how many are
    ///        measured; which share of the tour is made, as [AtlasTour] takes it
    static void main(String[] args) throws IOException {
        if (!Boolean.getBoolean("javafx.animation.fullspeed")
                || !"false".equals(System.getProperty("quantum.multithreaded"))) {
            throw new IllegalStateException("an interval between pulses would not be the cost of a frame");
        }
        ScreenPicture screen = ScreenPicture.of(Path.of(args[0]));
        int warmUps = Integer.parseInt(args[1]);
        int rounds = Integer.parseInt(args[2]);
        int share = Integer.parseInt(args[3]);
        Platform.startup(() -> new FrameRun(turns(share), screen, warmUps, rounds).begin());
    }

    /// The floor before and after each turn of the atlas: nothing else is compared so closely.
    private static List<Contender> turns(int share) {
        Contender view = RewrittenBuffer.inImageView();
        Contender canvas = RewrittenBuffer.onCanvas();
        Atlas atlas = MeasuredAtlas.make();
        Contender tour = new AtlasTour(atlas, share);
        List<Contender> turns = new ArrayList<>();
        for (int i = 0; i < AtlasTour.TURNS; i++) {
            turns.addAll(List.of(view, tour, canvas));
        }
        turns.addAll(List.of(OverlayMoves.ofPointer(atlas), view, OverlayMoves.ofSelection(atlas), new SmallChange()));
        turns.addAll(List.of(new FilledRectangles(), new ManyNodes()));
        return turns;
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
        Contender contender = turns.get(turn);
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
        if (round == looking) {
            eye.look();
        } else if (round >= 0) {
            lines.add(contender.name() + " " + round + " " + kind + " " + milliseconds);
        }
    }

    private void endTurn(Contender contender) {
        if (round == looking) {
            eye.judge(contender.name());
        }
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
        Contender next = turns.get(turn);
        stage.setScene(scenes.computeIfAbsent(next.content(), content -> new Scene(content, WIDTH, HEIGHT)));
        next.begin();
        settling = SETTLING;
    }
}
