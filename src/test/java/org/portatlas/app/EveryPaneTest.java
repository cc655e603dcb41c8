package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portatlas.SwiftRobot;
import org.portatlas.map.Theme;
import org.portatlas.text.Language;

/// Every pane of the window, one after the other in the same window, in both languages, for those who need contrast or
/// large type. Names, ways by Tab and rings are those of [AccessTest].
@EnabledIfSystemProperty(named = "portatlas.panes", matches = "true")
class EveryPaneTest extends RunningAtlas {
    /// In one language, for colours are alike in all.
    @Test
    void texts_inEveryPane_standOutFromTheirGround_inEachTheme() throws Exception {
        size(1000, 700, 100);
        Set<String> faint = new LinkedHashSet<>();
        Set<String> cut = new LinkedHashSet<>();
        List<Theme> themes = new ArrayList<>(List.of(Theme.values()));
        new PaneWalk(this, pane -> {
                    cut(pane, cut);
                    // Another theme takes long: the first is the one that is shown already.
                    Collections.reverse(themes);
                    themes.forEach(theme -> faint(pane, theme, faint));
                })
                .go();
        assertThat(faint).isEmpty();
        assertThat(cut).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"FRENCH, 100, 700", "ENGLISH, 200, 900", "FRENCH, 200, 900"})
    void texts_inEveryPane_areThereInFull(Language language, int percent, int height) throws Exception {
        PaneWalk.speak(this, language);
        size(1000, height, percent);
        Set<String> cut = new LinkedHashSet<>();
        new PaneWalk(this, pane -> cut(pane, cut)).go();
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

    private void size(double width, double height, int percent) {
        robot.interact(() -> {
            Window window = atlas().root().getScene().getWindow();
            window.setWidth(width);
            window.setHeight(height);
            atlas().model().settings().change(all -> all.withTextSize(percent));
        });
        SwiftRobot.settle();
    }

    private void faint(String pane, Theme theme, Set<String> all) {
        robot.interact(() -> {
            map().themeProperty().set(theme);
            atlas().root().applyCss();
            atlas().root().layout();
            ReadableText.faint(atlas().root(), theme).forEach(text -> all.add(pane + ": " + text));
        });
    }

    private void cut(String pane, Set<String> all) {
        robot.interact(() -> {
            atlas().root().applyCss();
            atlas().root().layout();
            ReadableText.cut(atlas().root()).forEach(text -> all.add(pane + ": " + text));
        });
    }
}
