package org.portatlas.layer;

import java.util.function.Function;
import java.util.stream.Stream;
import org.portatlas.map.PixelSurface;
import org.portatlas.map.Swatch;
import org.portatlas.map.Theme;
import org.portatlas.map.ThemedSwatch;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.PortStatus;

/// How ports look that recede under a layer which is about others: the grounds of their ranges, assigned ones a shade
/// from unassigned ones, so that one still knows where one is.
enum Ground {
    QUIET_SYSTEM(theme -> quiet(PortRange.SYSTEM, theme)),
    QUIET_USER(theme -> quiet(PortRange.USER, theme)),
    UNASSIGNED_SYSTEM(Category.SYSTEM_UNASSIGNED::swatch),
    UNASSIGNED_USER(Category.USER_UNASSIGNED::swatch),
    DYNAMIC(Category.DYNAMIC::swatch);

    /// How many there are: a layer's own looks come after them.
    static final int COUNT = values().length;

    private static final int SHADE = 24;

    private final ThemedSwatch swatches;

    Ground(Function<Theme, Swatch> of) {
        this.swatches = new ThemedSwatch(of.apply(Theme.DARK), of.apply(Theme.LIGHT), of.apply(Theme.CONTRAST));
    }

    Swatch swatch(Theme theme) {
        return swatches.in(theme);
    }

    /// The ground of every port, an index into [#under]'s array. Made anew at each call.
    static byte[] lay(RegistryView view) {
        byte[] ground = new byte[PortRange.PORTS];
        for (PortRange range : PortRange.values()) {
            byte quiet = index(of(range, false));
            byte unassigned = index(of(range, true));
            for (int port = range.first(); port <= range.last(); port++) {
                ground[port] = view.status(port) == PortStatus.UNASSIGNED ? unassigned : quiet;
            }
        }
        return ground;
    }

    /// All grounds, and after them the looks of a layer.
    static Swatch[] under(Theme theme, Stream<Swatch> own) {
        return Stream.concat(Stream.of(values()).map(each -> each.swatch(theme)), own)
                .toArray(Swatch[]::new);
    }

    static Ground of(PortRange range, boolean unassigned) {
        return switch (range) {
            case SYSTEM -> unassigned ? UNASSIGNED_SYSTEM : QUIET_SYSTEM;
            case USER -> unassigned ? UNASSIGNED_USER : QUIET_USER;
            case DYNAMIC -> DYNAMIC;
        };
    }

    /// The index of this ground.
    @SuppressWarnings("EnumOrdinal") // an index into the array that under() makes, kept nowhere
    static byte index(Ground ground) {
        return (byte) ground.ordinal();
    }

    private static Swatch quiet(PortRange range, Theme theme) {
        Swatch ground = Category.of(range, PortStatus.UNASSIGNED).swatch(theme);
        int assigned = Category.of(range, PortStatus.ASSIGNED).swatch(theme).fill();
        return Swatch.plain(PixelSurface.mix(ground.fill(), assigned, SHADE), ground.ink());
    }
}
