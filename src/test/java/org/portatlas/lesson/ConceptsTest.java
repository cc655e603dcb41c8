package org.portatlas.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.portatlas.machine.BindRules;
import org.portatlas.registry.Registry;
import org.portatlas.text.Language;

/// The concepts of the help say the same in every language, and lead to the same places.
class ConceptsTest {
    private static Lesson concepts(Language language) throws MistakeInFileException {
        return Concepts.read(
                new LessonReader(
                        Registry.embedded(),
                        BindRules.ofThisMachine(),
                        Set.of("registry", "gaps", "this-machine"),
                        Set.of("rows")),
                language.id());
    }

    private static List<String> structure(Step step) {
        return Stream.concat(
                        Stream.of(step.map().toString()), step.text().stream().map(block -> switch (block) {
                            case TextBlock.Items(var items, var isNumbered) -> "list of " + items.size();
                            case TextBlock.Paragraph(var runs) ->
                                runs.getLast().text().endsWith(".md")
                                        ? runs.getLast().text()
                                        : "paragraph";
                            case TextBlock.Listing(var text) -> "listing";
                        }))
                .toList();
    }

    @Test
    void concepts_haveTheSameStructureInEveryLanguage() throws MistakeInFileException {
        Lesson english = concepts(Language.ENGLISH);
        assertThat(english.steps()).hasSize(8);
        for (Language language : Language.values()) {
            Lesson other = concepts(language);
            assertThat(other.steps().stream().map(ConceptsTest::structure).toList())
                    .as(language.id())
                    .isEqualTo(english.steps().stream()
                            .map(ConceptsTest::structure)
                            .toList());
            assertThat(other.sources()).hasSameSizeAs(english.sources());
        }
    }

    @Test
    void concepts_areTranslated() throws MistakeInFileException {
        assertThat(concepts(Language.FRENCH).steps())
                .extracting(Step::title)
                .doesNotContainAnyElementsOf(concepts(Language.ENGLISH).steps().stream()
                        .map(Step::title)
                        .toList());
    }

    @Test
    void lessonsThatAreNamed_areOnTheShelf() throws MistakeInFileException {
        List<String> named = concepts(Language.ENGLISH).steps().stream()
                .flatMap(step -> structure(step).stream())
                .filter(line -> line.endsWith(".md"))
                .toList();
        assertThat(named).hasSizeGreaterThan(5);
        assertThat(LessonShelf.names()).containsAll(named);
    }

    /// Each verdict of the check has its line.
    @Test
    void verdicts_areAllExplained() throws MistakeInFileException {
        for (Language language : Language.values()) {
            assertThat(concepts(language).steps().get(3).text())
                    .filteredOn(TextBlock.Items.class::isInstance)
                    .singleElement()
                    .satisfies(items -> assertThat(((TextBlock.Items) items).items())
                            .hasSameSizeAs(org.portatlas.machine.Verdict.values()));
        }
    }
}
