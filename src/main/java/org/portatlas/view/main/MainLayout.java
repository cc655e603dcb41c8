package org.portatlas.view.main;

import java.util.OptionalDouble;

/// Where the parts of the window stand, in logical pixels: the map takes what the bars above and below it and the
/// pane at its right leave. The heights are those of `atlas.css`; a test holds that they are. Immutable.
///
/// @param times how much larger than usual text is
public record MainLayout(double times) {
    private static final double TOOL_BAR = 44;
    private static final double LEGEND = 24;
    private static final double STATUS_LINE = 26;
    private static final double LEAST_PORT_LINE = 330;

    /// A tool bar of this width has room for the buttons that the menu offers too.
    private static final double WIDE_BAR = 1200;

    private static final double NARROW_BAR = 960;
    private static final double TINY_BAR = 720;
    private static final double LEAST_PANE = 320;
    private static final double LEAST_MAP = 400;
    private static final double NARROW_PANE = 400;
    private static final double WIDE_PANE = 460;

    /// That for a size of text.
    ///
    /// @param textSize in percent of the usual one
    public static MainLayout of(int textSize) {
        return new MainLayout(textSize / 100.0);
    }

    double toolBar() {
        return Math.rint(TOOL_BAR * times);
    }

    double legend() {
        return Math.rint(LEGEND * times);
    }

    double statusLine() {
        return Math.rint(STATUS_LINE * times);
    }

    /// What the port's part of the status line keeps in a window of this width, so that its number, range, status and
    /// name are read; the facts beside it are shortened first.
    double portLine(double width) {
        return Math.rint(Math.min(LEAST_PORT_LINE * times, width * 0.6));
    }

    /// Whether all buttons of the tool bar have room in a window of this width.
    boolean isWide(double width) {
        return width >= WIDE_BAR * times;
    }

    /// Whether those have that are offered in all but the smallest windows.
    boolean isNarrow(double width) {
        return width < NARROW_BAR * times;
    }

    /// Whether only what nothing else offers has room.
    boolean isTiny(double width) {
        return width < TINY_BAR * times;
    }

    /// The pane is as wide as was chosen, as far as the window leaves the map what it needs at least. Otherwise it is
    /// 400 wide in a window of 1000 and 460 in one of 1920; in a small one it leaves the map its half.
    double paneWidth(double width, OptionalDouble chosen) {
        if (chosen.isPresent()) {
            return Math.rint(Math.clamp(chosen.getAsDouble(), LEAST_PANE, Math.max(LEAST_PANE, width - LEAST_MAP)));
        }
        double wanted =
                Math.clamp(NARROW_PANE + (width - 1000) * (WIDE_PANE - NARROW_PANE) / 920, NARROW_PANE, WIDE_PANE);
        double most = Math.max(LEAST_PANE, width / 2);
        return Math.rint(Math.clamp(wanted * times, LEAST_PANE, most));
    }
}
