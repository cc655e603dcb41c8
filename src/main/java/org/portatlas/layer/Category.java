package org.portatlas.layer;

import org.portatlas.map.Swatch;
import org.portatlas.map.Swatch.Symbol;
import org.portatlas.map.Theme;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.PortStatus;

/// What the registry layer tells apart: the range by hue, the status by lightness and a symbol.
enum Category {
    SYSTEM_ASSIGNED(Swatch.plain(0xFFFFD075, 0xFF0D1117), Swatch.plain(0xFFAD4600, 0xFFFFFFFF)),
    USER_ASSIGNED(Swatch.plain(0xFF55ADF9, 0xFF0D1117), Swatch.plain(0xFF2A6BAA, 0xFFFFFFFF)),
    SYSTEM_UNASSIGNED(
            new Swatch(0xFF38220C, 0xFF573A18, 0xFFE6EDF3, Symbol.NONE),
            new Swatch(0xFFFAECBC, 0xFFE3CE8C, 0xFF1F2328, Symbol.NONE)),
    USER_UNASSIGNED(
            new Swatch(0xFF15202F, 0xFF2C3B50, 0xFFE6EDF3, Symbol.NONE),
            new Swatch(0xFFEAF1FD, 0xFFC9D5E8, 0xFF1F2328, Symbol.NONE)),
    RESERVED(symbol(0xFF9FA5AD, 0xFF0D1117, Symbol.DOT), symbol(0xFF43464B, 0xFFFFFFFF, Symbol.DOT)),
    RETIRED(symbol(0xFF787E85, 0xFF0D1117, Symbol.CROSS), symbol(0xFF717477, 0xFFFFFFFF, Symbol.CROSS)),
    UNLISTED(symbol(0xFF3B3B38, 0xFFE6EDF3, Symbol.DASH), symbol(0xFFA5A9A6, 0xFF1F2328, Symbol.DASH)),
    DYNAMIC(Swatch.plain(0xFF4A4A70, 0xFFE6EDF3), Swatch.plain(0xFFD3C4EA, 0xFF1F2328));

    private final Swatch dark;
    private final Swatch light;

    Category(Swatch dark, Swatch light) {
        this.dark = dark;
        this.light = light;
    }

    static Category of(PortRange range, PortStatus status) {
        return switch (status) {
            case ASSIGNED -> range == PortRange.SYSTEM ? SYSTEM_ASSIGNED : USER_ASSIGNED;
            case UNASSIGNED -> range == PortRange.SYSTEM ? SYSTEM_UNASSIGNED : USER_UNASSIGNED;
            case RESERVED -> RESERVED;
            case RETIRED -> RETIRED;
            case UNLISTED -> UNLISTED;
            case DYNAMIC -> DYNAMIC;
        };
    }

    Swatch swatch(Theme theme) {
        return theme == Theme.DARK ? dark : light;
    }

    private static Swatch symbol(int fill, int ink, Symbol symbol) {
        return new Swatch(fill, fill, ink, symbol);
    }
}
