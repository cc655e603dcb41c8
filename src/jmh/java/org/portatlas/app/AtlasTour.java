package org.portatlas.app;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.portatlas.layer.Layer;
import org.portatlas.layer.Layers;
import org.portatlas.map.CellPassage;
import org.portatlas.map.Colouring;
import org.portatlas.map.DetailLevel;
import org.portatlas.map.Layouts;
import org.portatlas.map.PortLayout;
import org.portatlas.map.Viewport;
import org.portatlas.view.map.MapViewModel;

/// The atlas itself, in every layer and every layout: from the whole down to one port and back, and a pan at each
/// level of detail. In the first layer and the first layout also down step by step as close as it goes, with a pan at
/// each step. A frame's kind is `layer/layout/what`.
///
/// Flights take their time by the clock, as they do for a user, so a slow frame makes them shorter in frames. The tour
/// takes several turns: the floor has its own between them, so that both meet with the same load of the machine.
final class AtlasTour implements Contender {
    static final int TURNS = 4;

    private static final int PORT = 793;

    /// Where many ports are assigned and have names, at no edge of the map in any layout.
    private static final int CROWDED = 2890;

    private static final int STEPS = 11;
    private static final int PANS = 16;
    private static final int FEW_PANS = 6;
    private static final int PAN_X = 9;
    private static final int PAN_Y = 5;

    private final Parent content;
    private final MapViewModel map;
    private final List<Leg> legs = new ArrayList<>();
    private Iterator<Leg> onward;
    private final Queue<Step> steps = new ArrayDeque<>();
    private String leg = "";
    private @Nullable Viewport before;
    private @Nullable CellPassage passageBefore;
    private @Nullable Colouring coloursBefore;

    /// A part of the tour.
    private record Leg(Layer layer, PortLayout layout) {
        @Override
        public String toString() {
            return layer.id() + "/" + layout.id() + "/";
        }
    }

    /// What is done for one frame, or for all frames of a flight.
    private record Step(String kind, Runnable work) {}

    /// @param share 1 to visit every layer in every layout, 5 to visit each fifth of these
    AtlasTour(Atlas atlas, int share) {
        content = atlas.root();
        map = atlas.model().map();
        List<Leg> all = Layouts.all().stream()
                .flatMap(layout -> Layers.all().stream().map(layer -> new Leg(layer, layout)))
                .toList();
        for (int i = 0; i < all.size(); i += share) {
            legs.add(all.get(i));
        }
        onward = legs.iterator();
        if (!map.gapsShownProperty().get() || !map.minimapProperty().get()) {
            throw new IllegalStateException("gaps and the minimap are to be measured too");
        }
    }

    @Override
    public String name() {
        return "atlas";
    }

    @Override
    public Parent content() {
        return content;
    }

    @Override
    public void begin() {
        map.selectNothing();
        if (!onward.hasNext()) {
            onward = legs.iterator();
        }
        int share = (legs.size() + TURNS - 1) / TURNS;
        for (int i = 0; i < share && onward.hasNext(); i++) {
            plan(onward.next());
        }
    }

    private void plan(Leg next) {
        steps.add(new Step("layout", () -> map.arrange(next.layout())));
        steps.add(new Step("layer", () -> {
            leg = next.toString();
            map.layers().layerProperty().set(next.layer());
        }));
        steps.add(new Step("flight", () -> map.select(PORT)));
        steps.add(new Step("flight", map::showWhole));
        if (next.equals(legs.getFirst())) {
            for (int i = 0; i < STEPS; i++) {
                steps.add(new Step("flight", () -> map.zoomSteps(1)));
                planPans(PANS);
            }
        } else {
            for (DetailLevel level : DetailLevel.values()) {
                steps.add(new Step("jump", () -> map.lookAt(CROWDED, TourLevels.height(level))));
                planPans(FEW_PANS);
            }
        }
        steps.add(new Step("jump", () -> map.lookAt(PORT, 1)));
    }

    private void planPans(int frames) {
        for (int i = 0; i < frames; i++) {
            int direction = i < frames / 2 ? -1 : 1;
            steps.add(new Step("pan", () -> map.pan(direction * PAN_X, direction * PAN_Y)));
        }
    }

    @Override
    public boolean isChanged() {
        return !map.viewport().equals(before)
                || !Objects.equals(map.passageProperty().get(), passageBefore)
                || !map.colouringProperty().get().equals(coloursBefore);
    }

    @Override
    public String next() {
        before = map.viewport();
        passageBefore = map.passageProperty().get();
        coloursBefore = map.colouringProperty().get();
        if (map.flightProperty().get() != null) {
            return leg + "flight";
        }
        if (passageBefore != null) {
            return leg + "layout";
        }
        Step step = steps.poll();
        if (step == null) {
            return "";
        }
        step.work().run();
        return leg + (step.kind().equals("pan") ? "pan-" + TourLevels.name(map.viewport()) : step.kind());
    }
}
