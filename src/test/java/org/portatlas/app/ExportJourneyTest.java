package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.print.Printer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portatlas.SwiftRobot;
import org.portatlas.registry.Registry;
import org.portatlas.view.sheet.ExportForm;
import org.portatlas.view.sheet.ExportWhat;
import org.testfx.util.WaitForAsyncUtils;

/// The map and the tables are taken into files, with the keyboard.
@Tag("journey")
class ExportJourneyTest extends RunningAtlas {
    @TempDir
    private Path directory;

    private Path show(String name) throws TimeoutException {
        Path file = directory.resolve(name);
        onFx(() -> atlas().export().setChooser(proposed -> Optional.of(file)));
        focusMap();
        robot.press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        return file;
    }

    private static void onFx(Runnable action) {
        var unused = WaitForAsyncUtils.asyncFx(action);
        SwiftRobot.settle();
    }

    private String told() throws TimeoutException {
        Label message = robot.lookup("#export-message").query();
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !message.getText().isEmpty());
        return message.getText();
    }

    @SuppressWarnings("unchecked")
    private void choose(ExportWhat what, ExportForm form, int width) {
        onFx(() -> {
            ((ComboBox<ExportWhat>) robot.lookup("#export-what").query()).setValue(what);
            ((ComboBox<ExportForm>) robot.lookup("#export-form").query()).setValue(form);
            ((ComboBox<Integer>) robot.lookup("#export-width").query()).setValue(width);
        });
    }

    @Test
    void theMap_isTakenAsAPicture_andItsPathIsCopied() throws IOException, TimeoutException {
        Path file = show("map.png");
        choose(ExportWhat.WHOLE_MAP, ExportForm.PNG, 2048);
        robot.clickOn("#export-go");
        assertThat(told()).isEqualTo("Written to " + file + ".");
        BufferedImage picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo(2048);
        robot.clickOn("#export-copy");
        onFx(() -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo(file.toString()));
    }

    @Test
    void whatIsSeen_isTakenAsSvg() throws IOException, TimeoutException {
        search("443");
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> atlas().model().map().flightProperty().get() == null);
        Path file = show("seen.svg");
        choose(ExportWhat.VISIBLE_MAP, ExportForm.SVG, 2048);
        robot.clickOn("#export-go");
        assertThat(told()).startsWith("Written to ");
        assertThat(Files.readString(file))
                .contains("<title id=\"title\">Registry: the ports around ", ">443</text>", ">https</text>");
    }

    @Test
    void theTables_areTaken() throws IOException, TimeoutException {
        Path file = show("table");
        choose(ExportWhat.TABLE, ExportForm.CSV, 2048);
        robot.clickOn("#export-go");
        assertThat(told()).startsWith("Written to ");
        assertThat(Files.readAllLines(file)).hasSize(1 + Registry.embedded().recordCount());
        choose(ExportWhat.GAPS, ExportForm.JSON, 2048);
        robot.clickOn("#export-go");
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> Files.readString(file).contains("\"gaps\":["));
    }

    @Test
    void aPicture_thatIsCancelled_leavesNothing() throws IOException, TimeoutException {
        show("wide.png");
        choose(ExportWhat.WHOLE_MAP, ExportForm.PNG, 16384);
        robot.clickOn("#export-go");
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> robot.lookup("#export-cancel").query().getParent().isVisible());
        robot.clickOn("#export-cancel");
        assertThat(told()).isEqualTo("Cancelled. Nothing was written.");
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).isEmpty();
        }
    }

    /// On a machine that has no printer this is said, and nothing breaks.
    @Test
    void printing_withoutAPrinter_isTold_andExportOffered() throws TimeoutException {
        Assumptions.assumeTrue(Printer.getDefaultPrinter() == null);
        focusMap();
        robot.press(KeyCode.CONTROL).type(KeyCode.P).release(KeyCode.CONTROL);
        Label message = robot.lookup("#export-message").query();
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> message.getText().startsWith("No printer was found on this computer."));
        assertThat(message.getText()).contains("PNG");
        assertThat(node("#export-go").isDisabled()).isFalse();
        choose(ExportWhat.GAPS, ExportForm.CSV, 2048);
        assertThat(node("#export-print").isVisible()).isFalse();
        focusMap();
        robot.press(KeyCode.CONTROL).type(KeyCode.P).release(KeyCode.CONTROL);
        waitFor(() -> ((ComboBox<?>) node("#export-what")).getValue() == ExportWhat.WHOLE_MAP);
    }

    @Test
    void aFolder_thatCannotBeWrittenTo_isTold_alsoInFrench() throws TimeoutException {
        Locale.setDefault(Locale.FRENCH);
        try {
            onFx(() -> atlas().export().setChooser(proposed -> Optional.of(Path.of("/proc/nowhere/map.svg"))));
            focusMap();
            robot.press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
            choose(ExportWhat.WHOLE_MAP, ExportForm.SVG, 2048);
            robot.clickOn("#export-go");
            assertThat(told()).startsWith("Rien n’a été écrit\u00a0: impossible d’écrire dans /proc/nowhere");
        } finally {
            Locale.setDefault(Locale.ENGLISH);
        }
    }
}
