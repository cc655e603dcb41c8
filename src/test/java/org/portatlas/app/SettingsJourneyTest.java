package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.portatlas.map.Theme;
import org.portatlas.store.Session;
import org.portatlas.store.Settings;

/// What is set acts at once, is written at once, and holds in the next run.
@Tag("journey")
class SettingsJourneyTest extends RunningAtlas {
    private void show() throws Exception {
        robot.clickOn("#menu").clickOn("#menu-settings");
        waitFor(() -> node("#settings").isVisible());
    }

    private Settings written() {
        return files().settings().load().value();
    }

    private void choose(String combo, int value) throws Exception {
        @SuppressWarnings("unchecked")
        ComboBox<Integer> box = robot.lookup(combo).queryAs(ComboBox.class);
        robot.interact(() -> box.setValue(value));
    }

    @Test
    void settings_actAtOnce_areWritten_andHoldInTheNextRun() throws Exception {
        show();
        robot.clickOn("#settings-theme-light");
        assertThat(map().themeProperty().get()).isEqualTo(Theme.LIGHT);
        robot.clickOn("#settings-theme-dark");
        assertThat(map().themeProperty().get()).isEqualTo(Theme.DARK);
        waitFor(() -> written().theme().equals(Optional.of("dark")));
        choose("#settings-refresh", 5);
        assertThat(atlas().model().live().secondsProperty().get()).isEqualTo(5);
        robot.interact(
                () -> robot.lookup("#settings-checked").queryAs(CheckBox.class).fire());
        assertThat(atlas().model().detail().selectionCheck().onProperty().get()).isTrue();
        robot.interact(() ->
                robot.lookup("#settings-presenter-dark").queryAs(CheckBox.class).fire());
        double before =
                robot.lookup("#settings .label").queryAs(Label.class).getFont().getSize();
        choose("#settings-text-size", 125);
        waitFor(() ->
                robot.lookup("#settings .label").queryAs(Label.class).getFont().getSize() > 1.2 * before);
        Settings set = new Settings(
                Optional.of("dark"), Optional.empty(), false, 125, 5, true, new Settings.Presenter(true, true, false));
        waitFor(() -> written().equals(set));
        Session unused = reopen();
        assertThat(atlas().model().settings().get()).isEqualTo(set);
        assertThat(map().themeProperty().get()).isEqualTo(Theme.DARK);
        assertThat(atlas().model().live().secondsProperty().get()).isEqualTo(5);
        search("793");
        assertThat(robot.lookup("#port-number").queryAs(Label.class).getFont().getSize())
                .isGreaterThan(40);
    }

    @Test
    void strongContrast_isShownAtOnce_andInTheNextRun() throws Exception {
        show();
        robot.clickOn("#settings-theme-contrast");
        assertThat(map().themeProperty().get()).isEqualTo(Theme.CONTRAST);
        assertThat(atlas().root().getStyleClass()).contains("contrast").doesNotContain("dark", "light");
        waitFor(() -> written().theme().equals(Optional.of("contrast")));
        // The arrows choose among themes, too.
        robot.type(KeyCode.LEFT);
        assertThat(map().themeProperty().get()).isEqualTo(Theme.DARK);
        robot.type(KeyCode.RIGHT);
        waitFor(() -> written().theme().equals(Optional.of("contrast")));
        Session unused = reopen();
        assertThat(map().themeProperty().get()).isEqualTo(Theme.CONTRAST);
        // The menu knows one other theme, the light one.
        robot.clickOn("#menu").clickOn("#menu-theme");
        assertThat(map().themeProperty().get()).isEqualTo(Theme.LIGHT);
    }

    private void motion(boolean isReduced) {
        @SuppressWarnings("unchecked")
        ComboBox<Boolean> box = robot.lookup("#settings-motion").queryAs(ComboBox.class);
        robot.interact(() -> box.setValue(isReduced));
    }

    @Test
    void language_isSpokenAtOnce_withThePaneStillThere_andInTheNextRun() throws Exception {
        search("793");
        show();
        assertThat(texts("#settings")).contains("Text size");
        speak("fr");
        waitFor(() -> texts("#settings").contains("Taille du texte"));
        assertThat(node("#settings").isVisible()).isTrue();
        assertThat(selected()).hasValue(793);
        waitFor(() -> written().language().equals(Optional.of("fr")));
        Session unused = reopen();
        show();
        assertThat(texts("#settings")).contains("Taille du texte");
        speak("en");
        waitFor(() -> texts("#settings").contains("Text size"));
    }

    private void speak(String language) {
        @SuppressWarnings("unchecked")
        ComboBox<String> box = robot.lookup("#settings-language").queryAs(ComboBox.class);
        robot.interact(() -> box.setValue(language));
    }

    @Test
    void aSettingMadeElsewhere_isSeenInThePane_andRemembered() throws Exception {
        show();
        robot.clickOn("#menu").clickOn("#menu-theme");
        String other = map().themeProperty().get() == Theme.DARK ? "dark" : "light";
        assertThat(robot.lookup("#settings-theme-" + other)
                        .queryAs(ToggleButton.class)
                        .isSelected())
                .isTrue();
        waitFor(() -> written().theme().equals(Optional.of(other)));
    }

    @Test
    void reset_isTakenBack_byTheSameButton() throws Exception {
        show();
        choose("#settings-text-size", 90);
        choose("#settings-refresh", 10);
        motion(true);
        robot.interact(() -> robot.lookup("#settings-reset").queryButton().fire());
        assertThat(atlas().model().settings().get()).isEqualTo(Settings.NEW);
        waitFor(() -> written().equals(Settings.NEW));
        robot.interact(() -> robot.lookup("#settings-reset").queryButton().fire());
        assertThat(atlas().model().settings().get().textSize()).isEqualTo(90);
        assertThat(atlas().model().settings().get().motionReduced()).isTrue();
        waitFor(() -> written().refresh() == 10);
    }

    @Test
    void aSettingOfAnotherWindow_staysAsThatWindowWantsIt() throws Exception {
        show();
        files().settings().change(all -> all.withRefresh(10));
        robot.clickOn("#settings-theme-light");
        waitFor(() -> written().theme().isPresent());
        assertThat(written().refresh()).isEqualTo(10);
    }

    @Test
    void whatCannotBeSaved_isTold_untilItIsDismissed_andTheWindowRunsOn() throws Exception {
        show();
        // In the way of the directory is a file: nobody, root neither, can save there.
        Path inTheWay = directory();
        try (var old = Files.list(inTheWay)) {
            for (Path each : old.toList()) {
                Files.delete(each);
            }
        }
        Files.delete(inTheWay);
        Files.writeString(inTheWay, "");
        robot.clickOn("#settings-theme-light");
        waitFor(() -> node("#store-notice").isVisible());
        assertThat(texts("#store-notice"))
                .contains("What you have set could not be saved: ")
                .contains(inTheWay.toString());
        assertThat(map().themeProperty().get()).isEqualTo(Theme.LIGHT);
        robot.clickOn("#store-notice-dismiss");
        assertThat(node("#store-notice").isVisible()).isFalse();
        search("793");
        Files.delete(inTheWay);
        robot.clickOn("#menu").clickOn("#menu-theme");
        waitFor(() -> Files.isRegularFile(inTheWay.resolve("settings.properties")));
    }

    @Test
    void aDamagedFile_isToldOnce_andTheWindowIsThere() throws Exception {
        Session unused = hide();
        Files.writeString(directory().resolve("settings.properties"), "version=1\ntheme=dark\ntext.size=soon\n");
        show(LastRun.read(files()));
        waitFor(() -> node("#store-notice").isVisible());
        assertThat(texts("#store-notice"))
                .contains("line 3: text.size is one of 80, 90")
                .contains("set aside as");
        robot.type(KeyCode.ESCAPE).type(KeyCode.ESCAPE);
        unused = reopen();
        assertThat(node("#store-notice").isVisible()).isFalse();
    }

    @Test
    void theEdgeOfThePane_isMovedByMouseAndKeys_andIsRemembered() throws Exception {
        Region pane = (Region) node("#pane-divider").getParent();
        double before = pane.getWidth();
        Bounds edge = node("#pane-divider").localToScreen(node("#pane-divider").getBoundsInLocal());
        robot.drag(edge.getCenterX(), edge.getCenterY(), MouseButton.PRIMARY)
                .dropTo(edge.getCenterX() - 60, edge.getCenterY());
        waitFor(() -> Math.abs(pane.getWidth() - before - 60) <= 4);
        robot.interact(node("#pane-divider")::requestFocus);
        robot.type(KeyCode.RIGHT);
        waitFor(() -> Math.abs(pane.getWidth() - before - 40) <= 4);
        double wide = pane.getWidth();
        assertThat(reopen().pane().width()).isEqualTo(OptionalDouble.of(wide));
        Node divider = node("#pane-divider");
        assertThat(((Region) divider.getParent()).getWidth()).isEqualTo(wide);
        robot.interact(divider::requestFocus);
        robot.type(KeyCode.ENTER);
        waitFor(() -> ((Region) divider.getParent()).getWidth() == before);
    }

    @Test
    void aFileThatWasRead_isOfferedAgain_inTheNextRunToo() throws Exception {
        Path list = Files.writeString(directory().resolve("term.csv"), "port,name\n8080,practice\n");
        robot.interact(() -> atlas().fileDrop().take(list.toFile()));
        waitFor(() -> robot.lookup("#class-list-title").tryQuery().isPresent()
                && texts("#class-list-title").contains("“term”"));
        assertThat(reopen().pane().files()).containsExactly(list.toAbsolutePath());
        robot.type(KeyCode.F10);
        waitFor(() -> texts("#menu-recent-0").contains("term.csv"));
        robot.interact(() -> robot.lookup("#menu-recent-0").queryButton().fire());
        waitFor(() -> robot.lookup("#class-list-title").tryQuery().isPresent()
                && texts("#class-list-title").contains("“term”"));
    }

    /// The screen that it stood on has gone, or was a larger one.
    @Test
    void aWindowThatStoodElsewhere_isShownWhereAScreenIs() throws Exception {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        for (Session.Place gone : List.of(
                new Session.Place(90_000, 90_000, 800, 600),
                new Session.Place(-5_000, 10, 800, 600),
                new Session.Place(screen.getMinX(), screen.getMinY(), 90_000, 90_000))) {
            Session left = hide();
            Session elsewhere =
                    new Session(Optional.of(gone), left.map(), left.colours(), left.shown(), left.live(), left.pane());
            show(new LastRun(elsewhere, LastRun.NONE.settings(), List.of()));
            Window window = atlas().root().getScene().getWindow();
            assertThat(Screen.getScreensForRectangle(window.getX(), window.getY(), 100, 40))
                    .as("%s", gone)
                    .isNotEmpty();
            assertThat(window.getWidth()).isLessThanOrEqualTo(screen.getWidth());
            assertThat(window.getHeight()).isLessThanOrEqualTo(screen.getHeight());
        }
    }

    @Test
    void theMenu_isWalkedByKeys_andHiddenByEscOrAClickBeside() throws Exception {
        focusMap();
        robot.type(KeyCode.F10);
        waitFor(() -> node("#menu-check").isFocused());
        robot.type(KeyCode.DOWN);
        assertThat(node("#menu-listeners").isFocused()).isTrue();
        robot.type(KeyCode.UP, KeyCode.UP);
        assertThat(node("#menu-about").isFocused()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(node("#menu-pane").isVisible()).isFalse();
        assertThat(node("#map").isFocused()).isTrue();
        robot.clickOn("#menu");
        assertThat(node("#menu-pane").isVisible()).isTrue();
        robot.clickOn("#search");
        assertThat(node("#menu-pane").isVisible()).isFalse();
        robot.type(KeyCode.F10).type(KeyCode.UP).type(KeyCode.ENTER);
        waitFor(() -> !robot.lookup("#about-copy").queryAll().isEmpty());
    }
}
