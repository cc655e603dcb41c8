package org.portatlas.view.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.portatlas.registry.Port;
import org.portatlas.registry.PortStatus;
import org.portatlas.registry.RegistryRow;
import org.portatlas.text.Texts;
import org.portatlas.view.PortWords;

/// The registry's own rows behind a port, which are not always the gap: 793 lies in the row 788–799 and in the gap
/// 781–799.
final class HistoryTexts {
    private static final Texts TEXTS = new Texts(HistoryTexts.class);

    private HistoryTexts() {}

    static List<String> of(Port port) {
        List<String> lines = new ArrayList<>();
        for (RegistryRow row : port.rows()) {
            if (row.status() != PortStatus.ASSIGNED) {
                lines.add(line(row));
            }
        }
        if (lines.isEmpty() && port.rows().isEmpty()) {
            lines.add(TEXTS.get("row.none"));
        }
        return lines;
    }

    private static String line(RegistryRow row) {
        String ports = row.first() == row.last() ? Integer.toString(row.first()) : row.first() + "–" + row.last();
        String status = row.transport() == null
                ? PortWords.of(row.status())
                : TEXTS.get(
                        "row.transport",
                        PortWords.of(row.status()),
                        row.transport().label().toUpperCase(Locale.ROOT));
        String line = row.modified() == null
                ? TEXTS.get("row", ports, status)
                : TEXTS.get("row.modified", ports, status, row.modified());
        if (row.unauthorisedPorts().size() == row.last() - row.first() + 1 && row.first() != row.last()) {
            return line + " " + TEXTS.get("row.unauthorised");
        }
        return row.unauthorisedPorts().isEmpty()
                ? line
                : line + " " + TEXTS.get("row.unauthorised.some", PortRuns.of(row.unauthorisedPorts()));
    }
}
