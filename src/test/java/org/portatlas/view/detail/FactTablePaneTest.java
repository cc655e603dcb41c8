package org.portatlas.view.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portatlas.SwiftExtension;
import org.portatlas.SwiftRobot;
import org.portatlas.view.detail.FactTable.Form;
import org.portatlas.view.detail.FactTable.Row;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// Rows of evidence, selected and copied by mouse and by keyboard.
@ExtendWith(SwiftExtension.class)
class FactTablePaneTest {
    private final FxRobot robot = new SwiftRobot();

    @Start
    void start(Stage stage) {
        FactTable table = new FactTable(
                "TCP 127.0.0.1:8080",
                Form.PAIRS,
                List.of(
                        Row.of("State", "listening"),
                        Row.of("User", "root (uid 0)"),
                        new Row(List.of("Held by", "a (PID 1)\nb (PID 2)"), "a note")));
        stage.setScene(new Scene(new FactTablePane(table, row -> {}), 400, 200));
        stage.show();
    }

    private String copied() {
        AtomicReference<String> copied = new AtomicReference<>("");
        robot.interact(() -> copied.set(Clipboard.getSystemClipboard().getString()));
        return copied.get();
    }

    private void copy() {
        robot.push(KeyCode.SHORTCUT, KeyCode.C);
    }

    @Test
    void click_selectsARow_andCopyTakesIt() {
        robot.clickOn("root (uid 0)");
        copy();
        assertThat(copied()).isEqualTo("User\troot (uid 0)");
    }

    @Test
    void arrowsAndShift_selectSeveral_inTheOrderOfTheTable() {
        robot.clickOn("a (PID 1)\nb (PID 2)");
        robot.push(KeyCode.SHIFT, KeyCode.UP);
        copy();
        assertThat(copied()).isEqualTo("User\troot (uid 0)\nHeld by\ta (PID 1) b (PID 2)\ta note");
        robot.push(KeyCode.UP);
        copy();
        assertThat(copied()).isEqualTo("State\tlistening");
    }

    @Test
    void shortcutA_selectsAll_andTheLabelTellsWhatIsSelected() {
        robot.clickOn("listening");
        FactTablePane pane = robot.lookup(".fact-table").queryAs(FactTablePane.class);
        assertThat(pane.getAccessibleText()).isEqualTo("TCP 127.0.0.1:8080: State listening");
        robot.push(KeyCode.SHORTCUT, KeyCode.A);
        copy();
        assertThat(copied()).startsWith("State\tlistening\nUser\t").endsWith("\ta note");
    }

    /// A command line may begin like a formula.
    @Test
    void text_isNoFormulaForASpreadsheet() {
        assertThat(Row.of("Command", "=cmd|' /C calc'!A0").text()).isEqualTo("Command\t'=cmd|' /C calc'!A0");
    }
}
