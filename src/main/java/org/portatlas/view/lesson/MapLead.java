package org.portatlas.view.lesson;

import java.util.OptionalInt;
import org.portatlas.layer.Layers;
import org.portatlas.lesson.CameraMove;
import org.portatlas.lesson.MapChange;
import org.portatlas.map.Layouts;
import org.portatlas.view.map.MapViewModel;

/// Does to the map what a step says. FX thread.
record MapLead(MapViewModel map) {
    /// Layer and layout first, so that the flight is one over the map as it will be.
    void apply(MapChange change) {
        String layer = change.layer();
        if (layer != null) {
            Layers.ofId(layer).ifPresent(map.layers()::choose);
        }
        String layout = change.layout();
        if (layout != null) {
            Layouts.ofId(layout).ifPresent(map::arrange);
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

    /// Ends what only a lesson shows.
    void end() {
        map.endHits();
    }
}
