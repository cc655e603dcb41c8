package org.portatlas.machine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Names the unit of a socket that systemd, as PID 1, holds for a service that starts on the first connection. Only
/// then is `systemctl` asked, for at most two seconds; where it is absent or silent, the unit stays untold. Any thread.
final class SocketActivation implements OwnerTable {
    static final long PID = 1;
    static final String NAME = "systemd";
    private static final long LIMIT_MILLIS = 2_000;

    private final OwnerTable owners;
    private final List<String> command;

    /// @param owners tells the owners, which this adds to
    SocketActivation(OwnerTable owners) {
        this(owners, "systemctl");
    }

    /// @param program `systemctl`, or what prints the same
    SocketActivation(OwnerTable owners, String program) {
        this.owners = owners;
        this.command = List.of(program, "list-sockets", "--all", "--show-types", "--full", "--no-legend", "--no-pager");
    }

    @Override
    public OwnerReading owners(Collection<SocketRow> rows) {
        OwnerReading reading = owners.owners(rows);
        return reading.owners().values().stream().flatMap(List::stream).anyMatch(SocketActivation::isSystemd)
                ? named(reading)
                : reading;
    }

    static boolean isSystemd(Owner owner) {
        return owner.pid() == PID && owner.name().equals(NAME);
    }

    private OwnerReading named(OwnerReading reading) {
        List<SocketUnit> units;
        try {
            units = SocketUnit.parse(CommandLines.of(command, LIMIT_MILLIS));
        } catch (IOException absent) {
            units = List.of();
        }
        Map<SocketRow, List<Owner>> named = new HashMap<>();
        for (Map.Entry<SocketRow, List<Owner>> entry : reading.owners().entrySet()) {
            List<Owner> held = new ArrayList<>();
            for (Owner owner : entry.getValue()) {
                held.add(isSystemd(owner) ? owner.withUnit(unit(entry.getKey(), units)) : owner);
            }
            named.put(entry.getKey(), held);
        }
        return new OwnerReading(named, reading.someHidden(), reading.report());
    }

    private static @Nullable String unit(SocketRow row, List<SocketUnit> units) {
        return units.stream()
                .filter(unit -> unit.isOf(row))
                .map(SocketUnit::unit)
                .findFirst()
                .orElse(null);
    }
}
