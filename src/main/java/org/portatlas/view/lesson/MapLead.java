package org.portatlas.view.lesson;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.portatlas.layer.Layer;
import org.portatlas.layer.Layers;
import org.portatlas.lesson.CameraMove;
import org.portatlas.lesson.MapChange;
import org.portatlas.map.Layouts;
import org.portatlas.map.PortLayout;
import org.portatlas.view.map.MapViewModel;

/// Does to the map what a step says, and gives the reader's own layer and layout back in the end.
/// FX thread.
public final class MapLead {
    private final MapViewModel map;
    private @Nullable Borrowed<Layer> layer;
    private @Nullable Borrowed<PortLayout> layout;

    /// What the reader had chosen, and what a lesson put in its place.
    private record Borrowed<T>(T own, T put) {}

    public MapLead(MapViewModel map) {
        this.map = map;
    }

    /// Layer and layout first, so that the flight is one over the map as it will be.
    public void apply(MapChange change) {
        String wantedLayer = change.layer();
        if (wantedLayer != null) {
            Layers.ofId(wantedLayer).ifPresent(this::put);
        }
        String wantedLayout = change.layout();
        if (wantedLayout != null) {
            Layouts.ofId(wantedLayout).ifPresent(this::put);
        }
        map.hitsProperty().set(change.marks());
        CameraMove camera = change.camera();
        if (camera != null) {
            fly(camera);
        }
    }

    private void fly(CameraMove camera) {
        switch (camera) {
            case CameraMove.ToWhole whole -> {
                map.selectNothing();
                map.showWhole();
            }
            case CameraMove.ToRange range -> map.flyTo(range.first(), range.last());
            case CameraMove.ToPort(int port) -> map.select(port);
            case CameraMove.ToPorts(int first, int last) -> map.flyTo(first, last);
            case CameraMove.ToGap gap -> {
                map.selectedPortProperty().set(OptionalInt.of(gap.port()));
                map.flyTo(gap.first(), gap.last());
            }
        }
    }

    private void put(Layer wanted) {
        Layer before = map.layers().layerProperty().get();
        map.layers().choose(wanted);
        Borrowed<Layer> earlier = layer;
        layer = new Borrowed<>(earlier != null && earlier.put.id().equals(before.id()) ? earlier.own : before, wanted);
    }

    private void put(PortLayout wanted) {
        PortLayout before = map.layout();
        map.arrange(wanted);
        Borrowed<PortLayout> earlier = layout;
        layout = new Borrowed<>(earlier != null && earlier.put.id().equals(before.id()) ? earlier.own : before, wanted);
    }

    /// Ends what only a lesson shows. What the reader has chosen meanwhile stays.
    public void end() {
        map.endHits();
        Borrowed<Layer> lent = layer;
        layer = null;
        if (lent != null
                && lent.put.id().equals(map.layers().layerProperty().get().id())) {
            map.layers().choose(lent.own);
        }
        Borrowed<PortLayout> stood = layout;
        layout = null;
        if (stood != null && stood.put.id().equals(map.layout().id())) {
            map.arrange(stood.own);
        }
    }
}
