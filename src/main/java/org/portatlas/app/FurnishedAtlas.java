package org.portatlas.app;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.portatlas.store.Session;
import org.portatlas.view.main.MainViewModel;

/// The content of a window with the threads behind it, as an earlier run left it, until it ends. FX thread.
final class FurnishedAtlas {
    private final Atlas atlas;

    /// @param seen whether somebody may see the window
    FurnishedAtlas(Atlas atlas, Session last, ObservableValue<Boolean> seen) {
        this.atlas = atlas;
        MainViewModel model = atlas.model();
        model.live().restore(last.live());
        model.live().liveProperty().set(last.shown().live());
        model.connections().onProperty().set(last.shown().connections());
        last.shown().overlays().forEach(id -> model.overlays().turn(id, true));
        model.history().remember(last.pane().recent());
        atlas.recentFiles().restore(last.pane().files());
        model.paneWidthProperty().set(last.pane().width());
        model.live().seenProperty().bind(seen);
    }

    Atlas atlas() {
        return atlas;
    }

    /// Gives back what it holds of this machine. The window may be shown no more after this, or with other content.
    ///
    /// @param place where the window stands
    /// @return how it was left
    Session end(Optional<Session.Place> place) {
        atlas.presenter().leave();
        // Before the threads that read end: the window tells that it is hidden only after this.
        atlas.model().live().seenProperty().unbind();
        atlas.model().live().seenProperty().set(false);
        atlas.models().lessons().practice().close();
        return Remembered.session(atlas, place);
    }
}
