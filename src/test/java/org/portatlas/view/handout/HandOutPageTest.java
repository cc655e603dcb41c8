package org.portatlas.view.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.print.Printer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portatlas.export.handout.Block;
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

/// The pages that go to a printer: all of a sheet is on its page, in type that can be read.
class HandOutPageTest {
    private static final Registry REGISTRY = Registry.embedded();
    private static final HandOuts MADE = new HandOuts(
            REGISTRY, BindRules.ofThisMachine(), Clock.fixed(Instant.parse("2026-09-01T10:00:00Z"), ZoneOffset.UTC));

    /// A line may end in a blank, which nobody sees beyond the margin.
    private static final double BLANK = 5;

    @BeforeAll
    static void toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    /// All lessons that come with the program, ports of every kind, and the class list.
    static Stream<Named<HandOut>> sheets() {
        LessonReader reader = new LessonReader(
                REGISTRY,
                BindRules.ofThisMachine(),
                Layers.all().stream().map(Layer::id).collect(Collectors.toSet()),
                Layouts.all().stream().map(PortLayout::id).collect(Collectors.toSet()));
        List<HandOut> all = new ArrayList<>();
        LessonShelf.embedded(reader).lessons().forEach(lesson -> all.add(MADE.of("Lesson", lesson)));
        assertThat(all).hasSizeGreaterThanOrEqualTo(11);
        IntStream.of(0, 22, 443, 514, 793, 8080, 49151, 65535)
                .mapToObj(MADE::of)
                .forEach(all::add);
        all.add(MADE.of(ClassList.embedded()));
        return all.stream().map(sheet -> Named.of(sheet.title(), sheet));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void sheet_standsWholeOnOnePage_ofA4AndOfLetter(HandOut sheet) throws Exception {
        for (double[] paper : new double[][] {{527, 774}, {544, 724}}) {
            HandOutPage page = onFx(() -> {
                HandOutPage made = new HandOutPage(sheet, paper[0], paper[1]);
                new Scene(new StackPane(made), 600, 850).snapshot(null);
                return made;
            });
            List<Text> texts = texts(page);
            for (Text text : texts) {
                Bounds place = page.sceneToLocal(text.localToScene(text.getBoundsInLocal()));
                assertThat(place.getMinX()).as(text.getText()).isGreaterThanOrEqualTo(-BLANK);
                assertThat(place.getMaxX()).as(text.getText()).isLessThanOrEqualTo(paper[0] + BLANK);
                assertThat(place.getMinY()).as(text.getText()).isGreaterThanOrEqualTo(-1);
                assertThat(place.getMaxY()).as(text.getText()).isLessThanOrEqualTo(paper[1] + 1);
            }
            String all = texts.stream().map(Text::getText).collect(Collectors.joining(" "));
            assertThat(all).contains(sheet.title(), "edition " + REGISTRY.edition(), "2026-09-01", "Sources");
            assertThat(words(sheet)).allMatch(all::contains);
            assertThat(page.lookupAll("*"))
                    .allMatch(node -> node.getTransforms().isEmpty());
        }
    }

    /// The headings, the questions and the answers.
    private static Set<String> words(HandOut sheet) {
        return Stream.concat(
                        sheet.answers().stream(),
                        sheet.blocks().stream()
                                .filter(block -> block instanceof Block.Heading || block instanceof Block.Question)
                                .map(block -> block instanceof Block.Heading(String text)
                                        ? text
                                        : ((Block.Question) block).ask()))
                .collect(Collectors.toSet());
    }

    @Test
    void sheet_thatIsTooLong_isMadeSmallerAsAWhole() throws Exception {
        ClassList large = new ClassList(
                "many",
                IntStream.range(0, 400)
                        .mapToObj(port -> new ClassList.Entry(port, "port " + port))
                        .toList());
        HandOutPage page = onFx(() -> new HandOutPage(MADE.of(large), 527, 774));
        assertThat(page.getChildren().getFirst().getTransforms()).hasSize(1);
        assertThat(page.getChildren().getFirst().getBoundsInParent().getMaxY()).isLessThan(776);
    }

    /// On a machine that has no printer this is said, and nothing breaks.
    @Test
    void printing_withoutAPrinter_isToldInOneSentence() throws Exception {
        Assumptions.assumeTrue(Printer.getDefaultPrinter() == null);
        List<String> told = new ArrayList<>();
        CountDownLatch done = new CountDownLatch(2);
        onFx(() -> {
            new Printing(work -> Thread.ofVirtual().start(work)).print(MADE.of(443), new Stage(), sentence -> {
                told.add(sentence);
                done.countDown();
            });
            return told;
        });
        assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(told).containsExactly("Looking for printers…", Printing.noPrinter());
        assertThat(Printing.noPrinter()).contains("HTML");
    }

    private static <T> T onFx(java.util.concurrent.Callable<T> work) throws Exception {
        return org.testfx.util.WaitForAsyncUtils.asyncFx(work).get();
    }

    private static List<Text> texts(Parent parent) {
        List<Text> all = new ArrayList<>();
        for (Node node : parent.getChildrenUnmodifiable()) {
            if (node instanceof Text text) {
                all.add(text);
            } else if (node instanceof Parent inner) {
                all.addAll(texts(inner));
            }
        }
        return all;
    }
}
