package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.portatlas.layer.Layer;
import org.portatlas.layer.Layers;
import org.portatlas.lesson.Lesson;
import org.portatlas.lesson.LessonQuestion;
import org.portatlas.lesson.LessonReader;
import org.portatlas.lesson.LessonShelf;
import org.portatlas.lesson.Step;
import org.portatlas.lesson.TextBlock;
import org.portatlas.machine.BindRules;
import org.portatlas.map.Layouts;
import org.portatlas.map.PortLayout;
import org.portatlas.registry.Registry;
import org.portatlas.store.LessonProgress;
import org.portatlas.store.Session;

/// A class that learns in French: every lesson in the window, step by step, and the quiz. What a step does to map and
/// machine is the same in every language, and `EveryLessonTest` plays it.
@Tag("journey")
class FrenchLessonsJourneyTest extends RunningAtlas {
    private void speakFrench() throws Exception {
        files().settings().change(all -> all.withLanguage(Optional.of("fr")));
        Session unused = reopen();
        assertThat(Locale.getDefault()).isEqualTo(Locale.FRENCH);
    }

    private static LessonShelf shelf() {
        return LessonShelf.embedded(new LessonReader(
                Registry.embedded(),
                BindRules.ofThisMachine(),
                Layers.all().stream().map(Layer::id).collect(Collectors.toSet()),
                Layouts.all().stream().map(PortLayout::id).collect(Collectors.toSet())));
    }

    @Test
    void everyLesson_isReadInFrench_andProgressIsThatOfTheLesson() throws Exception {
        readFirstStepInEnglish();
        speakFrench();
        LessonShelf shelf = shelf();
        focusMap();
        robot.write("s");
        waitFor(() -> entry("Ce qu’est un port").isPresent());
        assertThat(text("#lesson-title")).isEqualTo("Apprendre avec la carte");
        assertThat(entry("Ce qu’est un port").orElseThrow().getAccessibleText()).contains("1 sur 7");
        for (Lesson lesson : shelf.lessons()) {
            waitFor(() -> entry(lesson.title()).isPresent());
            robot.interact(() -> entry(lesson.title()).orElseThrow().fire());
            waitFor(() -> text("#lesson-title").equals(lesson.title()));
            for (int i = 0; i < lesson.steps().size(); i++) {
                if (i > 0) {
                    robot.interact(() -> atlas().models().lessons().turn(1));
                }
                String place =
                        "Leçon  ·  étape " + (i + 1) + " sur " + lesson.steps().size();
                waitFor(() -> text("#lesson-place").equals(place));
                assertPane(lesson.steps().get(i));
            }
            robot.interact(() -> button("#lesson-shelf").fire());
        }
        waitFor(() -> progress().steps("11-one-port-many-connections.md") == 8);
    }

    private void readFirstStepInEnglish() throws Exception {
        focusMap();
        robot.write("s");
        waitFor(() -> entry("What a port is").isPresent());
        robot.interact(() -> entry("What a port is").orElseThrow().fire());
        waitFor(() -> progress().steps("01-what-a-port-is.md") == 1);
        robot.type(KeyCode.ESCAPE);
    }

    private void assertPane(Step step) {
        String page = BareWords.of(robot.lookup(".lesson-page").query());
        assertThat(page).contains(BareWords.of(step.title()));
        step.text().stream()
                .filter(TextBlock.Paragraph.class::isInstance)
                .forEach(block -> assertThat(page).contains(BareWords.of(block.plainText())));
        if (step.question() instanceof LessonQuestion.Choice choice) {
            choice.answers().forEach(each -> {
                robot.interact(() -> answer(each.text()).fire());
                assertThat(text("#lesson-verdict"))
                        .isEqualTo((each.isRight() ? "✓ Juste\u00a0: " : "✗ Pas tout à fait\u00a0: ") + each.text());
            });
        } else if (step.question() instanceof LessonQuestion.ClickOnMap click) {
            robot.interact(() -> map().select(click.right().first()));
            assertThat(button("#lesson-click").getText())
                    .isEqualTo("Répondre par le port " + click.right().first());
        }
        step.actions().forEach(action -> assertThat(texts("#lesson-pane")).contains("port " + action.port()));
    }

    /// The quiz asks in French, from the choice to the mark.
    @Test
    void quiz_isAskedInFrench() throws Exception {
        speakFrench();
        focusMap();
        robot.write("q");
        waitFor(() -> !robot.lookup("#quiz-start").queryAll().isEmpty());
        assertThat(texts("#quiz-pane"))
                .contains("Quiz sur la carte", "Attribué, réservé ou non attribué", "Boîte 5", "Commencer");
        robot.interact(() -> button("#quiz-start").fire());
        waitFor(() -> text("#quiz-place").equals("Question 1 sur 10"));
        assertThat(texts("#quiz-pane")).contains("Je ne sais pas", "Arrêter le quiz");
        robot.interact(() -> button("#quiz-skip").fire());
        waitFor(() -> text("#quiz-verdict").equals("Pas de réponse"));
        assertThat(text("#quiz-worth")).isEqualTo("0 points sur 100");
    }

    private Button answer(String words) {
        return robot.lookup(".lesson-answer").<Button>queryAllAs(Button.class).stream()
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private Optional<Button> entry(String title) {
        return robot.lookup(".lesson-entry").<Button>queryAllAs(Button.class).stream()
                .filter(each -> each.getAccessibleText().contains(title))
                .findFirst();
    }

    private Button button(String query) {
        return robot.lookup(query).queryAs(Button.class);
    }

    private LessonProgress progress() {
        return files().lessons().load().value();
    }
}
