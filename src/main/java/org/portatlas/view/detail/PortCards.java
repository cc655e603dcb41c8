package org.portatlas.view.detail;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.portatlas.export.PortCard;
import org.portatlas.view.detail.PortPage.GapFacts;
import org.portatlas.view.detail.PortPage.ServiceFacts;

/// Makes the card of a port of what its pane shows.
final class PortCards {
    private PortCards() {}

    /// @param answer of the check, `null` if nobody has looked
    static PortCard of(PortPage page, @Nullable AnswerPage answer, String edition, ZoneId zone) {
        return new PortCard(
                page.port(),
                page.range(),
                page.status(),
                page.services().stream().map(PortCards::service).toList(),
                gap(page.gap()),
                answer == null ? null : answer(answer, zone),
                edition);
    }

    private static PortCard.Service service(ServiceFacts facts) {
        return new PortCard.Service(
                facts.name(),
                Objects.requireNonNullElse(facts.title(), ""),
                facts.transports(),
                facts.dates(),
                facts.references().stream()
                        .map(link -> new PortCard.Reference(link.text(), link.address()))
                        .toList());
    }

    private static PortCard.@Nullable Gap gap(@Nullable GapFacts facts) {
        return facts == null
                ? null
                : new PortCard.Gap(
                        facts.gap().first(),
                        facts.gap().last(),
                        facts.caption(),
                        end(facts.previous(), facts.previousName()),
                        end(facts.next(), facts.nextName()));
    }

    private static String end(int port, String name) {
        return port < 0 ? "" : (port + " " + name).strip();
    }

    private static PortCard.Answer answer(AnswerPage answer, ZoneId zone) {
        return new PortCard.Answer(
                answer.sentence(),
                DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss")
                        .format(answer.time().atZone(zone)));
    }
}
