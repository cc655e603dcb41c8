package org.portatlas.view.detail;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.portatlas.machine.PortAnswer;
import org.portatlas.machine.SourceReport;
import org.portatlas.text.Texts;

/// What an answer covers and what it leaves out, in a few words that always stand under it. The evidence says more.
final class ScopeText {
    private static final Texts TEXTS = new Texts(ScopeText.class);

    private ScopeText() {}

    static String of(PortAnswer answer) {
        return TEXTS.get(
                        "scope",
                        answer.covered(),
                        answer.sources().stream().map(ScopeText::source).collect(Collectors.joining(", ")))
                + "\n"
                + unseen(answer.notSeen());
    }

    private static String source(SourceReport source) {
        String read = source.name() + " " + Millis.fine(source.millis());
        return source.ok() ? read : TEXTS.get("scope.part", read);
    }

    private static String unseen(List<String> lines) {
        return lines.isEmpty()
                ? ""
                : TEXTS.get(
                        "scope.unseen",
                        lines.stream().map(ScopeText::topic).collect(Collectors.joining(TEXTS.get("scope.between"))));
    }

    /// Each line begins with what was not seen, and goes on with why after a comma or a colon.
    private static String topic(String line) {
        String topic = line.split("\\h*[,:]", 2)[0];
        boolean isName = topic.length() > 1 && Character.isUpperCase(topic.charAt(1));
        return isName ? topic : topic.substring(0, 1).toLowerCase(Locale.getDefault()) + topic.substring(1);
    }
}
