package org.portatlas.view.main;

import java.util.OptionalDouble;

/// Where the parts of the window stand, in logical pixels: the map takes what the bars above and below it and the
/// pane at its right leave. The heights are those of `atlas.css`; a test holds that they are.
final class MainLayout {
    static final double TOOL_BAR = 44;
    static final double LEGEND = 24;
    static final double STATUS_LINE = 26;

    /// A tool bar of this width has room for the button that another place offers too.
    static final double WIDE_BAR = 1200;

    private static final double LEAST_PANE = 320;
    private static final double LEAST_MAP = 400;
    private static final double NARROW_PANE = 400;
    private static final double WIDE_PANE = 460;

    private MainLayout() {}

    /// The pane is as wide as was chosen, as far as the window leaves the map as much as the pane needs at least.
    static double paneWidth(double width, OptionalDouble chosen) {
        double most = Math.max(LEAST_PANE, width - LEAST_MAP);
        return chosen.isPresent() ? Math.rint(Math.clamp(chosen.getAsDouble(), LEAST_PANE, most)) : paneWidth(width);
    }

    /// The pane is 400 wide in a window of 1000 and 460 in one of 1920; in a small one it leaves the map its half.
    private static double paneWidth(double width) {
        double wanted =
                Math.clamp(NARROW_PANE + (width - 1000) * (WIDE_PANE - NARROW_PANE) / 920, NARROW_PANE, WIDE_PANE);
        return Math.rint(Math.clamp(width / 2, LEAST_PANE, wanted));
    }
}
