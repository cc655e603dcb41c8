package org.portatlas.view.pick;

import java.util.List;
import org.portatlas.text.Texts;

/// What RFC 6335 asks of a service that is to be published.
final class PublishTexts {
    private static final Texts TEXTS = new Texts(PublishTexts.class);

    private PublishTexts() {}

    /// A heading and a paragraph.
    record Topic(String heading, String text) {}

    static List<Topic> all() {
        return List.of(
                new Topic(TEXTS.get("publish.yours"), TEXTS.get("publish.yours.about")),
                new Topic(TEXTS.get("publish.apply"), TEXTS.get("publish.apply.about")),
                new Topic(TEXTS.get("publish.name"), TEXTS.get("publish.name.about")),
                new Topic(TEXTS.get("publish.dynamic"), TEXTS.get("publish.dynamic.about")),
                new Topic(TEXTS.get("publish.try"), TEXTS.get("publish.try.about")));
    }
}
