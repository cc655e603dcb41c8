package org.portatlas.view.main;

import java.util.OptionalDouble;
import javafx.scene.layout.Region;
import org.portatlas.view.map.MapPane;

/// The window before its controls are made: the map where it will stay, on empty ground. Without style sheets and
/// controls, whose loading takes longer than the map itself.
public final class Opening extends Region {
    private final MapPane map;
    private final MainLayout layout;
    private final OptionalDouble paneWidth;

    /// @param layout for the size of text that was chosen
    /// @param paneWidth that was chosen, logical pixels
    public Opening(MapPane map, MainLayout layout, OptionalDouble paneWidth) {
        this.map = map;
        this.layout = layout;
        this.paneWidth = paneWidth;
        WindowGround.lay(this, map.model().themeProperty());
        getChildren().setAll(map);
    }

    @Override
    protected void layoutChildren() {
        map.resizeRelocate(
                0,
                layout.toolBar(),
                getWidth() - layout.paneWidth(getWidth(), paneWidth),
                getHeight() - layout.toolBar() - layout.legend() - layout.statusLine());
    }
}
