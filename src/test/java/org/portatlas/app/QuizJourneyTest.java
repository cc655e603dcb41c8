package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.portatlas.lesson.ClassList;
import org.portatlas.lesson.quiz.LeitnerBoxes;
import org.portatlas.lesson.quiz.QuizKind;
import org.portatlas.lesson.quiz.QuizMaker;
import org.portatlas.lesson.quiz.QuizQuestion;
import org.portatlas.lesson.quiz.QuizSeed;
import org.portatlas.map.Veil;
import org.portatlas.registry.PortSet;
import org.portatlas.registry.Registry;
import org.portatlas.store.QuizMemory;
import org.portatlas.store.UserFiles;
import org.portatlas.view.quiz.SaveButton;

/// What a class does: a quiz by keyboard or by clicks, the same for all who type the same word, with results for the
/// teacher; and what one learner does, whose boxes are there again the next day.
@Tag("journey")
class QuizJourneyTest extends RunningAtlas {
    /// From `q` to the results, without a mouse; all answers right.
    @Test
    void quiz_byKeyboardAlone_asksMarksAndCounts_andTheBoxesAreThereAfterARestart() throws Exception {
        List<QuizQuestion> quiz = new QuizMaker(Registry.embedded(), ClassList.embedded())
                .repeat(LeitnerBoxes.NONE, 1, 10, EnumSet.allOf(QuizKind.class));
        focusMap();
        robot.write("q");
        waitFor(() -> isFocused("#quiz-start"));
        robot.type(KeyCode.ENTER);
        for (int i = 0; i < quiz.size(); i++) {
            QuizQuestion question = quiz.get(i);
            String place = "Question " + (i + 1) + " of 10";
            waitFor(() -> shows("#quiz-place", place) && shows("#quiz-ask", question.ask()));
            assertThat(map().veilProperty().get()).isNotEqualTo(Veil.NONE);
            answerByKeyboard(question);
            waitFor(() -> isThere("#quiz-verdict"));
            assertThat(text("#quiz-verdict")).as(question.ask()).startsWith("✓");
            assertThat(text("#quiz-why")).isEqualTo(question.why());
            assertThat(map().veilProperty().get()).isEqualTo(Veil.NONE);
            waitFor(() -> isFocused("#quiz-next"));
            robot.type(KeyCode.ENTER);
        }
        waitFor(() -> isThere("#quiz-points"));
        assertThat(text("#quiz-points")).endsWith("of 1,000 points");
        assertThat(texts("#quiz-pane")).contains("10 of 10 right at the first try");
        robot.type(KeyCode.ESCAPE);
        waitFor(() -> node("#map").isFocused());
        assertThat(node("#quiz-pane").getParent().isVisible()).isFalse();

        waitFor(() -> memory().places().size() == 10);
        reopen();
        focusMap();
        robot.write("q");
        waitFor(() -> texts("#quiz-pane").contains("10 Box 2"));
        assertThat(memory().session()).isEqualTo(1);
        assertThat(memory().places().values()).containsOnly(new QuizMemory.Place(2, 1));
        press("#quiz-forget");
        waitFor(() -> memory().places().isEmpty());
        press("#quiz-forget");
        waitFor(() -> memory().places().size() == 10);
    }

    private void answerByKeyboard(QuizQuestion question) throws Exception {
        switch (question) {
            case QuizQuestion.Choice choice ->
                robot.write(Integer.toString(choice.right().iterator().next() + 1));
            case QuizQuestion.Click click -> {
                waitFor(() -> node("#map").isFocused());
                robot.write(Integer.toString(click.right().first()));
                waitFor(() -> isFocused("#quiz-number"));
                robot.type(KeyCode.ENTER);
                waitFor(() -> isFocused("#quiz-answer"));
                robot.type(KeyCode.ENTER);
            }
            case QuizQuestion.Estimate estimate -> {
                if (estimate.kind() == QuizKind.ESTIMATE_COUNT) {
                    robot.write(Integer.toString(estimate.target())).type(KeyCode.ENTER);
                } else {
                    goByArrows(estimate.target());
                    robot.type(KeyCode.ENTER);
                }
            }
        }
    }

    /// Near enough: sixteen rows at once, from the middle.
    private void goByArrows(int target) throws Exception {
        waitFor(() -> node("#map").isFocused());
        robot.type(KeyCode.UP);
        assertThat(selected()).hasValue(128 * 256 + 128);
        int rows = Math.round((target / 256 - 128) / 16f);
        robot.press(KeyCode.CONTROL);
        robot.type(rows < 0 ? KeyCode.UP : KeyCode.DOWN, Math.abs(rows));
        robot.release(KeyCode.CONTROL);
        int rest = target / 256 - selected().getAsInt() / 256;
        robot.type(rest < 0 ? KeyCode.UP : KeyCode.DOWN, Math.abs(rest));
        assertThat(selected().getAsInt() / 256).isEqualTo(target / 256);
        assertThat(text("#port-line"))
                .doesNotContain(Integer.toString(selected().getAsInt()));
    }

    /// A wrong answer and a right one by the mouse; nothing in the window tells the answer meanwhile.
    @Test
    void service_isFoundByClicks_andTheWindowKeepsTheAnswerToItself() throws Exception {
        beginAlone(QuizKind.FIND_SERVICE, "class 4b");
        List<QuizQuestion> quiz = quiz(QuizKind.FIND_SERVICE, "class 4b");
        for (String query : List.of("#search", "#show", "#listeners-button", "#gaps-button", "#layer")) {
            assertThat(node(query).isDisabled()).as(query).isTrue();
        }
        assertThat(node("#legend").isVisible()).isFalse();
        assertThat(node("#quiz-answer").isDisabled()).isTrue();
        focusMap();
        robot.write("/").write("o").write("l").write("d").write("r").type(KeyCode.F);
        assertThat(node("#search").isFocused()).isFalse();
        assertThat(robot.lookup(".listeners-pane, .gaps-pane, #show-pane").queryAll())
                .isEmpty();

        int right = quiz.getFirst().about().first();
        clickOnPort(right + 1);
        assertThat(text("#port-line")).isEqualTo(String.format("%d  0x%04X", right + 1, right + 1));
        assertThat(node("#map").getAccessibleText()).startsWith("port " + (right + 1) + ", ");
        robot.clickOn("#quiz-answer");
        waitFor(() -> shows("#quiz-verdict", "✗ Not quite") && shows("#quiz-worth", "0 of 100 points"));
        waitFor(() -> selected().getAsInt() == right);
        assertThat(map().hitsProperty().get()).isEqualTo(quiz.getFirst().about());
        assertThat(node("#legend").isVisible()).isTrue();
        assertThat(node("#search").isDisabled()).isFalse();

        robot.clickOn("#quiz-next");
        waitFor(() -> shows("#quiz-ask", quiz.get(1).ask()));
        assertThat(map().hitsProperty().get()).isEqualTo(PortSet.NONE);
        assertThat(map().viewport().isWhole()).isTrue();
        clickOnPort(quiz.get(1).about().first());
        robot.clickOn("#quiz-answer");
        waitFor(() -> shows("#quiz-verdict", "✓ Right") && shows("#quiz-worth", "100 of 100 points"));
        robot.clickOn("#quiz-end");
        waitFor(() -> shows("#quiz-points", "100 of 200 points"));
    }

    @Test
    void wordOfAClass_asksAllTheSame_andTheResultsAreAFileThatASpreadsheetReads() throws Exception {
        List<String> here = asksOf("Class 4b");
        Path file = directory().resolve("results.csv");
        robot.interact(() ->
                robot.lookup("#quiz-learner").queryAs(TextInputControl.class).setText("Ada"));
        robot.interact(
                () -> robot.lookup("#quiz-save").queryAs(SaveButton.class).setChooser(() -> Optional.of(file)));
        press("#quiz-save");
        waitFor(() -> shows("#quiz-export-message", "10 answers written to " + file + "."));
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            List<NamedCsvRecord> rows = csv.stream().toList();
            assertThat(rows.stream().map(row -> row.getField("question"))).isEqualTo(here);
            assertThat(rows)
                    .allSatisfy(row -> assertThat(
                                    Stream.of("learner", "seed", "points").map(row::getField))
                            .containsExactly("Ada", "class 4b", "0"));
        }
        reopen();
        assertThat(asksOf(" class 4B")).isEqualTo(here);
        reopen();
        assertThat(asksOf("class 4c")).isNotEqualTo(here);
    }

    /// Lessons and the quiz share a place; a question that is left lifts its veil and waits.
    @Test
    void quiz_isReachedFromTheLessons_andWaitsWhileTheyAreRead() throws Exception {
        focusMap();
        robot.write("s");
        waitFor(() -> !robot.lookup(".lesson-entry").queryAll().isEmpty());
        press("#lesson-quiz");
        waitFor(() -> isFocused("#quiz-start"));
        assertThat(node("#lesson-pane").getParent().isVisible()).isFalse();
        press("#quiz-start");
        waitFor(() -> map().veilProperty().get() != Veil.NONE);
        String ask = text("#quiz-ask");
        focusMap();
        robot.type(KeyCode.ESCAPE);
        waitFor(() -> map().veilProperty().get() == Veil.NONE);
        assertThat(node("#quiz-pane").getParent().isVisible()).isFalse();
        robot.write("s");
        waitFor(() -> node("#lesson-pane").getParent().isVisible());
        press("#lesson-quiz");
        waitFor(() -> map().veilProperty().get() != Veil.NONE);
        assertThat(text("#quiz-ask")).isEqualTo(ask);
    }

    /// What is asked with a word; none of it is known.
    private List<String> asksOf(String word) throws Exception {
        focusMap();
        robot.write("q");
        waitFor(() -> isFocused("#quiz-start"));
        robot.interact(
                () -> robot.lookup("#quiz-word").queryAs(TextInputControl.class).setText(word));
        press("#quiz-start");
        List<String> asks = new ArrayList<>();
        for (int i = 1; i <= 10; i++) {
            String place = "Question " + i + " of 10";
            waitFor(() -> shows("#quiz-place", place) && isThere("#quiz-skip") && isThere("#quiz-ask"));
            asks.add(text("#quiz-ask"));
            press("#quiz-skip");
            press("#quiz-next");
        }
        waitFor(() -> isThere("#quiz-points"));
        return asks;
    }

    private void beginAlone(QuizKind kind, String word) throws Exception {
        focusMap();
        robot.write("q");
        waitFor(() -> isFocused("#quiz-start"));
        for (QuizKind each : QuizKind.values()) {
            if (each != kind) {
                press("#quiz-" + each.label());
            }
        }
        robot.interact(
                () -> robot.lookup("#quiz-word").queryAs(TextInputControl.class).setText(word));
        press("#quiz-start");
        waitFor(() -> map().veilProperty().get() != Veil.NONE);
    }

    private static List<QuizQuestion> quiz(QuizKind kind, String word) {
        return new QuizMaker(Registry.embedded(), ClassList.embedded()).make(new QuizSeed(word), 10, EnumSet.of(kind));
    }

    /// Where its cell is seen now; System Ports in their strip, where they are large.
    private void clickOnPort(int port) throws Exception {
        Node map = node("#map");
        var viewport = map().viewport();
        var cell = port < 1024 ? viewport.stripCell(port % 256, port / 256) : viewport.cell(port, map().layout());
        robot.clickOn(map.localToScreen(cell.x() + 0.5 * cell.width(), cell.y() + 0.5 * cell.height()));
        waitFor(() -> selected().isPresent() && selected().getAsInt() == port);
        waitFor(() -> map().flightProperty().get() == null);
    }

    private boolean isThere(String query) {
        return robot.lookup(query).tryQuery().isPresent();
    }

    private boolean shows(String query, String text) {
        return isThere(query) && text(query).equals(text);
    }

    private boolean isFocused(String query) {
        return isThere(query) && node(query).isFocused();
    }

    private void press(String query) {
        robot.interact(() -> robot.lookup(query).queryAs(ButtonBase.class).fire());
    }

    private QuizMemory memory() {
        return new UserFiles(directory()).quiz().load().value();
    }
}
