package org.portatlas.view.handout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.portatlas.export.handout.Block;
import org.portatlas.export.handout.HandOut;
import org.portatlas.export.handout.HandOut.Imprint;
import org.portatlas.export.handout.Run;
import org.portatlas.machine.byhand.HandCommand;
import org.portatlas.text.Texts;
import org.portatlas.view.detail.PortPage;
import org.portatlas.view.detail.PortPage.GapFacts;
import org.portatlas.view.detail.PortPage.ServiceFacts;
import org.portatlas.view.detail.PortPage.Topic;

/// What the page of a port says on its sheet.
final class PortSheet {
    private static final Texts TEXTS = new Texts(PortSheet.class);

    private PortSheet() {}

    static HandOut of(PortPage page, List<Run> iana, Imprint imprint) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(
                List.of(new Run(TEXTS.get("port.sentence", page.status()), Run.Style.STRONG, null))));
        blocks.add(new Block.Paragraph(TEXTS.get("port.sentence", page.range())));
        services(page, blocks);
        GapFacts gap = page.gap();
        if (gap != null || !page.history().isEmpty()) {
            blocks.add(new Block.Heading(gap == null ? TEXTS.get("port.registry") : gap.caption()));
            if (gap != null) {
                blocks.add(strip(gap, page.port()));
            }
            page.history().forEach(line -> blocks.add(new Block.Paragraph(line)));
        }
        topics(page.rangeFacts(), blocks);
        topics(page.meaning(), blocks);
        blocks.add(new Block.Heading(TEXTS.get("port.by.hand")));
        blocks.add(new Block.Table(
                List.of(TEXTS.get("port.system"), TEXTS.get("port.command"), TEXTS.get("port.shows")),
                page.commands().stream().map(PortSheet::command).toList(),
                1,
                Block.Form.COMMANDS));
        return new HandOut(
                TEXTS.get("port.kind"),
                TEXTS.get("port.title", page.number()),
                page.bits(),
                1,
                blocks,
                List.of(),
                sources(page, iana),
                imprint);
    }

    private static void services(PortPage page, List<Block> blocks) {
        if (!page.services().isEmpty()) {
            blocks.add(new Block.Heading(TEXTS.get("port.services")));
            blocks.add(new Block.Table(
                    List.of(
                            TEXTS.get("port.service"),
                            TEXTS.get("port.words"),
                            TEXTS.get("port.on"),
                            TEXTS.get("port.dates")),
                    page.services().stream().map(PortSheet::service).toList(),
                    1,
                    Block.Form.TEXT));
        }
    }

    private static List<String> service(ServiceFacts service) {
        String title = service.title() == null ? "" : service.title();
        String remarks = String.join(" ", service.remarks());
        return List.of(
                service.name(),
                title + (title.isEmpty() || remarks.isEmpty() ? "" : ". ") + remarks,
                service.transports(),
                service.dates());
    }

    private static List<String> command(HandCommand command) {
        return List.of(command.system().label(), command.line(), command.tells());
    }

    private static Block strip(GapFacts gap, int port) {
        return new Block.Strip(
                end(gap.previous(), gap.previousName()),
                gap.gap().first(),
                gap.gap().last(),
                port,
                end(gap.next(), gap.nextName()));
    }

    private static String end(int port, String name) {
        return port < 0 ? "" : port + (name.isEmpty() ? "" : " " + name);
    }

    private static void topics(List<Topic> topics, List<Block> blocks) {
        for (Topic topic : topics) {
            blocks.add(new Block.Heading(topic.heading()));
            blocks.add(new Block.Paragraph(topic.text()));
        }
    }

    /// The registry, and what it refers to, each once.
    private static List<List<Run>> sources(PortPage page, List<Run> iana) {
        Set<List<Run>> sources = new LinkedHashSet<>();
        sources.add(iana);
        sources.add(List.of(new Run(
                "RFC 6335, Internet Assigned Numbers Authority (IANA) Procedures",
                Run.Style.PLAIN,
                "https://www.rfc-editor.org/rfc/rfc6335")));
        page.services().stream()
                .flatMap(service -> service.references().stream())
                .filter(link -> !link.address().contains("www.iana.org"))
                .forEach(link -> sources.add(List.of(new Run(
                        link.text(), Run.Style.PLAIN, link.text().equals(link.address()) ? null : link.address()))));
        return List.copyOf(sources);
    }
}
