package org.portatlas.view.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.portatlas.registry.Port;
import org.portatlas.registry.PortStatus;
import org.portatlas.registry.RegistryRow;

/// The registry's own rows behind a port, which are not always the gap: 793 lies in the row 788–799 and in the gap
/// 781–799.
final class HistoryTexts {
    private HistoryTexts() {}

    static List<String> of(Port port) {
        List<String> lines = new ArrayList<>();
        for (RegistryRow row : port.rows()) {
            if (row.status() != PortStatus.ASSIGNED) {
                lines.add(line(row));
            }
        }
        if (lines.isEmpty() && port.rows().isEmpty()) {
            lines.add("The registry has no row for this port.");
        }
        return lines;
    }

    private static String line(RegistryRow row) {
        StringBuilder line = new StringBuilder(
                row.first() == row.last() ? "Row " + row.first() : "Row " + row.first() + "–" + row.last());
        line.append(": ").append(row.status().label());
        if (row.transport() != null) {
            line.append(" for ").append(row.transport().label().toUpperCase(Locale.ROOT));
        }
        if (row.modified() != null) {
            line.append(", modified ").append(row.modified());
        }
        line.append('.');
        if (row.unauthorisedPorts().size() == row.last() - row.first() + 1 && row.first() != row.last()) {
            line.append(" IANA reports unauthorised use.");
        } else if (!row.unauthorisedPorts().isEmpty()) {
            line.append(" IANA reports unauthorised use of ")
                    .append(PortRuns.of(row.unauthorisedPorts()))
                    .append('.');
        }
        return line.toString();
    }
}
