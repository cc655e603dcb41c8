package org.portatlas.view.main;

import javafx.scene.layout.Region;
import org.portatlas.view.map.MapPane;

/// The window before its controls are made: the map where it will stay, on empty ground. Without style sheets and
/// controls, whose loading takes longer than the map itself.
public final class Opening extends Region {
    private final MapPane map;

    public Opening(MapPane map) {
        this.map = map;
        Ground.lay(this, map.model().themeProperty());
        getChildren().setAll(map);
    }

    @Override
    protected void layoutChildren() {
        map.resizeRelocate(
                0,
                MainLayout.TOOL_BAR,
                getWidth() - MainLayout.paneWidth(getWidth()),
                getHeight() - MainLayout.TOOL_BAR - MainLayout.LEGEND - MainLayout.STATUS_LINE);
    }
}
