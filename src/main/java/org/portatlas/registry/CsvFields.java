package org.portatlas.registry;

import org.jspecify.annotations.Nullable;
import org.portatlas.text.Texts;
import org.portatlas.text.VisibleText;

/// One record of a CSV file, field by field, checked. What it refuses, it refuses with the line.
///
/// @param line where the record starts in the file, counted from 1
record CsvFields(FieldRow row, long line) {
    /// The longest text of others that is kept, in characters.
    static final int LONGEST = 400;

    private static final Texts TEXTS = new Texts(CsvFields.class);
    private static final int LONGEST_QUOTE = 41;

    /// Ports from `first` to `last`, inclusive.
    record Span(int first, int last) {}

    /// The text of a field without blanks around it; "" if it is empty.
    String text(int column) {
        String field = row.field(column);
        // Nearly no field has blanks around it, and to look costs far less than to strip.
        return field.isEmpty() || (field.charAt(0) > ' ' && field.charAt(field.length() - 1) > ' ')
                ? field
                : field.strip();
    }

    /// The text of a field with everything visible, at most [#LONGEST] characters; null if it is empty.
    @Nullable
    String shownOrNull(int column) {
        String text = text(column);
        return text.isEmpty() ? null : shown(text);
    }

    /// A text of the record with everything visible, see [VisibleText]. What is ours is left as it is, without a look.
    String shown(String text) {
        return row.isOurs() ? text : VisibleText.of(text, LONGEST);
    }

    /// A date `YYYY-MM` or `YYYY-MM-DD` that exists, or null if the field is empty.
    @Nullable
    String date(int column) throws RegistryFormatException {
        String date = text(column);
        if (date.isEmpty()) {
            return null;
        }
        if (!isDate(date)) {
            throw refusal(TEXTS.get("field.date", brief(date)));
        }
        return date;
    }

    @Nullable
    Transport transport(int column) throws RegistryFormatException {
        String label = text(column);
        if (label.isEmpty()) {
            return null;
        }
        Transport transport = Transport.ofLabel(label);
        if (transport == null) {
            throw refusal(TEXTS.get("field.transport", brief(label)));
        }
        return transport;
    }

    /// The ports `N` or `N-M` of a field, or null if it is empty.
    @Nullable
    Span ports(int column) throws RegistryFormatException {
        String text = text(column);
        return text.isEmpty() ? null : span(text);
    }

    /// The ports that `N` or `N-M` means.
    Span span(String text) throws RegistryFormatException {
        int hyphen = text.indexOf('-');
        int first = number(hyphen < 0 ? text : text.substring(0, hyphen).strip(), text);
        int last = hyphen < 0 ? first : number(text.substring(hyphen + 1).strip(), text);
        if (last < first) {
            throw refusal(TEXTS.get("field.reversed", brief(text)));
        }
        if (last > PortRange.USER.last()) {
            throw refusal(TEXTS.get("field.dynamic", last));
        }
        return new Span(first, last);
    }

    RegistryFormatException refusal(String reason) {
        return new RegistryFormatException(line, reason);
    }

    /// A foreign text, made fit for one line of a message.
    static String brief(String text) {
        return VisibleText.of(text.replaceAll("[\\s\\p{Cntrl}]+", " "), LONGEST_QUOTE);
    }

    private int number(String digits, String whole) throws RegistryFormatException {
        int number = 0;
        boolean valid = !digits.isEmpty() && digits.length() <= 9;
        for (int i = 0; valid && i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            valid = digit >= 0 && digit <= 9;
            number = number * 10 + digit;
        }
        if (!valid || number >= PortRange.PORTS) {
            throw refusal(TEXTS.get("field.ports", brief(whole)));
        }
        return number;
    }

    /// By hand, for java.time would take longer than all the rest of the reading.
    private static boolean isDate(String date) {
        int length = date.length();
        if (length != 7 && length != 10) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = date.charAt(i);
            boolean hyphen = i == 4 || i == 7;
            if (hyphen ? c != '-' : (c < '0' || c > '9')) {
                return false;
            }
        }
        int month = two(date, 5);
        if (month < 1 || month > 12) {
            return false;
        }
        if (length == 7) {
            return true;
        }
        int year = two(date, 0) * 100 + two(date, 2);
        int day = two(date, 8);
        return day >= 1 && day <= days(year, month);
    }

    private static int days(int year, int month) {
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return switch (month) {
            case 2 -> leap ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    private static int two(String digits, int at) {
        return (digits.charAt(at) - '0') * 10 + digits.charAt(at + 1) - '0';
    }
}
