package org.portatlas.view.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portatlas.export.handout.HandOut;
import org.portatlas.layer.Layer;
import org.portatlas.layer.Layers;
import org.portatlas.lesson.ClassList;
import org.portatlas.lesson.LessonReader;
import org.portatlas.lesson.LessonShelf;
import org.portatlas.machine.BindRules;
import org.portatlas.map.Layouts;
import org.portatlas.map.PortLayout;
import org.portatlas.registry.Registry;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The pages of the lessons in French, which are longer: each still stands on its page.
class FrenchHandOutPageTest {
    private static final Registry REGISTRY = Registry.embedded();

    private final HandOuts made = new HandOuts(
            REGISTRY, BindRules.ofThisMachine(), Clock.fixed(Instant.parse("2026-09-01T10:00:00Z"), ZoneOffset.UTC));

    @BeforeAll
    static void toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void speakFrench() {
        Locale.setDefault(Locale.FRENCH);
    }

    @AfterEach
    void speakEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @Test
    void everyLesson_standsWholeOnOnePage_ofA4AndOfLetter() throws Exception {
        LessonReader reader = new LessonReader(
                REGISTRY,
                BindRules.ofThisMachine(),
                Layers.all().stream().map(Layer::id).collect(Collectors.toSet()),
                Layouts.all().stream().map(PortLayout::id).collect(Collectors.toSet()));
        List<HandOut> sheets = LessonShelf.embedded(reader).lessons().stream()
                .map(lesson -> made.of("Leçon", lesson))
                .toList();

        assertThat(sheets).hasSize(11);
        for (HandOut sheet : sheets) {
            for (double[] paper : new double[][] {{527, 774}, {544, 724}}) {
                HandOutPage page = page(sheet, paper[0], paper[1]);
                assertThat(page.lookupAll("*"))
                        .as(sheet.title())
                        .allMatch(node -> node.getTransforms().isEmpty());
                assertThat(texts(page)).allSatisfy(text -> {
                    Bounds place = page.sceneToLocal(text.localToScene(text.getBoundsInLocal()));
                    assertThat(place.getMaxY()).as(text.getText()).isLessThanOrEqualTo(paper[1] + 1);
                });
                assertThat(texts(page).map(Text::getText).collect(Collectors.joining(" ")))
                        .contains(
                                sheet.title(), "Réponses", "Étape ", "1 septembre 2026", "«\u00a0Cet ordinateur\u00a0»")
                        .doesNotContain("Answers", "Step ", "edition");
            }
        }
    }

    @Test
    void classList_andPort_areInFrench() {
        assertThat(made.of(ClassList.embedded()).kind()).isEqualTo("Liste de classe");
        assertThat(made.of(ClassList.embedded()).subtitle()).matches("\\d+ ports");
        assertThat(made.of(793).blocks().toString()).contains("Regarder à la main", "Ce qu’elle montre");
        assertThat(made.of(793).sources().toString()).contains("édition 2026-08-17");
        assertThat(Printing.noPrinter()).startsWith("Aucune imprimante").contains("HTML");
    }

    private static HandOutPage page(HandOut sheet, double width, double height) throws Exception {
        return WaitForAsyncUtils.asyncFx(() -> {
                    HandOutPage page = new HandOutPage(sheet, width, height);
                    new Scene(new StackPane(page), 600, 850).snapshot(null);
                    return page;
                })
                .get();
    }

    private static Stream<Text> texts(Parent parent) {
        return parent.getChildrenUnmodifiable().stream()
                .flatMap(node -> node instanceof Text text
                        ? Stream.of(text)
                        : node instanceof Parent inner ? texts(inner) : Stream.<Text>empty());
    }
}
