package org.portatlas.registry;

import java.nio.charset.StandardCharsets;
import org.portatlas.text.Texts;

/// The records of the table of facts, one at a time: as RFC 4180 has them, in UTF-8, each with the
/// same number of fields.
///
/// The table is read at every start of the program, before anything is compiled. Half of what a CSV
/// library takes then goes into texts of fields that are empty or are not asked for; here a text is
/// made when it is asked for.
final class TableRows implements FieldRow {
    private static final Texts TEXTS = new Texts(TableRows.class);
    private static final byte QUOTE = '"';
    private static final byte COMMA = ',';
    private static final byte LINE_END = '\n';

    private final byte[] bytes;
    private final boolean isOurs;
    private final int[] starts;
    private final int[] ends;
    private final boolean[] quoted;

    /// Of what [#repeated] gave last.
    private final int[] lastStarts;

    private final int[] lastLengths;
    private final String[] lastTexts;
    private int at;
    private long line;
    private long nextLine;

    /// Negative if the record has a sign beyond ASCII.
    private int signs;

    /// @param isOurs whether the table came with the program, see [FieldRow#isOurs]
    /// @param from where the first record begins
    /// @param line the line that it begins on, counted from 1
    /// @param fields how many each record has
    TableRows(byte[] bytes, boolean isOurs, int from, long line, int fields) {
        this.bytes = bytes;
        this.isOurs = isOurs;
        this.at = from;
        this.line = line - 1;
        this.nextLine = line;
        starts = new int[fields];
        ends = new int[fields];
        quoted = new boolean[fields];
        lastStarts = new int[fields];
        lastLengths = new int[fields];
        lastTexts = new String[fields];
    }

    /// Goes to the next record.
    /// @return whether there is one
    /// @throws RegistryFormatException if it is none, with the line that it begins on
    boolean next() throws RegistryFormatException {
        if (at >= bytes.length) {
            return false;
        }
        int first = at;
        line = nextLine;
        signs = 0;
        int column = 0;
        boolean isFurther = true;
        while (isFurther) {
            if (column == starts.length) {
                throw refusal(TEXTS.get("record.long", starts.length));
            }
            int end = bytes[at] == QUOTE ? quoted(column) : plain(column);
            column++;
            at = end + 1;
            isFurther = end < bytes.length && bytes[end] == COMMA;
            if (isFurther && at == bytes.length) {
                throw refusal(TEXTS.get("record.cut"));
            }
        }
        if (column < starts.length) {
            throw refusal(TEXTS.get("record.fields", column, starts.length));
        }
        if (signs < 0) {
            Utf8Text.requireValid(bytes, first, Math.min(at, bytes.length), line);
        }
        nextLine++;
        return true;
    }

    /// The line that the record begins on, counted from 1; before the first record, the line above it.
    long line() {
        return line;
    }

    @Override
    public String field(int column) {
        int start = starts[column];
        int length = ends[column] - start;
        if (length == 0) {
            return "";
        }
        // What is ASCII alone is copied as it is.
        String field =
                new String(bytes, start, length, signs < 0 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
        return quoted[column] ? field.replace("\"\"", "\"") : field;
    }

    @Override
    public boolean isOurs() {
        return isOurs;
    }

    /// The text of a field as it stands; the very same object as for the record before, if that said the same.
    String repeated(int column) {
        int start = starts[column];
        int length = ends[column] - start;
        if (length == 0) {
            return "";
        }
        int before = lastStarts[column];
        boolean isSame = lastLengths[column] == length && !quoted[column];
        for (int i = 0; isSame && i < length; i++) {
            isSame = bytes[start + i] == bytes[before + i];
        }
        if (!isSame) {
            lastStarts[column] = start;
            lastLengths[column] = quoted[column] ? 0 : length;
            lastTexts[column] = field(column);
        }
        return lastTexts[column];
    }

    /// A field that is a number of one to five digits and nothing else; -1 if it is not.
    int number(int column) {
        int start = starts[column];
        int end = ends[column];
        if (start == end || end - start > 5) {
            return -1;
        }
        int number = 0;
        for (int i = start; i < end; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /// Takes a field that stands in no quotes.
    /// @return where what ends it is
    private int plain(int column) {
        byte[] all = bytes;
        int length = all.length;
        int end = at;
        int seen = 0;
        while (end < length) {
            byte sign = all[end];
            if (sign == COMMA || sign == LINE_END) {
                break;
            }
            seen |= sign;
            end++;
        }
        signs |= seen;
        starts[column] = at;
        ends[column] = end;
        quoted[column] = false;
        return end;
    }

    private int quoted(int column) throws RegistryFormatException {
        int length = bytes.length;
        int end = at + 1;
        while (end < length) {
            byte sign = bytes[end];
            if (sign == QUOTE) {
                if (end + 1 == length || bytes[end + 1] != QUOTE) {
                    break;
                }
                end++;
            } else if (sign == LINE_END) {
                nextLine++;
            }
            signs |= sign;
            end++;
        }
        if (end >= length) {
            throw refusal(TEXTS.get("quotes.begun"));
        }
        starts[column] = at + 1;
        ends[column] = end;
        quoted[column] = true;
        if (end + 1 < length && bytes[end + 1] != COMMA && bytes[end + 1] != LINE_END) {
            throw refusal(TEXTS.get("quotes.ended"));
        }
        return end + 1;
    }

    private RegistryFormatException refusal(String reason) {
        return new RegistryFormatException(line, reason);
    }
}
