package org.portatlas.view.settings;

import org.portatlas.view.map.MapViewModel;
import org.portatlas.view.pane.LazyDock;

/// Where the settings stand in the window, in place of the pane. FX thread.
public final class SettingsDock extends LazyDock<SettingsPane> {
    /// @param toMap puts the focus on the map
    public SettingsDock(SettingsViewModel model, MapViewModel map, Runnable toMap) {
        super(hide -> new SettingsPane(model, map, hide), toMap);
        getStyleClass().add("settings-dock");
    }

    @Override
    protected void enter(SettingsPane shown) {
        shown.enter();
    }
}
