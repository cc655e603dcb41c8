package org.portatlas.view.gaps;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.portatlas.registry.PortRange;

/// What is typed over the table: `>100`, `<=5` or `=19` a length, `700-900` gaps that have ports there,
/// `793` the gap it lies in or those beside it, `system` or `user`, and anything else a part of a
/// neighbour's name. Several words must all hold. What makes no sense, as `>`, holds for none.
final class GapFilter {
    private static final Pattern LENGTH = Pattern.compile("(>=|<=|>|<|=)(\\d{1,9})");
    private static final Pattern PORT = Pattern.compile("\\d{1,9}");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,9})[-–](\\d{1,9})");

    private GapFilter() {}

    static Predicate<GapRow> of(String typed) {
        // A blank between the sign and the number is how people write it.
        String words = typed.strip().toLowerCase(Locale.ROOT).replaceAll("([<>=])\\s+(?=[=\\d])", "$1");
        return Stream.of(words.split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .map(GapFilter::word)
                .reduce(row -> true, Predicate::and);
    }

    private static Predicate<GapRow> word(String word) {
        Matcher length = LENGTH.matcher(word);
        if (length.matches()) {
            return length(length.group(1), Integer.parseInt(length.group(2)));
        }
        Matcher range = RANGE.matcher(word);
        if (range.matches()) {
            int first = Integer.parseInt(range.group(1));
            int last = Integer.parseInt(range.group(2));
            return row -> row.gap().first() <= last && first <= row.gap().last();
        }
        if (PORT.matcher(word).matches()) {
            int port = Integer.parseInt(word);
            return row -> row.gap().contains(port)
                    || row.before().port() == port
                    || row.after().port() == port;
        }
        for (PortRange each : List.of(PortRange.SYSTEM, PortRange.USER)) {
            if (word.equals(each.label()) || word.equals(RangeFigures.name(each).toLowerCase(Locale.ROOT))) {
                return row -> row.range() == each;
            }
        }
        return row -> row.before().name().toLowerCase(Locale.ROOT).contains(word)
                || row.after().name().toLowerCase(Locale.ROOT).contains(word);
    }

    private static Predicate<GapRow> length(String sign, int length) {
        return switch (sign) {
            case ">" -> row -> row.gap().length() > length;
            case ">=" -> row -> row.gap().length() >= length;
            case "<" -> row -> row.gap().length() < length;
            case "<=" -> row -> row.gap().length() <= length;
            default -> row -> row.gap().length() == length;
        };
    }
}
