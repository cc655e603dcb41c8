package org.portatlas.store.notes;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.portatlas.text.VisibleText;

/// What may stand in a note: text in several lines without characters that nobody sees, and tags. Pure functions.
public final class NoteText {
    private static final Pattern LINE_ENDS = Pattern.compile("\r\n|[\r\u2028\u2029\u0085]");
    private static final Pattern BETWEEN_TAGS = Pattern.compile("[\\s,;#]+");
    private static final Pattern HEAP = Pattern.compile(VisibleText.HEAP);

    private NoteText() {}

    /// A typed or pasted text as it can stand in a note: lines end alike, blanks at the end and what cannot be seen
    /// are gone, and it is not longer than a note may be.
    public static String clean(String typed) {
        StringBuilder text = new StringBuilder();
        even(typed).codePoints().filter(each -> !isUnseen(each)).forEach(text::appendCodePoint);
        String stripped = text.toString().strip();
        return stripped.length() <= Note.MOST_TEXT ? stripped : cut(stripped);
    }

    private static String cut(String text) {
        int end = Character.isHighSurrogate(text.charAt(Note.MOST_TEXT - 1)) ? Note.MOST_TEXT - 1 : Note.MOST_TEXT;
        return text.substring(0, end).stripTrailing();
    }

    /// The same text with lines that end alike, blanks for tabs, and no more marks on a letter than any script has:
    /// heaps of them cover the lines above.
    static String even(String text) {
        String lines = LINE_ENDS.matcher(text).replaceAll("\n").replace('\t', ' ');
        return HEAP.matcher(lines).replaceAll("");
    }

    /// Whether nobody would see the character, or it would turn others round. Some languages need a few of these.
    static boolean isUnseen(int character) {
        return character != '\n' && VisibleText.isNoWriting(character);
    }

    /// The tags in a line of them, parted by blanks or commas: in lower case, each once, sorted. What cannot stand in
    /// a tag is left out of it, and what goes beyond the most that a note has.
    public static List<String> tags(String typed) {
        TreeSet<String> tags = new TreeSet<>();
        Stream.of(BETWEEN_TAGS.split(typed.toLowerCase(Locale.ROOT), -1))
                .map(NoteText::tag)
                .filter(tag -> !tag.isEmpty())
                .forEach(tags::add);
        return tags.stream().limit(Note.MOST_TAGS).toList();
    }

    private static String tag(String word) {
        StringBuilder tag = new StringBuilder();
        word.codePoints()
                .filter(each -> isOfTag(each) && !(tag.isEmpty() && (each == '-' || each == '.' || each == '_')))
                .limit(Note.LONGEST_TAG)
                .forEach(tag::appendCodePoint);
        return tag.toString();
    }

    /// Whether that is a tag as it is: letters in lower case, digits, and `-`, `.` or `_` after the first.
    static boolean isTag(String word) {
        return !word.isEmpty() && word.equals(tag(word.toLowerCase(Locale.ROOT)));
    }

    private static boolean isOfTag(int character) {
        return Character.isLetterOrDigit(character) || character == '-' || character == '.' || character == '_';
    }
}
