package org.portatlas.view.gaps;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.portatlas.registry.Gap;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.Registry;
import org.portatlas.text.Texts;

/// One gap of the table.
///
/// @param before the nearest assigned port below
/// @param after the nearest assigned port above
/// @param share of the ports of its range, 0 to 1
record GapRow(Gap gap, PortRange range, Neighbour before, Neighbour after, double share) {
    private static final Texts TEXTS = new Texts(GapRow.class);

    /// An assigned port beside a gap.
    ///
    /// @param port -1 if there is none on that side
    /// @param name empty if the registry names none
    record Neighbour(int port, String name) {
        /// By name, then by number: by number alone they stand in port order anyway.
        static final Comparator<Neighbour> BY_NAME =
                Comparator.comparing(Neighbour::name).thenComparingInt(Neighbour::port);

        private static Neighbour of(OptionalInt port, Registry registry) {
            @Nullable String name = port.isPresent() ? registry.headline(port.getAsInt()) : null;
            return new Neighbour(port.orElse(-1), name == null ? "" : name);
        }

        String text() {
            return port < 0 ? "" : (port + " " + name).strip();
        }
    }

    /// All gaps in port order.
    static List<GapRow> of(Registry registry) {
        return registry.gaps().stream().map(gap -> of(gap, registry)).toList();
    }

    private static GapRow of(Gap gap, Registry registry) {
        PortRange range = PortRange.of(gap.first());
        return new GapRow(
                gap,
                range,
                Neighbour.of(registry.previousAssigned(gap.first()), registry),
                Neighbour.of(registry.nextAssigned(gap.last()), registry),
                (double) gap.length() / range.length());
    }

    /// The range in one word.
    String rangeName() {
        return RangeFigures.name(range);
    }

    /// Of its range, in per cent, as fine as one port of the User Ports needs.
    String shareText() {
        return TEXTS.get("percent", shareIn(Locale.getDefault()));
    }

    /// The same in a file, which is no language's.
    String shareInFile() {
        return shareIn(Locale.ROOT) + " %";
    }

    private String shareIn(Locale locale) {
        return String.format(locale, share >= 0.001 ? "%.1f" : "%.3f", 100 * share);
    }
}
