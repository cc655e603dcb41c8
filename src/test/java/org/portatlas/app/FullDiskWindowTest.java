package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.portatlas.Watchdog;
import org.portatlas.store.Settings;

/// The disk is full while the window is open: it is told, what was saved stays, and what could not be is saved when
/// there is room again.
@EnabledOnOs(OS.LINUX)
@Tag("journey")
class FullDiskWindowTest extends SavingAtlas {
    private static final String FULL = "No space left on device";

    @AutoClose
    private final SmallDisk disk = SmallDisk.mounted();

    FullDiskWindowTest() throws IOException {}

    @Override
    Path directory() {
        return disk.directory().resolve("data");
    }

    @Test
    void settingAndNoteWithoutRoom_areTold_andSavedWhenThereIs() throws Exception {
        set(now -> now.withTheme(Optional.of("dark")));
        waitFor(() -> saved().theme().isPresent());
        write("22", "first");
        waitFor(() -> notes().equals(List.of("first")));
        // What is loaded when something is told for the first time is not what this is about.
        disk.fill();
        set(now -> now.withTextSize(90));
        waitFor(() -> isRefused("What you have set could not be saved: "));
        robot.clickOn("#store-notice-dismiss");
        disk.makeRoom();
        try (Watchdog _ = Watchdog.over("full disk")) {
            disk.fill();
            set(now -> now.withTextSize(110));
            waitFor(() -> isRefused("What you have set could not be saved: "));
            assertThat(saved()).as("what was saved stays").isEqualTo(Settings.NEW.withTheme(Optional.of("dark")));
            robot.clickOn("#store-notice-dismiss");
            write("443", "second");
            waitFor(() -> isRefused("Your notes could not be saved: "));
            assertThat(notes()).containsExactly("first");
            assertThat(robot.lookup("#note-text")
                            .queryAs(TextInputControl.class)
                            .getText())
                    .as("it can be tried again")
                    .isEqualTo("second");
            disk.makeRoom();
            robot.clickOn("#note-text").press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
            waitFor(() -> notes().equals(List.of("first", "second")));
            set(now -> now.withSelectionChecked(true));
            waitFor(() -> saved().selectionChecked());
        }
        assertThat(saved().textSize()).as("what could not be saved then").isEqualTo(110);
        assertThat(saved().theme()).hasValue("dark");
    }

    @Test
    void windowThatIsClosedWithoutRoom_opensAsItWasLeftBefore() throws Exception {
        search("22");
        assertThat(reopen().map().selectedPort()).hasValue(22);
        search("443");
        set(now -> now.withTextSize(110));
        waitFor(() -> saved().textSize() == 110);
        disk.fill();
        assertThat(reopen().map().selectedPort()).hasValue(22);
        waitFor(() -> selected().equals(OptionalInt.of(22)));
        assertThat(atlas().model().settings().get().textSize()).isEqualTo(110);
        disk.makeRoom();
        search("443");
        assertThat(hide().map().selectedPort()).hasValue(443);
    }

    @Test
    void settingWithoutRoom_isSavedAtTheEnd() throws Exception {
        disk.fill();
        set(now -> now.withTextSize(110));
        waitFor(() -> isTold(FULL));
        disk.makeRoom();
        hide();
        assertThat(saved().textSize()).isEqualTo(110);
    }

    private boolean isRefused(String what) {
        return isTold(what) && isTold(FULL);
    }
}
