package org.portatlas.registry;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portatlas.registry.paste.FoundPort;
import org.portatlas.text.Texts;

/// The two lines of everything that a search shows, with what was asked for marked in them. Any thread.
///
/// @param registry names ports
record FindingText(Registry registry) {
    private static final Texts TEXTS = new Texts(FindingText.class);
    /// Of a note's text: how much is shown before what was asked for, and of all.
    private static final int BEFORE = 24;

    private static final int LONGEST = 120;

    /// A port by its number: its name, and what it is.
    Findings.Finding port(int port, List<Piece> detail) {
        List<Piece> title = new ArrayList<>(2);
        title.add(Piece.matched(Integer.toString(port)));
        String name = registry.headline(port);
        if (name != null) {
            title.add(Piece.plain("  " + name));
        }
        return new Findings.Finding(
                port, port, title, detail.isEmpty() ? List.of(Piece.plain(TEXTS.of(registry.status(port)))) : detail);
    }

    /// A port or some, or a service without a port, that an assignment names.
    Findings.Finding assignment(int first, int last, RegistryRecord record, SearchTerms terms) {
        List<Piece> title = new ArrayList<>();
        if (first >= 0) {
            boolean asked = !terms.numbers().isEmpty();
            title.add(new Piece(ends(first, last), asked));
            title.add(Piece.plain("  "));
        }
        title.addAll(Piece.of(orEmpty(record.service()), terms.words()));
        List<Piece> detail = new ArrayList<>();
        if (first < 0) {
            detail.add(Piece.plain(TEXTS.get("found.no.port")));
        }
        for (Transport transport : terms.transports()) {
            if (record.transports().contains(transport)) {
                join(detail, Piece.matched(transport.label()));
            }
        }
        if (terms.asksYear()) {
            join(detail, Piece.around(TEXTS.get("found.registered", Piece.HOLE), orEmpty(record.registered())));
        }
        for (int rfc : terms.rfcs()) {
            join(detail, Piece.matched("RFC " + rfc));
        }
        List<Piece> words = Piece.of(orEmpty(record.title()), terms.words());
        if (!words.isEmpty()) {
            join(detail, words);
        }
        return new Findings.Finding(first, last, title, detail);
    }

    /// A run of ports, by what they have in common.
    /// @param gap the gap that holds them all, if that was asked for; else null
    Findings.Finding run(int first, int last, SearchTerms terms, @Nullable Gap gap) {
        List<Piece> detail = new ArrayList<>();
        for (PortRange range : terms.ranges()) {
            join(detail, Piece.matched(TEXTS.of(range)));
        }
        for (Transport transport : terms.transports()) {
            join(detail, Piece.matched(transport.label()));
        }
        for (PortStatus status : terms.statuses()) {
            join(detail, Piece.matched(TEXTS.of(status)));
        }
        if (gap != null) {
            join(detail, Piece.around(TEXTS.get("found.gap", Piece.HOLE), count(gap.length())));
            if (gap.first() != first || gap.last() != last) {
                join(detail, Piece.plain(ends(gap.first(), gap.last())));
            }
        } else if (first < last) {
            join(detail, Piece.plain(count(last - first + 1)));
        }
        if (first == last) {
            return port(first, detail);
        }
        boolean asked = !terms.numbers().isEmpty();
        return new Findings.Finding(first, last, List.of(new Piece(ends(first, last), asked)), detail);
    }

    /// A note, by some of its ports.
    Findings.Finding marked(MarkedText mark, int first, int last, SearchTerms terms) {
        List<String> asked = new ArrayList<>(terms.words());
        terms.marks().stream()
                .map(MarkTerm::word)
                .filter(word -> !word.isEmpty())
                .forEach(asked::add);
        List<Piece> title = new ArrayList<>();
        title.add(Piece.plain(ends(first, last) + "  "));
        title.addAll(Piece.of(around(mark, asked), asked));
        List<Piece> detail = new ArrayList<>(List.of(Piece.matched(mark.kind())));
        if (first != mark.first() || last != mark.last()) {
            join(detail, Piece.plain(ends(mark.first(), mark.last())));
        } else if (first < last) {
            join(detail, Piece.plain(count(last - first + 1)));
        }
        for (String tag : mark.tags()) {
            join(detail, Piece.of("#" + tag, asked));
        }
        return new Findings.Finding(first, last, title, detail);
    }

    /// That part of a note's text in which the first word stands.
    private static String around(MarkedText mark, List<String> words) {
        String line = mark.line();
        int at = line.length() == mark.lower().length()
                ? words.stream()
                        .mapToInt(mark.lower()::indexOf)
                        .filter(found -> found >= 0)
                        .findFirst()
                        .orElse(0)
                : 0;
        int from = at <= BEFORE ? 0 : at - BEFORE;
        String rest = line.substring(from, Math.min(line.length(), from + LONGEST));
        return (from == 0 ? "" : "…") + rest + (from + LONGEST < line.length() ? "…" : "");
    }

    /// A port that a text names, and where.
    Findings.Finding pasted(FoundPort found) {
        String where = TEXTS.of(found.role(), "of", Piece.HOLE);
        return port(found.port(), Piece.around(where, found.fragment()));
    }

    static String ends(int first, int last) {
        return first == last ? Integer.toString(first) : first + "–" + last;
    }

    private static String count(int ports) {
        return TEXTS.get("found.ports", ports);
    }

    private static void join(List<Piece> line, Piece next) {
        join(line, List.of(next));
    }

    private static void join(List<Piece> line, List<Piece> next) {
        if (!line.isEmpty()) {
            line.add(Piece.plain(" · "));
        }
        line.addAll(next);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
