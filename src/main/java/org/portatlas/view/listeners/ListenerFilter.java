package org.portatlas.view.listeners;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.portatlas.text.Texts;
import org.portatlas.text.VisibleText;

/// What is typed over the table: `:8080` or `8080` a port (exactly: `:80` is not 8081), `3000-4000` a range,
/// `exposed`, `hidden`, `tcp`, `udp`, or a part of any text. Several words must all hold.
///
/// @param passes which rows are meant; none if the filter means nothing
/// @param problem why it means nothing, in one sentence; null if it means something
record ListenerFilter(
        Predicate<ListenerRow> passes, @Nullable String problem) {
    private static final Texts TEXTS = new Texts(ListenerFilter.class);
    private static final int LONGEST_QUOTE = 40;
    private static final int LAST_PORT = 65535;
    private static final Pattern PORT = Pattern.compile(":?(\\d+)");
    private static final Pattern RANGE = Pattern.compile(":?(\\d+)[-–](\\d+)");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern NUMBER_LIKE = Pattern.compile(":(?!:).*|\\d+[-–]|[-–]\\d+");

    static ListenerFilter of(String typed) {
        List<Predicate<ListenerRow>> words = new ArrayList<>();
        for (String word : typed.strip().toLowerCase(Locale.ROOT).split("\\s+", -1)) {
            String problem = problem(word);
            if (problem != null) {
                return new ListenerFilter(row -> false, problem);
            }
            if (!word.isEmpty()) {
                words.add(word(word));
            }
        }
        return new ListenerFilter(row -> words.stream().allMatch(word -> word.test(row)), null);
    }

    private static @Nullable String problem(String word) {
        Matcher port = PORT.matcher(word);
        if (port.matches()) {
            return number(port.group(1)) > LAST_PORT ? TEXTS.get("filter.no.port", shown(port.group(1))) : null;
        }
        Matcher range = RANGE.matcher(word);
        if (range.matches()) {
            int first = number(range.group(1));
            int last = number(range.group(2));
            if (Math.max(first, last) > LAST_PORT) {
                return TEXTS.get("filter.beyond", shown(word));
            }
            return first > last ? TEXTS.get("filter.backwards", word, last, first) : null;
        }
        return NUMBER_LIKE.matcher(word).matches() ? TEXTS.get("filter.no.range", shown(word)) : null;
    }

    /// What was typed, fit to be repeated.
    static String shown(String typed) {
        return VisibleText.of(typed, LONGEST_QUOTE);
    }

    /// Beyond the last port if it is too long for a number.
    private static int number(String digits) {
        return digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    private static Predicate<ListenerRow> word(String word) {
        Matcher port = PORT.matcher(word);
        if (port.matches()) {
            int wanted = number(port.group(1));
            return row -> row.port() == wanted;
        }
        Matcher range = RANGE.matcher(word);
        if (range.matches()) {
            int first = number(range.group(1));
            int last = number(range.group(2));
            return row -> first <= row.port() && row.port() <= last;
        }
        if (isSaid(word, TEXTS.get("filter.exposed"))) {
            return ListenerRow::exposed;
        }
        if (isSaid(word, TEXTS.get("filter.hidden"))) {
            return ListenerRow::hidden;
        }
        return switch (word) {
            case "exposed" -> ListenerRow::exposed;
            case "hidden" -> ListenerRow::hidden;
            case "tcp", "udp" -> row -> row.protocol().equalsIgnoreCase(word);
            default -> row -> text(row).contains(word);
        };
    }

    /// Whether it is that word of the language, with its accents or without. The English words hold in all languages.
    private static boolean isSaid(String word, String meant) {
        return plain(word).equals(plain(meant));
    }

    private static String plain(String word) {
        return ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    }

    private static String text(ListenerRow row) {
        return String.join(
                        " ",
                        row.address(),
                        row.exposure(),
                        row.state(),
                        row.program(),
                        row.user(),
                        row.registered(),
                        row.commonUse())
                .toLowerCase(Locale.ROOT);
    }
}
