package org.portatlas.view.way;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.portatlas.registry.Gap;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.Registry;
import org.portatlas.registry.RegistryRow;
import org.portatlas.text.Texts;
import org.portatlas.view.PortWords;

/// One part of the way to a port: a run of ports that holds the next part.
///
/// @param spoken what a link to it does, in words
public record Crumb(String text, int first, int last, String spoken) {
    private static final Texts TEXTS = new Texts(Crumb.class);

    /// From all ports down to one: its range, and the run it is part of, which is its gap, or else the shortest of the
    /// registry's rows that name it together with others. Without a port, all ports alone.
    static List<Crumb> to(OptionalInt selected, Registry registry) {
        List<Crumb> way = new ArrayList<>();
        way.add(run(0, PortRange.PORTS - 1, TEXTS.get("show.all", 0, PortRange.PORTS - 1)));
        if (selected.isPresent()) {
            int port = selected.getAsInt();
            PortRange range = PortRange.of(port);
            way.add(new Crumb(PortWords.of(range), range.first(), range.last(), TEXTS.of(range)));
            Gap gap = registry.gapAt(port);
            if (gap != null && gap.length() > 1) {
                way.add(run(gap.first(), gap.last(), TEXTS.get("show.gap", gap.first(), gap.last())));
            } else if (gap == null) {
                registry.port(port).rows().stream()
                        .filter(row -> row.first() < row.last() && !isAll(row, range))
                        .reduce((one, other) -> length(other) < length(one) ? other : one)
                        .ifPresent(row ->
                                way.add(run(row.first(), row.last(), TEXTS.get("show.row", row.first(), row.last()))));
            }
            way.add(new Crumb(Integer.toString(port), port, port, TEXTS.get("show.port", port)));
        }
        return List.copyOf(way);
    }

    private static Crumb run(int first, int last, String spoken) {
        return new Crumb(first + "–" + last, first, last, spoken);
    }

    /// A row for a whole range says nothing that the range's name does not.
    private static boolean isAll(RegistryRow row, PortRange range) {
        return row.first() <= range.first() && row.last() >= range.last();
    }

    private static int length(RegistryRow row) {
        return row.last() - row.first();
    }
}
