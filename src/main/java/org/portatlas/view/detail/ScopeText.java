package org.portatlas.view.detail;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.portatlas.machine.PortAnswer;
import org.portatlas.machine.SourceReport;

/// What an answer covers and what it leaves out, in a few words that always stand under it. The evidence says more.
final class ScopeText {
    private ScopeText() {}

    static String of(PortAnswer answer) {
        return "Covers " + answer.covered() + ". Read from "
                + answer.sources().stream().map(ScopeText::source).collect(Collectors.joining(", "))
                + ".\n"
                + unseen(answer.notSeen());
    }

    private static String source(SourceReport source) {
        return String.format(Locale.ROOT, "%s %.1f ms", source.name(), source.millis())
                + (source.ok() ? "" : " (not all of it could be read)");
    }

    private static String unseen(List<String> lines) {
        return lines.isEmpty()
                ? ""
                : "Not seen: " + lines.stream().map(ScopeText::topic).collect(Collectors.joining("; ")) + ".";
    }

    /// Each line begins with what was not seen, and goes on with why after a comma or a colon.
    private static String topic(String line) {
        String topic = line.split("[,:]", 2)[0];
        boolean isName = topic.length() > 1 && Character.isUpperCase(topic.charAt(1));
        return isName ? topic : topic.substring(0, 1).toLowerCase(Locale.ROOT) + topic.substring(1);
    }
}
