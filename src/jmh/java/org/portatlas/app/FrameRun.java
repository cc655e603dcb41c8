package org.portatlas.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import org.portatlas.bench.ScreenPicture;

/// Lets contenders draw, and tells what each frame cost. To be started with animations at full speed and with
/// everything
/// on one thread: then the time from one pulse to the next is the work of a frame.
///
/// The first round is not measured: it looks whether the screen shows another picture after each frame that was to
/// change it. Those below number 0 warm up.
final class FrameRun extends TurnsRun {
    private static final int SETTLING = 5;

    private final ScreenEye eye;
    private final int looking;
    private String kind = "";
    private long frameStart;

    private FrameRun(List<Contender> turns, ScreenPicture screen, int warmUps, int rounds) {
        super(turns, SETTLING, -1 - warmUps, rounds);
        this.looking = -1 - warmUps;
        this.eye = new ScreenEye(stage(), screen);
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

    @Override
    void pulse() {
        long now = System.nanoTime();
        Contender contender = contender();
        if (!kind.isEmpty() && contender.isChanged()) {
            if (round() == looking) {
                eye.look();
            } else {
                take(kind, (now - frameStart) / 1e6);
            }
        }
        if (isSettling()) {
            return;
        }
        frameStart = System.nanoTime();
        kind = contender.next();
        if (kind.isEmpty()) {
            if (round() == looking) {
                eye.judge(contender.name());
            }
            endTurn();
        }
    }
}
