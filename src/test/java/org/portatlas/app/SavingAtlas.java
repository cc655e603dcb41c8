package org.portatlas.app;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import javafx.scene.input.KeyCode;
import org.portatlas.store.Settings;
import org.portatlas.store.notes.NotesFile;

/// A window whose user writes notes and sets something, where it may be that neither can be saved.
abstract class SavingAtlas extends RunningAtlas {
    /// Writes the note of a port, and asks to save it.
    final void write(String port, String text) throws TimeoutException {
        search(port);
        focusMap();
        robot.write("b");
        waitFor(() -> !robot.lookup("#note-text").queryAll().isEmpty()
                && node("#note-text").isFocused());
        robot.write(text).press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
    }

    final void set(UnaryOperator<Settings> change) {
        robot.interact(() -> atlas().model().settings().change(change));
    }

    /// The texts of the notes on the disk.
    final List<String> notes() {
        return new NotesFile(files())
                .load().value().all().stream().map(note -> note.text()).toList();
    }

    /// The settings on the disk.
    final Settings saved() {
        return files().settings().load().value();
    }

    /// Whether a notice that is shown says this.
    final boolean isTold(String words) {
        return robot.lookup("#store-notice").queryAll().stream().anyMatch(bar -> bar.isVisible())
                && texts("#store-notice").contains(words);
    }
}
