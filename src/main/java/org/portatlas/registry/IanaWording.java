package org.portatlas.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Turns what IANA wrote in words into facts, and leaves the words behind. Pure functions; any thread.
///
/// The registry has no column for the status, the aliases or the ports of a note: they are read from the wording, whose
/// variants are those of the editions of 2026-04-24 and 2026-08-17.
final class IanaWording {
    private static final int TITLE_LENGTH = 120;

    private static final String REPLACEMENT = "IANA assigned this well-formed service name";
    private static final Pattern RETIRED =
            Pattern.compile("de-?registered|removed|deprecated|de-?comm?iss?ioned", Pattern.CASE_INSENSITIVE);

    private static final Pattern BRACKETED = Pattern.compile("\\[([^\\[\\]]*)]");
    /// "RFC-ietf-…" is an Internet-Draft that waits for its number.
    private static final Pattern DOCUMENT = Pattern.compile(
            "(RFC[0-9]+|RFC-[A-Za-z0-9-]+|draft-[A-Za-z0-9-]+)(, Section [0-9A-Z.]+)?|https?://[^\\s@]+");

    /// A number, or two with a hyphen, that stands alone: not "krb524", "1.0" or "5/21".
    private static final Pattern PORTS =
            Pattern.compile("(?<![\\w./-])([0-9]{1,5})(?:\\s*-\\s*([0-9]{1,5}))?(?![\\w/-]|\\.\\d)");

    private IanaWording() {}

    /// The status of a record, which stands only in its Description.
    static PortStatus status(boolean named, String description) {
        String wording = description.toLowerCase(Locale.ROOT);
        if (named || wording.startsWith("any private")) {
            return PortStatus.ASSIGNED;
        }
        if (wording.startsWith("reserved")) {
            return PortStatus.RESERVED;
        }
        if (wording.contains("unassigned")) {
            return PortStatus.UNASSIGNED;
        }
        // What else a nameless row says is hearsay ("Possibly used by …"): no assignment.
        return RETIRED.matcher(wording).find() ? PortStatus.RETIRED : PortStatus.UNASSIGNED;
    }

    /// The first line of a Description, cut to 120 characters; null if it is empty or IANA's own sentence.
    static @Nullable String title(String description) {
        String line = description.lines().findFirst().orElse("").strip();
        if (line.isEmpty() || line.startsWith(REPLACEMENT)) {
            return null;
        }
        if (line.codePointCount(0, line.length()) > TITLE_LENGTH) {
            line = line.substring(0, line.offsetByCodePoints(0, TITLE_LENGTH)).strip();
        }
        return line;
    }

    /// The documents among the bracketed references: RFCs, Internet-Drafts and URLs, never a person.
    static List<String> references(String reference) {
        if (reference.isEmpty()) {
            return List.of();
        }
        List<String> documents = new ArrayList<>(1);
        Matcher bracketed = BRACKETED.matcher(reference);
        while (bracketed.find()) {
            String text = bracketed.group(1).strip();
            if (DOCUMENT.matcher(text).matches()) {
                documents.add(text);
            }
        }
        return documents;
    }

    static boolean isAlias(String notes) {
        return notes.contains("This entry is an alias to");
    }

    static boolean isWidespreadUnassignedUse(String notes) {
        return notes.contains("unassigned but widespread use");
    }

    /// The row's ports that a note on unauthorised use names, ascending; all of the row if the note names no port at
    /// all, and none if it names only others (7012's note is about 7011).
    static List<Integer> unauthorisedPorts(String note, int first, int last) {
        if (note.isEmpty()) {
            return List.of();
        }
        TreeSet<Integer> ports = new TreeSet<>();
        boolean named = false;
        Matcher numbers = PORTS.matcher(BRACKETED.matcher(note).replaceAll(" "));
        while (numbers.find()) {
            int from = Integer.parseInt(numbers.group(1));
            String second = numbers.group(2);
            int to = second == null ? from : Integer.parseInt(second);
            named = true;
            for (int port = Math.max(from, first); port <= Math.min(to, last); port++) {
                ports.add(port);
            }
        }
        return named
                ? List.copyOf(ports)
                : IntStream.rangeClosed(first, last).boxed().toList();
    }
}
