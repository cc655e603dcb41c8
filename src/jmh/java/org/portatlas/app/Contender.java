package org.portatlas.app;

import javafx.scene.Parent;

/// A way to fill a window that shows another picture in every frame. FX thread.
interface Contender {
    /// What the measurements are filed under.
    String name();

    /// What the window shows.
    Parent content();

    /// Goes back to the first frame of the script.
    void begin();

    /// Brings about the next frame and says of which kind it is; empty at the end of the script.
    String next();

    /// Whether the last frame was to show another picture than the one before.
    boolean isChanged();
}
