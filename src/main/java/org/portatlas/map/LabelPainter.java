package org.portatlas.map;

import org.jspecify.annotations.Nullable;

/// Draws the labels of the far view, up to where cells carry their own text. It keeps those drawn last: a map that is
/// only moved has the same ones. Any thread.
final class LabelPainter {
    private volatile @Nullable MapLabels known;

    void paint(PixelSurface surface, MapScene scene) {
        if (DetailLevel.of(scene.viewport()).compareTo(DetailLevel.NUMBERS) >= 0) {
            return;
        }
        labels(scene).draw(surface, scene);
        if (MarginLandmarks.hold(scene) && !scene.captions().veil().hidesServices()) {
            new MarginLandmarks(surface, scene).paint();
        }
    }

    private MapLabels labels(MapScene scene) {
        Viewport viewport = scene.viewport();
        if (viewport.cellWidth() != Math.rint(viewport.cellWidth())
                || viewport.cellHeight() != Math.rint(viewport.cellHeight())) {
            return MapLabels.inView(scene);
        }
        MapLabels labels = known;
        if (labels == null || !labels.areOf(scene)) {
            labels = MapLabels.of(scene);
            known = labels;
        }
        return labels;
    }
}
