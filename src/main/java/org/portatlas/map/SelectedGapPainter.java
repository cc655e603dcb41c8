package org.portatlas.map;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portatlas.registry.Gap;

/// Draws the outline of the selected gap: ink in a casing, so that it stands out on every fill.
final class SelectedGapPainter {
    /// From cells this high on, device pixels: below, the outline would hide what it encloses.
    private static final int OUTLINE_FROM = 3;

    private final PixelSurface surface;
    private final MapScene scene;
    private final PixelBox clip;

    SelectedGapPainter(PixelSurface surface, MapScene scene) {
        this.surface = surface;
        this.scene = scene;
        this.clip = scene.viewport().grid().grown(scene.viewport().frame().px(2));
    }

    void paint() {
        @Nullable Gap gap = scene.selectedGap();
        if (gap != null && scene.viewport().cellHeight() >= OUTLINE_FROM) {
            int half = scene.viewport().frame().px(1);
            List<RangeOutline.Edge> edges = RangeOutline.of(gap.first(), gap.last(), scene.layout());
            draw(edges, 2 * half, scene.theme().casing());
            draw(edges, half, scene.theme().ink());
        }
    }

    private void draw(List<RangeOutline.Edge> edges, int half, int colour) {
        for (RangeOutline.Edge edge : edges) {
            PixelBox line = PixelBox.between(
                    scene.viewport().edgeX(edge.fromX()),
                    scene.viewport().edgeY(edge.fromY()),
                    scene.viewport().edgeX(edge.toX()),
                    scene.viewport().edgeY(edge.toY()));
            surface.fill(line.grown(half).within(clip), colour);
        }
    }
}
