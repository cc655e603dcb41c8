package org.portatlas.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.portatlas.SwiftRobot;
import org.portatlas.map.Theme;
import org.portatlas.registry.PortRange;

/// The README's pictures of what a class sees: a lesson, the presenter's view, the quiz; drawn anew in each run and
/// held against those that are shown. See [ScreenshotsTest].
class ClassroomScreenshotsTest extends RunningAtlas {
    private static final double TOLERANCE = 0.04;

    @ParameterizedTest
    @EnumSource(names = {"DARK", "LIGHT"})
    void lesson_drawnNow_isTheOneShown(Theme theme) throws Exception {
        look(theme);
        readThirdStep();
        assertShown("lesson", theme);
    }

    @ParameterizedTest
    @EnumSource(names = {"DARK", "LIGHT"})
    void presenter_drawnNow_isTheOneShown(Theme theme) throws Exception {
        look(theme);
        readThirdStep();
        focusMap();
        robot.type(KeyCode.F5);
        waitFor(() -> !robot.lookup("#present").queryAll().isEmpty());
        robot.interact(() -> map().themeProperty().set(theme));
        assertShown("presenter", theme);
    }

    @ParameterizedTest
    @EnumSource(names = {"DARK", "LIGHT"})
    void quiz_drawnNow_isTheOneShown(Theme theme) throws Exception {
        look(theme);
        focusMap();
        robot.write("q");
        waitFor(() -> !robot.lookup("#quiz-start").queryAll().isEmpty());
        robot.interact(() -> {
            robot.lookup("#quiz-word").queryAs(TextInputControl.class).setText("ports");
            robot.lookup("#quiz-start").queryAs(Button.class).fire();
        });
        // Of this word, the first question asks for the last User Port. It is answered rightly, as a picture should be.
        waitFor(() -> !robot.lookup("#quiz-answer").queryAll().isEmpty());
        robot.interact(() -> {
            map().selectedPortProperty().set(OptionalInt.of(PortRange.USER.last()));
            robot.lookup("#quiz-answer").queryAs(Button.class).fire();
        });
        waitFor(() -> !robot.lookup("#quiz-next").queryAll().isEmpty());
        assertShown("quiz", theme);
    }

    /// Nothing of this machine is in the picture, and the pointer is not over the map.
    private void look(Theme theme) {
        robot.interact(() -> {
            Window window = atlas().root().getScene().getWindow();
            window.setWidth(1280);
            window.setHeight(720);
            atlas().model().live().liveProperty().set(false);
            map().themeProperty().set(theme);
        });
        SwiftRobot.settle();
    }

    private void readThirdStep() throws Exception {
        focusMap();
        robot.write("s");
        waitFor(() -> !robot.lookup(".lesson-entry").queryAll().isEmpty());
        robot.interact(() -> atlas().models().lessons().readFirst());
        waitFor(() -> robot.lookup("#lesson-next").queryAll().stream().anyMatch(Node::isFocused));
        robot.type(KeyCode.PAGE_DOWN).type(KeyCode.PAGE_DOWN);
        waitFor(() -> selected().orElse(0) == 793);
    }

    private void assertShown(String what, Theme theme) throws Exception {
        waitFor(() -> map().flightProperty().get() == null);
        SwiftRobot.settle();
        ShownPicture picture = new ShownPicture(what + "-" + theme.name().toLowerCase(Locale.ROOT), TOLERANCE);
        robot.interact(() -> {
            try {
                picture.assertShown(drawn(atlas().root().getScene()), "ClassroomScreenshotsTest");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static BufferedImage drawn(Scene scene) {
        // The first picture of a scroll pane may be the one of before.
        scene.snapshot(null);
        WritableImage snapshot = scene.snapshot(null);
        int width = (int) snapshot.getWidth();
        int height = (int) snapshot.getHeight();
        int[] pixels = new int[width * height];
        snapshot.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        return image;
    }
}
