package org.portatlas.text;

import java.nio.file.Path;
import java.util.HexFormat;

/// Makes text from others fit to be shown: names of processes, command lines, directories, what a file says. Any
/// thread.
///
/// A process may name itself so that a table or a sentence reads wrongly: with a line break, a colour code, letters
/// that run backwards, letters that take no room, or marks in heaps that cover the lines above. Such characters become
/// signs that can be seen: control characters turn into their pictures (`␛`), all others into their number
/// (`‹U+202E›`).
public final class VisibleText {
    /// The longest text returned unless told, in characters (code points), the ellipsis included.
    public static final int LIMIT = 200;

    /// The longest path returned, in characters (code points).
    public static final int LONGEST_PATH = 400;

    /// More marks on one letter than any script writes, as a regular expression: those beyond the first four.
    public static final String HEAP = "(?<=[\\p{Mn}\\p{Me}]{4})[\\p{Mn}\\p{Me}]+";

    private static final int CONTROL_PICTURES = 0x2400;
    private static final int DELETE = 0x7f;
    private static final int DELETE_PICTURE = 0x2421;
    private static final int SOFT_HYPHEN = 0x00ad;
    private static final int NON_JOINER = 0x200c;
    private static final int JOINER = 0x200d;
    private static final int MOST_MARKS = 4;

    private VisibleText() {}

    /// The text with everything visible, at most [#LIMIT] characters; a longer one ends in `…`.
    public static String of(String text) {
        return of(text, LIMIT);
    }

    /// The text with everything visible; a longer one ends in `…`.
    /// @param limit the most characters (code points), the ellipsis included; 1 or more
    public static String of(String text, int limit) {
        if (text.length() <= limit && isPlain(text)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        int room = limit;
        int cut = 0;
        int marks = 0;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            at += Character.charCount(character);
            marks = isMark(character) ? marks + 1 : 0;
            String sign = marks > MOST_MARKS ? number(character) : sign(character);
            int length = sign.codePointCount(0, sign.length());
            if (length > room) {
                shown.setLength(cut);
                return shown.append('…').toString();
            }
            shown.append(sign);
            room -= length;
            if (room >= 1) {
                cut = shown.length();
            }
        }
        return shown.toString();
    }

    /// Whether a text is of letters and signs of ASCII alone, as nearly all are: thousands are read at a start.
    private static boolean isPlain(String text) {
        int seen = 0;
        for (int at = 0; at < text.length(); at++) {
            int character = text.charAt(at);
            seen |= (character - ' ') | (DELETE - 1 - character);
        }
        return seen >= 0;
    }

    /// The path with everything visible; a very long one ends in `…`.
    public static String of(Path path) {
        return of(path.toString(), LONGEST_PATH);
    }

    /// The name of a file, without its directory, with everything visible.
    public static String name(Path file) {
        return name(file, LIMIT);
    }

    /// The name of a file, without its directory, with everything visible; a longer one ends in `…`.
    /// @param limit as for [#of(String, int)]
    public static String name(Path file, int limit) {
        Path name = file.getFileName();
        return of((name == null ? file : name).toString(), limit);
    }

    /// Whether a character has no place in what people write by hand, for it steers or hides: all such characters but
    /// those by which some languages spell, the soft hyphen and the joiners.
    public static boolean isNoWriting(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            case Character.FORMAT -> character != SOFT_HYPHEN && character != NON_JOINER && character != JOINER;
            case Character.UNASSIGNED -> isNoCharacter(character);
            default -> false;
        };
    }

    /// What Unicode will never assign, and XML does not take.
    private static boolean isNoCharacter(int character) {
        return (character & 0xfffe) == 0xfffe || (0xfdd0 <= character && character <= 0xfdef);
    }

    private static String sign(int character) {
        if (character < ' ') {
            return Character.toString(CONTROL_PICTURES + character);
        }
        if (character == DELETE) {
            return Character.toString(DELETE_PICTURE);
        }
        return isUnseen(character) ? number(character) : Character.toString(character);
    }

    private static String number(int character) {
        return "‹U+" + digits(character) + "›";
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static String digits(int character) {
        HexFormat hex = HexFormat.of().withUpperCase();
        return character > 0xffff
                ? hex.toHexDigits(character, 6).replaceFirst("^0", "")
                : hex.toHexDigits(character, 4);
    }

    private static boolean isUnseen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> takesNoRoom(character);
        };
    }

    /// Letters and marks that Unicode draws as nothing (Default_Ignorable_Code_Point beyond the format characters), and
    /// the blanks that are no format characters.
    private static boolean takesNoRoom(int character) {
        return switch (character) {
            case 0x034f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x2800, 0x3164, 0xffa0 -> true;
            default ->
                (0x180b <= character && character <= 0x180f)
                        || (0xfe00 <= character && character <= 0xfe0f)
                        || (0xe0100 <= character && character <= 0xe01ef);
        };
    }
}
