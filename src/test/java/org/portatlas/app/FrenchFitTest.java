package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portatlas.SwiftRobot;
import org.portatlas.machine.PortCheck;
import org.portatlas.registry.Registry;
import org.portatlas.text.Language;
import org.testfx.api.FxToolkit;

/// In French, whose words are longer, nothing in a window of 1000 × 700 is cut. One window goes through all that is
/// shown in it.
@ExtendWith(QuietLog.class)
class FrenchFitTest {
    /// 65,536 and 1.5 % and 12%, and months.
    private static final Pattern ENGLISH = Pattern.compile(
            "\\d,\\d{3}(?!\\d)|\\d\\.\\d+\\s?%|\\d ?%|\\b(January|February|March|April|June|July|August|October)\\b");

    private static Atlas atlas;
    private static Scene scene;

    static List<Named<Consumer<Atlas>>> views() {
        return List.of(
                Named.of("the map", shown -> {}),
                Named.of("a System Port", shown -> shown.model().show(443, 443)),
                Named.of("a gap", shown -> shown.model().show(31000, 31000)),
                Named.of("a Dynamic Port", shown -> shown.model().show(65535, 65535)),
                Named.of("listeners", shown -> key(KeyCode.UNDEFINED, "l")),
                Named.of("changes", shown -> tab(1)),
                Named.of("watched ports", shown -> tab(2)),
                Named.of("baseline", shown -> tab(3)),
                Named.of("settings", shown -> shown.settings().show()),
                Named.of("keys", shown -> key(KeyCode.UNDEFINED, "?")),
                // Last, for it covers the others and Esc alone ends it.
                Named.of("menu", shown -> key(KeyCode.F10, "")));
    }

    @BeforeAll
    static void furnish() throws Exception {
        FxToolkit.registerPrimaryStage();
        Language.FRENCH.speak(Locale.FRENCH);
        atlas = SwiftRobot.onFx(() -> new Atlas(
                AtlasData.of(Registry.embedded()),
                PortCheck.ofThisMachine(),
                Runnable::run,
                Clock.system(ZoneOffset.UTC),
                page -> {}));
        scene = SwiftRobot.onFx(() -> new Scene(atlas.root(), 1000, 700));
    }

    @AfterAll
    static void speakEnglish() {
        Language.ENGLISH.speak(Locale.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("views")
    void text_inAWindowOf1000By700_isWhole(Consumer<Atlas> view) throws Exception {
        SwiftRobot.onFx(() -> view.accept(atlas));
        // What is made wider for its words is so after a layout.
        for (int i = 0; i < 3; i++) {
            SwiftRobot.onFx(() -> scene.snapshot(null));
            SwiftRobot.settle();
        }
        SwiftRobot.onFx(() -> {
            List<Labeled> all = Nodes.visibleIn(atlas.root())
                    .filter(Labeled.class::isInstance)
                    .map(Labeled.class::cast)
                    .filter(labeled -> !isNamedByOthers(labeled) && labeled.getText() != null)
                    .toList();
            assertThat(all).hasSizeGreaterThan(20);
            assertThat(all).filteredOn(FrenchFitTest::isCut).isEmpty();
            assertThat(all)
                    .filteredOn(labeled -> ENGLISH.matcher(labeled.getText()).find())
                    .isEmpty();
        });
    }

    /// Thousands, shares and dates, each where it is worked out in another way.
    @Test
    void numbers_areWrittenAsInFrench() throws Exception {
        SwiftRobot.onFx(() -> {
            assertThat(texts("#legend")).anyMatch(text -> text.endsWith("dynamiques 16\u202f384"));
            assertThat(texts("#facts-line")).anyMatch(text -> text.matches(".*1 cellule = 1 port, 1 ligne = 256"));
            key(KeyCode.UNDEFINED, "m");
            atlas.root().applyCss();
            TabPane tabs = (TabPane) atlas.root().lookup(".gaps-pane .tab-pane");
            tabs.getSelectionModel().select(1);
        });
        SwiftRobot.onFx(() -> scene.snapshot(null));
        SwiftRobot.settle();
        SwiftRobot.onFx(() -> {
            List<String> figures = texts(".gaps-pane");
            assertThat(figures).anyMatch(text -> text.matches("(?s).*\\d\u202f\\d{3}.*"));
            assertThat(figures).anyMatch(text -> text.matches("(?s).*\\d,\\d\u00a0%.*"));
            assertThat(figures).noneMatch(text -> ENGLISH.matcher(text).find());
        });
    }

    private static List<String> texts(String query) {
        return Nodes.visibleIn(atlas.root().lookup(query))
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .filter(Objects::nonNull)
                .toList();
    }

    /// Such a name may be longer than its room, and is told in full under the pointer.
    private static boolean isNamedByOthers(Labeled labeled) {
        return labeled instanceof TableCell || labeled.getStyleClass().contains("gap-end");
    }

    /// A text that does not fit is shown with an ellipsis.
    private static boolean isCut(Labeled labeled) {
        return labeled.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .anyMatch(text -> !((Text) text).getText().equals(labeled.getText()));
    }

    private static void tab(int index) {
        ((TabPane) atlas.root().lookup("#listeners .tab-pane"))
                .getSelectionModel()
                .select(index);
    }

    private static void key(KeyCode code, String typed) {
        var type = typed.isEmpty() ? KeyEvent.KEY_PRESSED : KeyEvent.KEY_TYPED;
        Event.fireEvent(atlas.root().lookup("#map"), new KeyEvent(type, typed, "", code, false, false, false, false));
    }
}
