package org.portatlas.view.main;

import java.util.OptionalDouble;
import javafx.scene.layout.Region;
import org.portatlas.view.map.MapPane;

/// The window before its controls are made: the map where it will stay, on empty ground. Without style sheets and
/// controls, whose loading takes longer than the map itself.
public final class Opening extends Region {
    private final MapPane map;
    private final OptionalDouble paneWidth;

    /// @param paneWidth that was chosen, logical pixels
    public Opening(MapPane map, OptionalDouble paneWidth) {
        this.map = map;
        this.paneWidth = paneWidth;
        Ground.lay(this, map.model().themeProperty());
        getChildren().setAll(map);
    }

    @Override
    protected void layoutChildren() {
        map.resizeRelocate(
                0,
                MainLayout.TOOL_BAR,
                getWidth() - MainLayout.paneWidth(getWidth(), paneWidth),
                getHeight() - MainLayout.TOOL_BAR - MainLayout.LEGEND - MainLayout.STATUS_LINE);
    }
}
