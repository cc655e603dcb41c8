package org.portatlas.view.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portatlas.export.handout.Block;
import org.portatlas.export.handout.HandOut;
import org.portatlas.export.handout.HandOut.Imprint;
import org.portatlas.export.handout.Run;
import org.portatlas.lesson.ClassList;
import org.portatlas.registry.PortStatus;
import org.portatlas.registry.Registry;
import org.portatlas.registry.Transport;

/// What a class list says on its sheet: what the class calls each port, and what the registry says of it.
final class ClassListSheet {
    private static final List<String> COLUMNS = List.of("Port", "We call it", "Registry", "On");
    private static final int PARTS = 2;

    /// Fills a page.
    private static final int MOST_ROWS = 100;

    private ClassListSheet() {}

    static HandOut of(ClassList list, Registry registry, List<Run> iana, Imprint imprint) {
        List<List<String>> rows =
                list.entries().stream().map(entry -> row(entry, registry)).toList();
        List<Block> blocks = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += MOST_ROWS) {
            List<List<String>> some = rows.subList(from, Math.min(rows.size(), from + MOST_ROWS));
            blocks.add(new Block.Table(COLUMNS, some, some.size() < 8 ? 1 : PARTS, Block.Form.NUMBERED));
        }
        blocks.add(new Block.Paragraph("The registry says what a number is meant for, and not what runs on a computer. "
                + "Where it has no name for a port, its status stands in brackets."));
        int ports = list.entries().size();
        return new HandOut(
                "Class list",
                list.title(),
                ports == 1 ? "1 port" : String.format("%,d ports", ports),
                1,
                blocks,
                List.of(),
                List.of(iana),
                imprint);
    }

    private static List<String> row(ClassList.Entry entry, Registry registry) {
        int port = entry.port();
        String name = registry.headline(port);
        PortStatus status = registry.status(port);
        return List.of(
                Integer.toString(port),
                entry.name(),
                name == null ? "(" + status.label() + ")" : name,
                Stream.of(Transport.values())
                        .filter(transport -> registry.status(port, transport) == PortStatus.ASSIGNED)
                        .map(transport -> transport.label().toUpperCase(Locale.ROOT))
                        .collect(Collectors.joining(" ")));
    }
}
