package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portatlas.SwiftRobot;
import org.portatlas.text.Language;

/// The status line in a window of 1000 pixels: what the port is can be read, and the facts beside it give way.
class StatusLineFitTest extends RunningAtlas {
    private static final String BETWEEN = "  ·  ";

    @ParameterizedTest
    @CsvSource({"ENGLISH, 100", "ENGLISH, 150", "FRENCH, 150"})
    void portLine_tellsNumberRangeStatusAndName_alsoInLargeType(Language language, int percent) throws Exception {
        PaneWalk.speak(this, language);
        robot.interact(() -> {
            Window window = atlas().root().getScene().getWindow();
            window.setWidth(1000);
            window.setHeight(800);
            atlas().model().settings().change(all -> all.withTextSize(percent));
        });
        for (int port : new int[] {443, 793, 51820}) {
            robot.interact(() -> map().select(port));
            waitUntilAtRest();
            SwiftRobot.settle();
            List<String> whole = List.of(text("#port-line").split(BETWEEN, -1));
            String least = String.join(BETWEEN, whole.subList(0, port == 443 ? 4 : 3));
            assertThat(least).startsWith(port + "  0x").hasSizeGreaterThan(20);
            assertThat(drawn("#port-line")).startsWith(least);
        }
        assertThat(drawn("#facts-line")).startsWith("IANA 2026-08-17");
    }

    /// The text as it is painted.
    private String drawn(String query) {
        return ((Labeled) node(query))
                .getChildrenUnmodifiable().stream()
                        .filter(Text.class::isInstance)
                        .map(text -> ((Text) text).getText())
                        .findFirst()
                        .orElseThrow();
    }
}
