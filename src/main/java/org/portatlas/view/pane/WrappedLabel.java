package org.portatlas.view.pane;

import javafx.scene.control.Label;

/// Words that go on in the next line where one has no room for them, and are never cut off.
public class WrappedLabel extends Label {
    /// @param text may be empty, and be set later
    public WrappedLabel(String text, String... styleClasses) {
        super(text);
        getStyleClass().addAll(styleClasses);
        Wrapping.of(this);
        setMinHeight(USE_PREF_SIZE);
    }
}
