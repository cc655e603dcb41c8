package org.portatlas.layer;

import org.portatlas.map.Colouring;
import org.portatlas.map.Swatch;
import org.portatlas.map.Theme;
import org.portatlas.map.Veil;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.PortStatus;

/// The colours of a map that keeps things to itself: every port in the look of its range, or all in one.
public final class VeiledColours {
    private VeiledColours() {}

    /// Made anew at each call.
    public static Colouring of(Veil veil, Theme theme) {
        Swatch system = ground(PortRange.SYSTEM, theme);
        Swatch user = ground(PortRange.USER, theme);
        return veil.hidesRanges()
                ? Colouring.of(port -> 0, new Swatch[] {user})
                : Colouring.of(
                        port -> switch (PortRange.of(port)) {
                            case SYSTEM -> 0;
                            case USER -> 1;
                            case DYNAMIC -> 2;
                        },
                        new Swatch[] {system, user, Category.DYNAMIC.swatch(theme)});
    }

    /// Without the hatch, which tells of gaps.
    private static Swatch ground(PortRange range, Theme theme) {
        Swatch unassigned = Category.of(range, PortStatus.UNASSIGNED).swatch(theme);
        return Swatch.plain(unassigned.fill(), unassigned.ink());
    }
}
