package org.portatlas.registry;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.portatlas.text.Texts;

/// The grammar of [SearchTerms]. What is malformed makes a sentence and takes nothing else with it. One use, one
/// thread.
final class TermSyntax {
    private static final Texts TEXTS = new Texts(TermSyntax.class);
    private static final int LONGEST = 4096;
    private static final int MOST_TERMS = 64;

    private static final String DASH = "[-\u2010-\u2015\u2212]";
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}]+");
    private static final Pattern LOOSE_DASH = Pattern.compile("(?<=\\d) ?" + DASH + " ?(?=\\d)");
    private static final Pattern LOOSE_SIGN = Pattern.compile("\\b(year|rfc|gap) ?(>=|<=|[:=<>≥≤]) ?");
    private static final Pattern TERM = Pattern.compile("\"([^\"]*)\"?|([^\\s\",;]+)|[,;]");
    private static final Pattern PORTS = Pattern.compile("(?:0x[0-9a-f]+|[0-9]+)(?:/(?:tcp|udp|sctp|dccp))?"
            + "|(?:0x[0-9a-f]+|[0-9]+)?" + DASH + "(?:0x[0-9a-f]+|[0-9]+)?|[0-9\u2010-\u2015\u2212-]+");
    private static final Pattern LIMIT = Pattern.compile("(year|gap|rfc)(>=|<=|[:=<>≥≤])(.*)");
    private static final Pattern MARK = Pattern.compile("(note|tag):(.*)");
    private static final Pattern UNKNOWN = Pattern.compile("[a-z]+(?:>=|<=|[:=<>≥≤]).*");
    private static final Pattern RFC = Pattern.compile("rfc([0-9]{1,5})");
    private static final Pattern FROM_TO = Pattern.compile("([0-9]{1,5})(?:" + DASH + "([0-9]{1,5}))?");

    private final List<SearchQuery.PortSpan> numbers = new ArrayList<>();
    private final Set<Transport> transports = EnumSet.noneOf(Transport.class);
    private final Set<PortStatus> statuses = EnumSet.noneOf(PortStatus.class);
    private final Set<PortRange> ranges = EnumSet.noneOf(PortRange.class);
    private final List<Integer> rfcs = new ArrayList<>();
    private final List<MarkTerm> marks = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    /// Those of the words that look like a term of the language, and are none.
    private final List<String> unknown = new ArrayList<>();

    private Bounds year = Bounds.ALL;
    private Bounds gap = Bounds.ALL;
    private String problem = "";

    private TermSyntax() {}

    /// Understands a query, whatever it is.
    static SearchTerms parse(String query) {
        TermSyntax syntax = new TermSyntax();
        if (query.length() > LONGEST) {
            syntax.problem = TEXTS.get("term.long", query.length());
        } else {
            syntax.read(normal(query));
        }
        return syntax.terms();
    }

    /// The same terms with the words of the language read as words of names and titles.
    static SearchTerms asWords(String query) {
        TermSyntax syntax = new TermSyntax();
        syntax.words.addAll(List.of(normal(query).split(" ", -1)));
        syntax.words.removeIf(String::isEmpty);
        return syntax.terms();
    }

    /// In lower case, with single blanks between what is left and none around.
    private static String normal(String query) {
        return BLANKS.matcher(query).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    private SearchTerms terms() {
        return new SearchTerms(
                List.copyOf(numbers),
                transports,
                statuses,
                ranges,
                year,
                List.copyOf(rfcs),
                gap,
                List.copyOf(marks),
                List.copyOf(words),
                problem);
    }

    private void read(String text) {
        try {
            switch (QuerySyntax.parse(text)) {
                case SearchQuery.OnePort(int port) -> numbers.add(new SearchQuery.PortSpan(port, port));
                case SearchQuery.PortSpan span -> numbers.add(span);
                case SearchQuery.Words words -> readTerms(words.text());
            }
        } catch (MalformedQueryException e) {
            readTerms(text);
        }
    }

    private void readTerms(String text) {
        String tight =
                LOOSE_SIGN.matcher(LOOSE_DASH.matcher(text).replaceAll("-")).replaceAll("$1$2");
        Matcher term = TERM.matcher(tight);
        int count = 0;
        // A mark without its word yet: the next term is it, as in note:"far shell".
        MarkTerm.Kind begun = null;
        while (term.find() && count++ < MOST_TERMS) {
            String word = term.group(1) != null ? term.group(1).strip() : term.group(2);
            Matcher mark = MARK.matcher(term.group(2) == null ? "" : term.group(2));
            if (mark.matches()) {
                addMark(begun, "");
                begun = MarkTerm.Kind.valueOf(mark.group(1).toUpperCase(Locale.ROOT));
                if (!mark.group(2).isEmpty()) {
                    addMark(begun, mark.group(2));
                    begun = null;
                }
            } else if (begun != null && word != null) {
                addMark(begun, word);
                begun = null;
            } else if (term.group(1) != null) {
                words.addAll(List.of(term.group(1).strip().split(" ", -1)));
            } else if (term.group(2) != null) {
                read1(term.group(2));
            }
        }
        addMark(begun, "");
        words.removeIf(String::isEmpty);
        // Alone, as in "localhost:8080", they may be part of a text that names ports.
        if (!unknown.isEmpty() && !(year.equals(Bounds.ALL) && gap.equals(Bounds.ALL))) {
            words.removeAll(unknown);
            say(TEXTS.get("term.unknown", CsvFields.brief(unknown.getFirst())));
        }
    }

    /// @param kind null for none
    private void addMark(MarkTerm.@Nullable Kind kind, String word) {
        if (kind != null) {
            marks.add(new MarkTerm(kind, kind == MarkTerm.Kind.TAG && word.startsWith("#") ? word.substring(1) : word));
        }
    }

    private void read1(String term) {
        Matcher limit = LIMIT.matcher(term);
        Matcher rfc = RFC.matcher(term);
        if (PORTS.matcher(term).matches()) {
            ports(term);
        } else if (limit.matches()) {
            limit(term, limit.group(1), limit.group(2), limit.group(3));
        } else if (rfc.matches()) {
            rfcs.add(Integer.valueOf(rfc.group(1)));
        } else if (!word(term)) {
            words.add(term);
            if (UNKNOWN.matcher(term).matches()) {
                unknown.add(term);
            }
        }
    }

    private void ports(String term) {
        try {
            switch (QuerySyntax.parse(term)) {
                case SearchQuery.OnePort(int port) -> numbers.add(new SearchQuery.PortSpan(port, port));
                case SearchQuery.PortSpan span -> numbers.add(span);
                case SearchQuery.Words unmeant -> words.add(unmeant.text());
            }
        } catch (MalformedQueryException e) {
            say(sentence(String.valueOf(e.getMessage())));
        }
    }

    /// @return whether the term is a word of the language
    private boolean word(String term) {
        Transport transport = Transport.ofLabel(term);
        PortStatus status = PortStatus.ofLabel(term);
        if (transport != null) {
            transports.add(transport);
        } else if (term.equals("system") || term.equals("user") || term.equals("dynamic")) {
            ranges.add(PortRange.valueOf(term.toUpperCase(Locale.ROOT)));
        } else if (status != null) {
            statuses.add(status);
        }
        return transport != null || status != null || term.equals("system") || term.equals("user");
    }

    private void limit(String term, String of, String sign, String value) {
        Matcher numbers = FROM_TO.matcher(value);
        boolean range = numbers.matches() && numbers.group(2) != null;
        boolean equals = sign.equals(":") || sign.equals("=");
        if (!numbers.matches() || (range && (!equals || of.equals("rfc"))) || (of.equals("rfc") && !equals)) {
            say(advice(term, of, value));
            return;
        }
        int first = Integer.parseInt(numbers.group(1));
        int last = range ? Integer.parseInt(numbers.group(2)) : first;
        if (last < first) {
            say(TEXTS.get("term.reversed", CsvFields.brief(term), of, last, first));
        } else if (of.equals("year") && (first < 1000 || last > 9999)) {
            say(advice(term, of, value));
        } else {
            Bounds bounds = switch (sign) {
                case ">" -> new Bounds(first + 1, Integer.MAX_VALUE);
                case ">=", "≥" -> new Bounds(first, Integer.MAX_VALUE);
                case "<" -> new Bounds(1, first - 1);
                case "<=", "≤" -> new Bounds(1, first);
                default -> new Bounds(first, last);
            };
            switch (of) {
                case "year" -> year = year.and(bounds);
                case "gap" -> gap = gap.and(bounds);
                default -> rfcs.add(first);
            }
        }
    }

    private static String advice(String term, String of, String value) {
        String examples = switch (of) {
            case "year" -> TEXTS.get("term.year");
            case "gap" -> TEXTS.get("term.gap");
            default -> TEXTS.get("term.rfc");
        };
        return value.isEmpty()
                ? TEXTS.get("term.number", term, examples)
                : TEXTS.get("term.unmeant", CsvFields.brief(term), examples);
    }

    private void say(String sentence) {
        problem = problem.isEmpty() ? sentence : problem;
    }

    private static String sentence(String line) {
        return line.isEmpty() ? "" : Character.toUpperCase(line.charAt(0)) + line.substring(1) + ".";
    }
}
