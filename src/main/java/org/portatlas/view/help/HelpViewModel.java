package org.portatlas.view.help;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.portatlas.layer.Layer;
import org.portatlas.layer.Layers;
import org.portatlas.lesson.Concepts;
import org.portatlas.lesson.Lesson;
import org.portatlas.lesson.LessonReader;
import org.portatlas.lesson.MistakeInFileException;
import org.portatlas.lesson.Step;
import org.portatlas.lesson.TextBlock;
import org.portatlas.machine.BindRules;
import org.portatlas.map.Layouts;
import org.portatlas.map.PortLayout;
import org.portatlas.registry.Registry;
import org.portatlas.store.UserFiles;
import org.portatlas.text.Language;
import org.portatlas.view.Background;
import org.portatlas.view.lesson.MapLead;
import org.portatlas.view.map.MapViewModel;

/// What the help tells, read when it is first asked for. FX thread.
public final class HelpViewModel {
    private final Registry registry;
    private final BindRules rules;
    private final ProgramFacts program;
    private final UserFiles files;
    private final MapLead lead;
    private final Consumer<String> lessons;
    private final Executor executor;
    private final ReadOnlyObjectWrapper<List<Concept>> concepts = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable About> about = new ReadOnlyObjectWrapper<>();
    private boolean asked;

    /// @param lessons shows the lesson of a file beside the map
    public HelpViewModel(
            Registry registry,
            BindRules rules,
            UserFiles files,
            ProgramFacts program,
            MapViewModel map,
            Consumer<String> lessons,
            Executor executor) {
        this.registry = registry;
        this.rules = rules;
        this.files = files;
        this.program = program;
        this.lead = new MapLead(map);
        this.lessons = lessons;
        this.executor = executor;
    }

    /// The concepts in their order; empty until they have been read.
    ReadOnlyObjectProperty<List<Concept>> conceptsProperty() {
        return concepts.getReadOnlyProperty();
    }

    /// What Port Atlas is made of; `null` until it has been read.
    ReadOnlyObjectProperty<@Nullable About> aboutProperty() {
        return about.getReadOnlyProperty();
    }

    /// Reads what there is to tell, the first time.
    void open() {
        if (!asked) {
            asked = true;
            Language language = Language.current();
            inBackground(() -> read(language).steps().stream().map(Concept::of).toList(), concepts::set);
            inBackground(() -> About.of(program, registry, files), about::set);
        }
    }

    /// Shows on the map what a concept is about.
    void show(Concept concept) {
        lead.apply(concept.map());
    }

    /// Gives the map's own layer and layout back.
    void end() {
        lead.end();
    }

    /// Shows the lesson of a concept.
    void read(Concept concept) {
        lessons.accept(concept.lesson());
    }

    /// An edition in which 793 lies in no gap is told of with the edition that comes with the
    /// program.
    private Lesson read(Language language) throws MistakeInFileException {
        try {
            return Concepts.read(reader(registry), language.id());
        } catch (MistakeInFileException anotherEdition) {
            return Concepts.read(reader(Registry.embedded()), language.id());
        }
    }

    private LessonReader reader(Registry of) {
        return new LessonReader(
                of,
                rules,
                Layers.all().stream().map(Layer::id).collect(Collectors.toSet()),
                Layouts.all().stream().map(PortLayout::id).collect(Collectors.toSet()));
    }

    private <T> void inBackground(Callable<T> work, Consumer<T> then) {
        Background.run(executor, work, then, failure -> {});
    }

    /// Whether a concept speaks of all these words, in any order.
    static boolean speaksOf(Concept concept, String words) {
        String all = (concept.title() + " "
                        + concept.text().stream().map(TextBlock::plainText).collect(Collectors.joining(" ")))
                .toLowerCase(Locale.getDefault());
        return List.of(words.toLowerCase(Locale.getDefault()).strip().split("\\s+", -1)).stream()
                .allMatch(all::contains);
    }

    /// A concept.
    ///
    /// @param map what it is about, on the map
    /// @param lesson the file of its lesson; empty if it has none
    record Concept(String title, List<TextBlock> text, org.portatlas.lesson.MapChange map, String lesson) {
        private static final String FILE = "\\d\\d-[a-z-]+\\.md";

        /// The last paragraph names the lesson, if there is one.
        static Concept of(Step step) {
            if (step.text().getLast() instanceof TextBlock.Paragraph(var runs)
                    && runs.size() == 2
                    && runs.getLast().text().matches(FILE)) {
                return new Concept(
                        step.title(),
                        step.text().subList(0, step.text().size() - 1),
                        step.map(),
                        runs.getLast().text());
            }
            return new Concept(step.title(), step.text(), step.map(), "");
        }

        /// Whether there is something to be shown on the map.
        boolean isOnMap() {
            return map.camera() != null || map.layer() != null;
        }
    }
}
