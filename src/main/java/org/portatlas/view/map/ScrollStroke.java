package org.portatlas.view.map;

import javafx.scene.input.ScrollEvent;

/// What turning a wheel, or stroking a touchpad or a touch screen, means on the map, as people know it of other maps:
/// a wheel comes closer; so does anything with Ctrl, which is also how Windows tells of a pinch on a touchpad. Fingers
/// that the system tells apart from a wheel move the map: it surrounds their strokes by a start and a finish, as macOS
/// and touch screens do. Elsewhere a touchpad is a wheel to JavaFX, and alone what goes sideways moves the map. What a
/// stroke is at its beginning it stays, so that no crooked stroke moves and zooms at once.
final class ScrollStroke {
    enum Meaning {
        ZOOM,
        PAN,
        NOTHING
    }

    /// A pause after which another stroke begins, nanoseconds.
    private static final long PAUSE = 250_000_000;

    private boolean fingers;
    private Meaning last = Meaning.NOTHING;
    private long lastTime;

    /// @param now nanoseconds of any clock that does not run backwards
    Meaning of(ScrollEvent event, long now) {
        if (event.getEventType() == ScrollEvent.SCROLL_STARTED) {
            fingers = true;
            return Meaning.NOTHING;
        }
        if (event.getEventType() == ScrollEvent.SCROLL_FINISHED) {
            fingers = false;
            return Meaning.NOTHING;
        }
        if (event.isInertia()) {
            return last == Meaning.PAN ? Meaning.PAN : Meaning.NOTHING;
        }
        last = begun(event, now);
        lastTime = now;
        return last;
    }

    private Meaning begun(ScrollEvent event, long now) {
        if (event.isControlDown() || event.isShortcutDown()) {
            return Meaning.ZOOM;
        }
        if (event.isDirect() && event.getTouchCount() == 1) {
            // One finger on a screen is told as a mouse that drags, too.
            return Meaning.NOTHING;
        }
        if (fingers || event.getTouchCount() > 1) {
            return Meaning.PAN;
        }
        if (last != Meaning.NOTHING && now - lastTime < PAUSE) {
            return last;
        }
        return Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY()) ? Meaning.PAN : Meaning.ZOOM;
    }
}
