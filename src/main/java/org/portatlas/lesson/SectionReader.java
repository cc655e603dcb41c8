package org.portatlas.lesson;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.portatlas.text.Texts;

/// Reads what stands under one heading. Any thread.
record SectionReader(Placeholders placeholders, MapBlock map, DoBlock actions, QuestionBlock questions) {
    private static final Texts TEXTS = new Texts(SectionReader.class);

    /// Everything a step may have: text, and a block of each kind.
    Step step(FileText file, Document.Section section) throws MistakeInFileException {
        TextReader words = new TextReader(file, placeholders);
        List<TextBlock> text = new ArrayList<>();
        MapChange change = null;
        List<LessonAction> offered = null;
        LessonQuestion question = null;
        for (Node node : section.blocks()) {
            if (!(node instanceof FencedCodeBlock fenced)) {
                text.add(words.block(node));
                continue;
            }
            int firstLine = TextReader.line(fenced) + 1;
            switch (name(words, fenced)) {
                case MapBlock.NAME -> {
                    requireFirst(words, fenced, change, MapBlock.NAME);
                    change = map.read(file, fenced.getLiteral(), firstLine);
                }
                case DoBlock.NAME -> {
                    requireFirst(words, fenced, offered, DoBlock.NAME);
                    offered = actions.read(file, fenced.getLiteral(), firstLine);
                }
                case QuestionBlock.NAME -> {
                    requireFirst(words, fenced, question, QuestionBlock.NAME);
                    question = questions.read(file, fenced.getLiteral(), firstLine);
                }
                default -> text.add(listing(words, fenced));
            }
        }
        if (text.isEmpty()) {
            throw file.mistake(section.line(), TEXTS.get("step.no.text", FileText.quoted(section.title())));
        }
        return new Step(
                section.title(),
                text,
                change == null ? MapChange.NONE : change,
                offered == null ? List.of() : offered,
                question);
    }

    /// Text alone.
    List<TextBlock> words(FileText file, Document.Section section) throws MistakeInFileException {
        TextReader words = new TextReader(file, placeholders);
        List<TextBlock> text = new ArrayList<>();
        for (Node node : section.blocks()) {
            if (node instanceof FencedCodeBlock fenced && !name(words, fenced).isEmpty()) {
                throw words.mistake(
                        fenced, TEXTS.get("block.no.step", fenced.getInfo().strip()));
            }
            text.add(node instanceof FencedCodeBlock fenced ? listing(words, fenced) : words.block(node));
        }
        if (text.isEmpty()) {
            throw file.mistake(section.line(), TEXTS.get("title.no.text"));
        }
        return text;
    }

    /// The items of lists.
    List<List<TextRun>> sources(FileText file, Document.Section section) throws MistakeInFileException {
        TextReader words = new TextReader(file, placeholders);
        List<List<TextRun>> sources = new ArrayList<>();
        for (Node node : section.blocks()) {
            if (!(node instanceof ListBlock list)) {
                throw words.mistake(node, TEXTS.get("sources.list"));
            }
            sources.addAll(words.items(list));
        }
        if (sources.isEmpty()) {
            throw file.mistake(section.line(), TEXTS.get("sources.none", Document.SOURCES));
        }
        return sources;
    }

    /// The block's kind, empty for a listing.
    private static String name(TextReader words, FencedCodeBlock fenced) throws MistakeInFileException {
        String name = fenced.getInfo() == null ? "" : fenced.getInfo().strip();
        if (fenced.getClosingFenceLength() == null) {
            throw words.mistake(fenced, TEXTS.get("block.end"));
        }
        return switch (name) {
            case MapBlock.NAME, DoBlock.NAME, QuestionBlock.NAME, "" -> name;
            default -> throw words.mistake(fenced, TEXTS.get("block.unknown", FileText.quoted(name)));
        };
    }

    private TextBlock listing(TextReader words, FencedCodeBlock fenced) throws MistakeInFileException {
        String text = fenced.getLiteral().stripTrailing();
        if (text.isBlank()) {
            throw words.mistake(fenced, TEXTS.get("block.empty"));
        }
        return new TextBlock.Listing(placeholders.fill(text, words.file(), TextReader.line(fenced)));
    }

    private static void requireFirst(TextReader words, FencedCodeBlock fenced, @Nullable Object earlier, String name)
            throws MistakeInFileException {
        if (earlier != null) {
            throw words.mistake(fenced, TEXTS.get("block.second", name));
        }
    }
}
