package org.portatlas.view.way;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.portatlas.registry.Gap;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.Registry;
import org.portatlas.registry.RegistryRow;

/// One part of the way to a port: a run of ports that holds the next part.
///
/// @param spoken what a link to it does, in words
public record Crumb(String text, int first, int last, String spoken) {
    /// From all ports down to one: its range, and the run it is part of, which is its gap, or else the shortest of the
    /// registry's rows that name it together with others. Without a port, all ports alone.
    static List<Crumb> to(OptionalInt selected, Registry registry) {
        List<Crumb> way = new ArrayList<>();
        way.add(run("all ports", 0, PortRange.PORTS - 1));
        if (selected.isPresent()) {
            int port = selected.getAsInt();
            PortRange range = PortRange.of(port);
            String name = name(range);
            way.add(new Crumb(name, range.first(), range.last(), "Show the " + name + " Ports"));
            Gap gap = registry.gapAt(port);
            if (gap != null && gap.length() > 1) {
                way.add(run("the gap", gap.first(), gap.last()));
            } else if (gap == null) {
                registry.port(port).rows().stream()
                        .filter(row -> row.first() < row.last() && !isAll(row, range))
                        .reduce((one, other) -> length(other) < length(one) ? other : one)
                        .ifPresent(row -> way.add(run("the registry's row", row.first(), row.last())));
            }
            way.add(new Crumb(Integer.toString(port), port, port, "Show port " + port));
        }
        return List.copyOf(way);
    }

    private static Crumb run(String what, int first, int last) {
        return new Crumb(first + "–" + last, first, last, "Show " + what + ", " + first + " to " + last);
    }

    /// A row for a whole range says nothing that the range's name does not.
    private static boolean isAll(RegistryRow row, PortRange range) {
        return row.first() <= range.first() && row.last() >= range.last();
    }

    private static int length(RegistryRow row) {
        return row.last() - row.first();
    }

    private static String name(PortRange range) {
        return switch (range) {
            case SYSTEM -> "System";
            case USER -> "User";
            case DYNAMIC -> "Dynamic";
        };
    }
}
