package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portatlas.SwiftRobot;
import org.portatlas.map.Theme;

/// Every pane of the window, one after the other in the same window, for those who need contrast or large type. Names,
/// ways by Tab and rings are those of [AccessTest].
class EveryPaneTest extends RunningAtlas {
    /// Opens one pane after the other.
    private interface Look {
        void at(String pane);
    }

    @ParameterizedTest
    @EnumSource
    void texts_inEveryPane_standOutFromTheirGround(Theme theme) throws Exception {
        robot.interact(() -> atlas().model()
                .settings()
                .change(all -> all.withTheme(Optional.of(theme.name().toLowerCase(java.util.Locale.ROOT)))));
        Set<String> faint = new LinkedHashSet<>();
        walk(pane -> ReadableText.faint(atlas().root(), theme).forEach(text -> faint.add(pane + ": " + text)));
        assertThat(faint).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 200})
    void texts_inEveryPane_areThereInFull_inSmallAndLargeType(int percent) throws Exception {
        robot.interact(() -> {
            Window window = atlas().root().getScene().getWindow();
            window.setWidth(1000);
            window.setHeight(900);
            atlas().model().settings().change(all -> all.withTextSize(percent));
        });
        SwiftRobot.settle();
        Set<String> cut = new LinkedHashSet<>();
        walk(pane -> ReadableText.cut(atlas().root()).forEach(text -> cut.add(pane + ": " + text)));
        assertThat(cut).isEmpty();
    }

    /// So that the walk is known to find what it looks for.
    @Test
    void faintText_andCutText_areFound() throws Exception {
        List<String> found = new ArrayList<>();
        search("443");
        robot.interact(() -> {
            map().themeProperty().set(Theme.DARK);
            Label label = (Label) node("#port-range");
            label.setStyle("-fx-text-fill: #555555; -fx-wrap-text: false;");
            label.setMaxWidth(60);
            atlas().root().applyCss();
            atlas().root().layout();
            atlas().root().layout();
            found.addAll(ReadableText.faint(atlas().root(), Theme.DARK));
            found.addAll(ReadableText.cut(atlas().root()));
        });
        assertThat(found).anyMatch(text -> text.startsWith("DARK ") && text.contains("#port-range"));
        assertThat(found).anyMatch(text -> text.startsWith("“") && text.contains("#port-range"));
    }

    private void walk(Look look) throws Exception {
        see("overview", look);
        for (int port : new int[] {793, 443, 51820, 8080}) {
            robot.interact(() -> atlas().model().show(port, port));
            waitUntilAtRest();
            see("port " + port, look);
        }
        focusMap();
        robot.type(KeyCode.ENTER);
        waitFor(() -> !text("#answer").isEmpty());
        see("answer", look);
        for (String key : List.of("l", "m", "d", "n", "r", "v", "B", "o", "?", "s", "q")) {
            focusMap();
            robot.write(key);
            SwiftRobot.settle();
            see("key " + key, look);
            robot.type(KeyCode.ESCAPE);
        }
        focusMap();
        robot.type(KeyCode.F10);
        see("menu", look);
        robot.type(KeyCode.ESCAPE);
        robot.interact(() -> atlas().settings().show());
        see("settings", look);
        robot.interact(() -> atlas().editions().show());
        see("editions", look);
        robot.interact(() -> atlas().editions().hide());
        focusMap();
        robot.write("/443");
        SwiftRobot.settle();
        see("suggestions", look);
        robot.type(KeyCode.ESCAPE);
        focusMap();
        robot.type(KeyCode.F5);
        SwiftRobot.settle();
        see("presenter", look);
        robot.type(KeyCode.ESCAPE);
    }

    private void see(String pane, Look look) {
        robot.interact(() -> {
            atlas().root().applyCss();
            atlas().root().layout();
            look.at(pane);
        });
    }
}
