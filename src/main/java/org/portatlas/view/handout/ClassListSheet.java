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
import org.portatlas.text.Texts;

/// What a class list says on its sheet: what the class calls each port, and what the registry says of it.
final class ClassListSheet {
    private static final Texts TEXTS = new Texts(ClassListSheet.class);
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
            blocks.add(new Block.Table(columns(), some, some.size() < 8 ? 1 : PARTS, Block.Form.NUMBERED));
        }
        blocks.add(new Block.Paragraph(TEXTS.get("list.about")));
        int ports = list.entries().size();
        return new HandOut(
                TEXTS.get("list.kind"),
                list.title(),
                TEXTS.get("list.ports", ports),
                1,
                blocks,
                List.of(),
                List.of(iana),
                imprint);
    }

    private static List<String> columns() {
        return List.of(
                TEXTS.get("list.port"), TEXTS.get("list.call"), TEXTS.get("list.registry"), TEXTS.get("list.on"));
    }

    private static List<String> row(ClassList.Entry entry, Registry registry) {
        int port = entry.port();
        String name = registry.headline(port);
        PortStatus status = registry.status(port);
        return List.of(
                Integer.toString(port),
                entry.name(),
                name == null ? TEXTS.get("list.status", TEXTS.of(status)) : name,
                Stream.of(Transport.values())
                        .filter(transport -> registry.status(port, transport) == PortStatus.ASSIGNED)
                        .map(transport -> transport.label().toUpperCase(Locale.ROOT))
                        .collect(Collectors.joining(" ")));
    }
}
