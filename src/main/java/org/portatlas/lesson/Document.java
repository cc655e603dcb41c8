package org.portatlas.lesson;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.portatlas.text.Texts;

/// A Markdown file cut at its headings: one `#` for the title, and a `##` for each step; the one named Sources is the
/// last.
///
/// @param introduction what stands between the title and the first step
/// @param sources null if there are none
record Document(
        String title,
        Section introduction,
        List<Section> steps,
        @Nullable Section sources) {
    private static final Texts TEXTS = new Texts(Document.class);
    static final String SOURCES = "Sources";

    /// Lists in quotations in lists: none of it is part of a lesson, and all of it costs.
    private static final int DEEPEST = 16;

    /// @param line of its heading
    /// @param blocks Markdown
    record Section(int line, String title, List<Node> blocks) {}

    static Document of(FileText file, Placeholders placeholders) throws MistakeInFileException {
        Node document = Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(DEEPEST)
                .maxInlineNesting(DEEPEST)
                .build()
                .parse(file.text());
        TextReader words = new TextReader(file, placeholders);
        List<Section> sections = new ArrayList<>();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                requireLevel(words, heading, sections.isEmpty());
                sections.add(new Section(
                        TextReader.line(heading), TextBlock.plainText(words.runs(heading)), new ArrayList<>()));
            } else if (sections.isEmpty()) {
                throw words.mistake(node, TEXTS.get("title.first"));
            } else {
                sections.getLast().blocks.add(node);
            }
        }
        if (sections.isEmpty()) {
            throw file.mistake(0, TEXTS.get("file.empty"));
        }
        return of(file, sections);
    }

    private static Document of(FileText file, List<Section> sections) throws MistakeInFileException {
        List<Section> steps = new ArrayList<>(sections.subList(1, sections.size()));
        Section sources = null;
        if (!steps.isEmpty() && steps.getLast().title.equals(SOURCES)) {
            sources = steps.removeLast();
        }
        for (Section step : steps) {
            if (step.title.equals(SOURCES)) {
                throw file.mistake(step.line, TEXTS.get("sources.last", SOURCES));
            }
        }
        return new Document(sections.getFirst().title, sections.getFirst(), List.copyOf(steps), sources);
    }

    private static void requireLevel(TextReader words, Heading heading, boolean isFirst) throws MistakeInFileException {
        if (isFirst && heading.getLevel() != 1) {
            throw words.mistake(heading, TEXTS.get("title.first"));
        }
        if (!isFirst && heading.getLevel() == 1) {
            throw words.mistake(heading, TEXTS.get("title.second"));
        }
        if (heading.getLevel() > 2) {
            throw words.mistake(heading, TEXTS.get("headings"));
        }
    }
}
