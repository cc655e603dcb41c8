package org.portatlas.app;

import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.ForkJoinPool;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.portatlas.machine.PortCheck;
import org.portatlas.map.Viewport;
import org.portatlas.registry.Registry;
import org.portatlas.view.map.MapViewModel;

/// The atlas itself: from the whole down to one port at once, back, and down again step by step with a pan at each
/// step, as close as it goes, and back.
///
/// Flights take their time by the clock, as they do for a user, so a slow frame makes them shorter in frames.
final class AtlasTour implements Contender {
    private static final int PORT = 793;
    private static final int PANS = 16;
    private static final int PAN_X = 9;
    private static final int PAN_Y = 5;

    private final Atlas atlas;
    private final MapViewModel map;
    private Stop stop = Stop.WHOLE;
    private int pans;
    private @Nullable Viewport before;

    /// Where the tour is.
    private enum Stop {
        WHOLE,
        TO_PORT,
        BACK,
        CLOSER,
        PAN,
        HOME
    }

    AtlasTour() {
        atlas = new Atlas(
                AtlasData.of(Registry.embedded()),
                PortCheck.ofThisMachine(),
                ForkJoinPool.commonPool(),
                Clock.system(ZoneId.systemDefault()),
                page -> {});
        map = atlas.model().map();
        if (!map.gapsShownProperty().get()) {
            throw new IllegalStateException("gaps are to be measured too");
        }
    }

    @Override
    public String name() {
        return "atlas";
    }

    @Override
    public Parent content() {
        return atlas.root();
    }

    @Override
    public void begin() {
        stop = Stop.WHOLE;
        map.selectNothing();
    }

    @Override
    public boolean isChanged() {
        return !map.viewport().equals(before);
    }

    @Override
    public String next() {
        before = map.viewport();
        if (map.flightProperty().get() != null) {
            return "flight";
        }
        if (stop == Stop.PAN && pans > 0) {
            pans--;
            int direction = pans >= PANS / 2 ? -1 : 1;
            map.pan(direction * PAN_X, direction * PAN_Y);
            return String.format("pan-cells-%03.0f-px", map.viewport().cellHeight());
        }
        stop = after(stop);
        switch (stop) {
            case TO_PORT -> map.select(PORT);
            case BACK, HOME -> map.showWhole();
            case CLOSER -> map.zoomSteps(1);
            case PAN -> pans = PANS;
            case WHOLE -> {
                return "";
            }
        }
        return "flight";
    }

    private Stop after(Stop last) {
        return switch (last) {
            case WHOLE -> Stop.TO_PORT;
            case TO_PORT -> Stop.BACK;
            case BACK -> Stop.CLOSER;
            case CLOSER -> Stop.PAN;
            case PAN ->
                map.viewport().cellHeight() < Math.floor(map.viewport().maxCellHeight()) ? Stop.CLOSER : Stop.HOME;
            case HOME -> Stop.WHOLE;
        };
    }
}
