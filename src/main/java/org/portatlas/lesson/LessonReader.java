package org.portatlas.lesson;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.portatlas.machine.BindRules;
import org.portatlas.registry.Registry;
import org.portatlas.text.Texts;

/// Reads lessons and cards from Markdown. What is not one is refused with file, line and reason; nothing is read by
/// halves, and whatever the bytes are, nothing else is thrown. Any thread, several at once.
///
/// The form of a lesson is told in `assets/lessons/README.md`.
public final class LessonReader {
    private static final Texts TEXTS = new Texts(LessonReader.class);

    private final Placeholders placeholders;
    private final SectionReader sections;

    /// @param registry whose figures are filled in
    /// @param rules those of this machine
    /// @param layers the ids of the layers that a lesson may show
    /// @param layouts the ids of the layouts that a lesson may show
    public LessonReader(Registry registry, BindRules rules, Set<String> layers, Set<String> layouts) {
        PortTerms terms = new PortTerms(registry);
        placeholders = new Placeholders(registry, rules);
        sections = new SectionReader(
                placeholders,
                new MapBlock(terms, layers, layouts),
                new DoBlock(terms),
                new QuestionBlock(terms, placeholders));
    }

    /// Reads a lesson of the user's.
    /// @throws MistakeInFileException if the file is no lesson
    /// @throws IOException if the file cannot be read
    public Lesson lesson(Path file) throws IOException {
        return lesson(FileText.read(file));
    }

    /// Reads a lesson.
    /// @param file its name, for mistakes
    /// @param bytes UTF-8
    /// @throws MistakeInFileException if they are no lesson
    public Lesson lesson(String file, byte[] bytes) throws MistakeInFileException {
        return lesson(FileText.of(file, bytes));
    }

    /// Reads a card.
    /// @param file its name, for mistakes
    /// @param bytes UTF-8
    /// @throws MistakeInFileException if they are no card
    public Card card(String file, byte[] bytes) throws MistakeInFileException {
        FileText text = FileText.of(file, bytes);
        Document document = Document.of(text, placeholders);
        Step truth = sections.step(text, document.introduction());
        if (!document.steps().isEmpty()) {
            throw text.mistake(document.steps().getFirst().line(), TEXTS.get("card.steps"));
        }
        return new Card(text.file(), document.title(), truth, sources(text, document));
    }

    private Lesson lesson(FileText text) throws MistakeInFileException {
        Document document = Document.of(text, placeholders);
        List<TextBlock> introduction = sections.words(text, document.introduction());
        if (document.steps().isEmpty()) {
            throw text.mistake(0, TEXTS.get("lesson.no.steps"));
        }
        if (document.steps().size() > Lesson.MOST_STEPS) {
            throw text.mistake(
                    document.steps().get(Lesson.MOST_STEPS).line(), TEXTS.get("lesson.steps", Lesson.MOST_STEPS));
        }
        List<Step> steps = new ArrayList<>();
        for (Document.Section section : document.steps()) {
            steps.add(sections.step(text, section));
        }
        return new Lesson(text.file(), document.title(), introduction, steps, sources(text, document));
    }

    private List<List<TextRun>> sources(FileText text, Document document) throws MistakeInFileException {
        Document.Section section = document.sources();
        return section == null ? List.of() : sections.sources(text, section);
    }
}
