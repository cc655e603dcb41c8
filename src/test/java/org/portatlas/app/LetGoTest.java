package org.portatlas.app;

import java.lang.ref.WeakReference;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/// What the window shows no more is kept by nothing, so that it can be collected.
class LetGoTest extends RunningAtlas {
    @Test
    void closedWindow_isLetGo() throws Exception {
        // In the search field the caret would blink on for some seconds, and the toolkit's clock holds what moves.
        focusMap();
        WeakReference<Atlas> before = new WeakReference<>(atlas());
        reopen();
        waitUntilCollected(before);
    }

    @Test
    void content_letsGoOfTheOneInAnotherLanguage() throws Exception {
        WeakReference<Atlas> before = new WeakReference<>(atlas());
        robot.interact(() -> atlas().model().settings().change(all -> all.withLanguage(Optional.of("fr"))));
        waitFor(() -> !before.refersTo(atlas()));
        waitUntilCollected(before);
    }

    /// Frames go by meanwhile, for the toolkit holds what the last ones have changed.
    private void waitUntilCollected(WeakReference<?> gone) throws TimeoutException {
        waitFor(() -> {
            robot.interact(() -> map().pan(3, 0));
            System.gc();
            return gone.refersTo(null);
        });
    }
}
