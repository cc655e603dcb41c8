package org.portatlas.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.portatlas.text.Texts;

/// The card of a port as plain text, a fact a line. Any thread.
public final class PortCardText {
    private static final Texts TEXTS = new Texts(PortCardText.class);

    private PortCardText() {}

    /// All of it, with a line break at the end.
    public static String of(PortCard card) {
        List<String> lines = new ArrayList<>();
        lines.add(TEXTS.get("card.title.hex", card.port(), card.hex()));
        lines.add(OneLine.of(card.status()));
        lines.add(OneLine.of(card.range()));
        if (!card.services().isEmpty()) {
            lines.add("");
            lines.add(TEXTS.get("card.services"));
            card.services().forEach(each -> add(each, lines));
        }
        PortCard.Gap gap = card.gap();
        if (gap != null) {
            lines.add("");
            lines.add(TEXTS.get("card.gap.line", OneLine.of(gap.caption()), RegionText.ends(gap.first(), gap.last())));
            CardWords.neighbours(gap).stream().map(OneLine::of).forEach(lines::add);
        }
        PortCard.Answer answer = card.answer();
        if (answer != null) {
            lines.add("");
            lines.add(OneLine.of(answer.sentence()));
            lines.add(TEXTS.get("card.checked", answer.time()));
        }
        lines.add("");
        lines.add(TEXTS.get("card.edition", OneLine.of(card.edition())));
        return String.join("\n", lines) + "\n";
    }

    private static void add(PortCard.Service service, List<String> lines) {
        lines.add("- " + OneLine.of(service.name()) + " (" + service.transports() + ")"
                + (service.title().isEmpty() ? "" : ", " + OneLine.of(service.title())));
        lines.add("  " + OneLine.of(service.dates()));
        String references = service.references().stream()
                .map(each -> OneLine.of(each.text())
                        + (Objects.equals(each.text(), each.address()) ? "" : " <" + OneLine.of(each.address()) + ">"))
                .collect(Collectors.joining(", "));
        if (!references.isEmpty()) {
            lines.add("  " + TEXTS.get("card.references", references));
        }
    }
}
