package org.portatlas.view.detail;

import java.util.ArrayList;
import java.util.List;
import org.portatlas.registry.PortRange;
import org.portatlas.text.Texts;
import org.portatlas.view.detail.PortPage.Topic;

/// The three ranges and their rules, after RFC 6335 sections 6 and 8.1.2.
final class RangeTexts {
    private static final Texts TEXTS = new Texts(RangeTexts.class);

    private RangeTexts() {}

    static String name(PortRange range) {
        return TEXTS.of(range);
    }

    static String nameAndBounds(PortRange range) {
        return name(range) + ", " + range.first() + "–" + range.last();
    }

    /// Who controls the range, who may bind in it, and which rules cover the port.
    ///
    /// @param covering a line each
    static List<Topic> facts(PortRange range, String whoMayBind, List<String> covering) {
        List<Topic> facts = new ArrayList<>();
        facts.add(new Topic(TEXTS.get("range.control"), TEXTS.of(range, "control")));
        facts.add(new Topic(TEXTS.get("range.bind"), whoMayBind));
        if (!covering.isEmpty()) {
            facts.add(new Topic(TEXTS.get("range.rules"), String.join("\n", covering)));
        }
        return facts;
    }
}
