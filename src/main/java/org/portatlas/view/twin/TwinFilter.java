package org.portatlas.view.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.PortStatus;
import org.portatlas.registry.Transport;
import org.portatlas.text.Texts;
import org.portatlas.text.VisibleText;
import org.portatlas.view.PortWords;

/// What is typed over the table: `793`, `0x319` a port, `788-799` a range, `>1023` ports above, `year>2010` or
/// `year=2002-2006` when registered, `system` a range, `unassigned` a status, `udp` a transport assigned, `here` what
/// listens on this computer, and anything else a part of any text of the row. Several words must all hold.
///
/// @param passes which ports are meant; none if the filter means nothing
/// @param problem why it means nothing, in one sentence; null if it means something
record TwinFilter(IntPredicate passes, @Nullable String problem) {
    private static final Texts TEXTS = new Texts(TwinFilter.class);
    private static final int LONGEST_QUOTE = 40;
    private static final int LAST_PORT = PortRange.PORTS - 1;
    private static final Pattern NUMBER = Pattern.compile("(year)?(>=|<=|>|<|=)?(0x[0-9a-f]+|\\d+)");
    private static final Pattern SPAN = Pattern.compile("(year)?=?(0x[0-9a-f]+|\\d+)[-–](0x[0-9a-f]+|\\d+)");
    private static final Pattern UNFINISHED = Pattern.compile("(year)?[<>=]+|[<>=].*|\\d+[-–]|[-–]\\d+|0x|year[<>=].*");

    static TwinFilter of(String typed, TwinFacts facts) {
        // A blank beside a sign is how people write it.
        String words = typed.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s*(>=|<=|>|<|=)\\s*(?=\\w)", " $1")
                .replaceAll("(^|\\s)year\\s+(?=[<>=])", "$1year");
        List<IntPredicate> all = new ArrayList<>();
        for (String word : words.strip().split("\\s+", -1)) {
            String problem = problem(word);
            if (problem != null) {
                return new TwinFilter(port -> false, problem);
            }
            if (!word.isEmpty()) {
                all.add(word(word, facts));
            }
        }
        return new TwinFilter(port -> all.stream().allMatch(word -> word.test(port)), null);
    }

    private static @Nullable String problem(String word) {
        Matcher number = NUMBER.matcher(word);
        if (number.matches()) {
            return number.group(1) == null && number.group(2) == null && value(number.group(3)) > LAST_PORT
                    ? TEXTS.get("filter.beyond", shown(number.group(3)))
                    : null;
        }
        Matcher span = SPAN.matcher(word);
        if (span.matches()) {
            return value(span.group(2)) > value(span.group(3))
                    ? TEXTS.get("filter.backwards", shown(word), shown(span.group(3)), shown(span.group(2)))
                    : null;
        }
        return UNFINISHED.matcher(word).matches() ? TEXTS.get("filter.unfinished", shown(word)) : null;
    }

    /// What was typed, fit to be repeated.
    static String shown(String typed) {
        return VisibleText.of(typed, LONGEST_QUOTE);
    }

    private static IntPredicate word(String word, TwinFacts facts) {
        Matcher number = NUMBER.matcher(word);
        if (number.matches()) {
            int bound = value(number.group(3));
            String sign = number.group(2) == null ? "=" : number.group(2);
            return number.group(1) == null
                    ? port -> compare(port, sign, bound)
                    : port -> facts.registry().year(port) != 0
                            && compare(facts.registry().year(port), sign, bound);
        }
        Matcher span = SPAN.matcher(word);
        if (span.matches()) {
            int first = value(span.group(2));
            int last = value(span.group(3));
            return span.group(1) == null
                    ? port -> first <= port && port <= last
                    : port -> first <= facts.registry().year(port)
                            && facts.registry().year(port) <= last;
        }
        for (PortRange range : PortRange.values()) {
            if (word.equals(range.label()) || isWord(PortWords.of(range), word)) {
                return port -> PortRange.of(port) == range;
            }
        }
        for (PortStatus status : PortStatus.values()) {
            if (word.equals(status.label()) || isWord(PortWords.of(status), word)) {
                return port -> facts.registry().status(port) == status;
            }
        }
        for (Transport transport : Transport.values()) {
            if (word.equals(transport.label())) {
                return port -> facts.registry().transports(port).contains(transport);
            }
        }
        return word.equals("here") || isWord(TEXTS.get("filter.here"), word)
                ? port -> !facts.held().of(port).isEmpty()
                : port -> contains(TwinColumn.SERVICES, word, facts, port)
                        || contains(TwinColumn.LAYER, word, facts, port)
                        || contains(TwinColumn.HERE, word, facts, port);
    }

    /// Whether a word was typed as the language has it; what is several words there is one with hyphens here.
    private static boolean isWord(String shown, String typed) {
        return shown.toLowerCase(Locale.getDefault()).replace(' ', '-').equals(typed);
    }

    private static boolean contains(TwinColumn column, String word, TwinFacts facts, int port) {
        String text = column.text(facts, port);
        return !text.isEmpty() && text.toLowerCase(Locale.ROOT).contains(word);
    }

    private static boolean compare(int value, String sign, int bound) {
        return switch (sign) {
            case ">" -> value > bound;
            case ">=" -> value >= bound;
            case "<" -> value < bound;
            case "<=" -> value <= bound;
            default -> value == bound;
        };
    }

    /// Beyond every port if it is too long for a number.
    private static int value(String digits) {
        boolean isHex = digits.startsWith("0x");
        String number = isHex ? digits.substring(2) : digits;
        return number.length() > (isHex ? 7 : 9) ? Integer.MAX_VALUE : Integer.parseInt(number, isHex ? 16 : 10);
    }
}
