package org.portatlas.layer;

import org.portatlas.map.Swatch;
import org.portatlas.map.Swatch.Symbol;
import org.portatlas.map.Theme;
import org.portatlas.map.ThemedSwatch;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.PortStatus;

/// What the registry layer tells apart: the range by hue, the status by lightness and a symbol.
enum Category {
    SYSTEM_ASSIGNED(
            Swatch.plain(0xFFFFD075, 0xFF0D1117),
            Swatch.plain(0xFFAD4600, 0xFFFFFFFF),
            Swatch.plain(0xFFFFD75E, 0xFF000000)),
    USER_ASSIGNED(
            Swatch.plain(0xFF55ADF9, 0xFF0D1117),
            Swatch.plain(0xFF2A6BAA, 0xFFFFFFFF),
            Swatch.plain(0xFF6CBEFF, 0xFF000000)),
    SYSTEM_UNASSIGNED(
            new Swatch(0xFF38220C, 0xFF573A18, 0xFFE6EDF3, Symbol.NONE),
            new Swatch(0xFFFAECBC, 0xFFE3CE8C, 0xFF1F2328, Symbol.NONE),
            new Swatch(0xFF2A1800, 0xFF6B4A1C, 0xFFFFFFFF, Symbol.NONE)),
    USER_UNASSIGNED(
            new Swatch(0xFF15202F, 0xFF2C3B50, 0xFFE6EDF3, Symbol.NONE),
            new Swatch(0xFFEAF1FD, 0xFFC9D5E8, 0xFF1F2328, Symbol.NONE),
            new Swatch(0xFF0A1626, 0xFF3A4F6A, 0xFFFFFFFF, Symbol.NONE)),
    RESERVED(
            symbol(0xFF9FA5AD, 0xFF0D1117, Symbol.DOT),
            symbol(0xFF43464B, 0xFFFFFFFF, Symbol.DOT),
            symbol(0xFFC8CDD3, 0xFF000000, Symbol.DOT)),
    RETIRED(
            symbol(0xFF787E85, 0xFF0D1117, Symbol.CROSS),
            symbol(0xFF717477, 0xFFFFFFFF, Symbol.CROSS),
            symbol(0xFF989DA3, 0xFF000000, Symbol.CROSS)),
    UNLISTED(
            symbol(0xFF3B3B38, 0xFFE6EDF3, Symbol.DASH),
            symbol(0xFFA5A9A6, 0xFF1F2328, Symbol.DASH),
            symbol(0xFF46453E, 0xFFFFFFFF, Symbol.DASH)),
    DYNAMIC(
            Swatch.plain(0xFF4A4A70, 0xFFE6EDF3),
            Swatch.plain(0xFFD3C4EA, 0xFF1F2328),
            Swatch.plain(0xFF42426E, 0xFFFFFFFF));

    private final ThemedSwatch swatches;

    Category(Swatch dark, Swatch light, Swatch contrast) {
        this.swatches = new ThemedSwatch(dark, light, contrast);
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
        return swatches.in(theme);
    }

    private static Swatch symbol(int fill, int ink, Symbol symbol) {
        return new Swatch(fill, fill, ink, symbol);
    }
}
