package org.portatlas.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.portatlas.text.Texts;

/// The card of a port as Markdown (CommonMark), for a ticket or a wiki: nothing of what others wrote is taken for
/// markup. Any thread.
public final class PortCardMarkdown {
    private static final Texts TEXTS = new Texts(PortCardMarkdown.class);

    /// What may mean something to one of the many readers of Markdown. A backslash makes any of it plain.
    private static final String MARKUP = "\\`*_{}[]<>()#|~&$!^=";

    private PortCardMarkdown() {}

    /// All of it, with a line break at the end.
    public static String of(PortCard card) {
        List<String> blocks = new ArrayList<>();
        blocks.add("# " + plain(TEXTS.get("card.title", card.port())));
        blocks.add("**" + plain(card.status()) + "**");
        blocks.add(plain(TEXTS.get("card.hex", card.hex(), card.range())));
        if (!card.services().isEmpty()) {
            blocks.add("## " + plain(TEXTS.get("card.services")));
            blocks.add(card.services().stream().map(PortCardMarkdown::service).collect(Collectors.joining("\n")));
        }
        PortCard.Gap gap = card.gap();
        if (gap != null) {
            List<String> sentences = new ArrayList<>();
            sentences.add(TEXTS.get("card.gap.line", gap.caption(), RegionText.ends(gap.first(), gap.last())));
            sentences.addAll(CardWords.neighbours(gap));
            blocks.add("## " + plain(TEXTS.get("card.gap")));
            blocks.add(sentences.stream().map(each -> "- " + plain(each)).collect(Collectors.joining("\n")));
        }
        PortCard.Answer answer = card.answer();
        if (answer != null) {
            blocks.add("## " + plain(TEXTS.get("card.machine")));
            blocks.add(plain(answer.sentence()));
            blocks.add(plain(TEXTS.get("card.checked", answer.time())));
        }
        blocks.add("*" + plain(TEXTS.get("card.edition", card.edition())) + "*");
        return String.join("\n\n", blocks) + "\n";
    }

    private static String service(PortCard.Service service) {
        String references =
                service.references().stream().map(PortCardMarkdown::link).collect(Collectors.joining(", "));
        return "- **" + plain(service.name()) + "** " + plain("(" + service.transports() + ")")
                + (service.title().isEmpty() ? "" : ": " + plain(service.title()))
                + "\n  - " + plain(service.dates())
                + (references.isEmpty() ? "" : "\n  - " + TEXTS.get("card.references", references));
    }

    /// A link, if the address is one of the web; its text alone otherwise.
    private static String link(PortCard.Reference reference) {
        try {
            URI address = new URI(reference.address());
            String scheme = String.valueOf(address.getScheme());
            if (scheme.equals("https") || scheme.equals("http")) {
                // What a URI may hold besides, ends a link's address nowhere between these.
                return "[" + plain(reference.text()) + "](<"
                        + address.toASCIIString().replace("\\", "%5C") + ">)";
            }
        } catch (URISyntaxException noAddress) {
            // Then it is shown as it is written.
        }
        return plain(reference.text());
    }

    /// Text in which nothing means anything.
    private static String plain(String text) {
        String line = OneLine.of(text);
        StringBuilder escaped = new StringBuilder(line.length() + 16);
        line.codePoints().forEach(each -> {
            if (MARKUP.indexOf(each) >= 0) {
                escaped.append('\\');
            }
            escaped.appendCodePoint(each);
        });
        // A list, or a line under a heading.
        String plain =
                escaped.toString().replaceFirst("^(\\d{1,9})([.)])", "$1\\\\$2").replaceFirst("^([-+])", "\\\\$1");
        // An address becomes a link by itself in some readers.
        return plain.replace("://", "\\://").replace("www.", "www\\.");
    }
}
