package org.portatlas.view.settings;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// The settings, each of which acts at once.
final class SettingsPane extends VBox {
    private final Button close = new Button("Close");

    SettingsPane(SettingsViewModel model, Runnable hide) {
        setId("settings");
        close.setOnAction(event -> hide.run());
        getChildren().setAll(close);
    }

    void enter() {
        close.requestFocus();
    }
}
