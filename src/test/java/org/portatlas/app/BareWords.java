package org.portatlas.app;

import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.text.Text;

/// Words without the blanks between them: where a text is laid out in pieces, the blanks are not its own.
final class BareWords {
    private BareWords() {}

    /// Those of a node and of all in it. FX thread, or nothing changes meanwhile.
    static String of(Node node) {
        return of(Nodes.in(node)
                .filter(Text.class::isInstance)
                .map(each -> ((Text) each).getText())
                .collect(Collectors.joining()));
    }

    static String of(String words) {
        return words.replaceAll("\\s", "");
    }
}
