package org.portatlas.view.listeners;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What is typed over the table: `:8080` or `8080` a port (exactly: `:80` is not 8081), `3000-4000` a range,
/// `exposed`, `hidden`, `tcp`, `udp`, or a part of any text. Several words must all hold.
final class ListenerFilter {
    private static final Pattern PORT = Pattern.compile(":?(\\d{1,5})");
    private static final Pattern RANGE = Pattern.compile(":?(\\d{1,5})[-–](\\d{1,5})");

    private ListenerFilter() {}

    static Predicate<ListenerRow> of(String typed) {
        return Stream.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .map(ListenerFilter::word)
                .reduce(row -> true, Predicate::and);
    }

    private static Predicate<ListenerRow> word(String word) {
        Matcher port = PORT.matcher(word);
        if (port.matches()) {
            int wanted = Integer.parseInt(port.group(1));
            return row -> row.port() == wanted;
        }
        Matcher range = RANGE.matcher(word);
        if (range.matches()) {
            int first = Integer.parseInt(range.group(1));
            int last = Integer.parseInt(range.group(2));
            return row -> first <= row.port() && row.port() <= last;
        }
        return switch (word) {
            case "exposed" -> ListenerRow::exposed;
            case "hidden" -> ListenerRow::hidden;
            case "tcp", "udp" -> row -> row.protocol().equalsIgnoreCase(word);
            default -> row -> text(row).contains(word);
        };
    }

    private static String text(ListenerRow row) {
        return String.join(" ", row.address(), row.exposure(), row.state(), row.program(), row.user(), row.registered())
                .toLowerCase(Locale.ROOT);
    }
}
