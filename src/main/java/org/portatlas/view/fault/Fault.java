package org.portatlas.view.fault;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.portatlas.text.VisibleText;

/// Something that broke, as it can be read by a person: each line is one line, whatever a message
/// has in it, and the user's own directory is written `~`. Immutable; any thread.
///
/// @param key what it has in common with the same fault at another time: its kind and its place,
/// not its message
/// @param lines the exception, where it came from, and its causes; 200 at most
/// @param last when it happened last
/// @param count how many times it has happened
public record Fault(String key, List<String> lines, Instant last, int count) {
    private static final int MOST_LINES = 200;
    private static final int LONGEST_LINE = 400;
    private static final int FRAMES = 40;

    public Fault {
        lines = List.copyOf(lines);
    }

    /// What was thrown just now.
    public static Fault of(Throwable thrown, Instant time) {
        List<String> lines = new ArrayList<>();
        StringBuilder key = new StringBuilder();
        Set<Throwable> told = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable each = thrown; each != null && told.add(each); each = each.getCause()) {
            StackTraceElement[] frames = each.getStackTrace();
            key.append(each.getClass().getName()).append(frames.length == 0 ? "" : frames[0]);
            lines.add(visible((lines.isEmpty() ? "" : "Caused by: ") + said(each)));
            for (int i = 0; i < Math.min(frames.length, FRAMES); i++) {
                lines.add("    at " + visible(frames[i].toString()));
            }
            if (frames.length > FRAMES) {
                lines.add("    … " + (frames.length - FRAMES) + " more");
            }
        }
        return new Fault(key.toString(), lines.subList(0, Math.min(lines.size(), MOST_LINES)), time, 1);
    }

    /// The same fault, again.
    Fault and(Fault later) {
        return new Fault(key, lines, later.last, count + later.count);
    }

    /// An exception may fail even to say what it is.
    private static String said(Throwable thrown) {
        try {
            return thrown.toString();
        } catch (RuntimeException mute) {
            return thrown.getClass().getName();
        }
    }

    private static String visible(String text) {
        @Nullable String home = System.getProperty("user.home");
        String discreet = home == null || home.length() < 2 ? text : text.replace(home, "~");
        return VisibleText.of(discreet.replaceAll("\\s*\\R\\s*", " "), LONGEST_LINE);
    }
}
