package org.portatlas.view.quiz;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.stage.FileChooser;
import org.portatlas.text.Texts;

/// "Save results as CSV…": asks for a file.
public final class SaveButton extends Button {
    private static final Texts TEXTS = new Texts(SaveButton.class);

    private Supplier<Optional<Path>> chooser = this::choose;

    /// @param write is given the file
    SaveButton(Consumer<Path> write) {
        super(TEXTS.get("save"));
        setId("quiz-save");
        setMinWidth(USE_PREF_SIZE);
        setOnAction(event -> chooser.get().ifPresent(write));
    }

    /// How a file is chosen; empty if none was.
    public void setChooser(Supplier<Optional<Path>> chooser) {
        this.chooser = chooser;
    }

    private Optional<Path> choose() {
        FileChooser dialog = new FileChooser();
        dialog.setTitle(TEXTS.get("save.title"));
        dialog.setInitialFileName("quiz-results.csv");
        dialog.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(TEXTS.get("save.files"), "*.csv"));
        return Optional.ofNullable(dialog.showSaveDialog(getScene().getWindow()))
                .map(File::toPath);
    }
}
