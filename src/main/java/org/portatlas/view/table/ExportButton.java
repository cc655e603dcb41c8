package org.portatlas.view.table;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.stage.FileChooser;
import org.portatlas.export.FileForm;

/// "Export…": asks for a form and a file, and has the rows written that the filter shows.
public final class ExportButton extends MenuButton {
    private final String name;
    private final BiConsumer<FileForm, Path> write;
    private Function<String, Optional<Path>> chooser = this::choose;

    /// @param id of this button; those of its forms begin with it
    /// @param name what is written, which is the proposed name of the file too, as "listeners"
    public ExportButton(String id, String name, BiConsumer<FileForm, Path> write) {
        super("Export…");
        this.name = name;
        this.write = write;
        setId(id);
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip("Writes what the filter shows into a file, in the order shown"));
        for (FileForm form : FileForm.values()) {
            MenuItem item = new MenuItem(form.name() + "…");
            item.setId(id + "-" + form.ending());
            item.setOnAction(event -> export(form));
            getItems().add(item);
        }
    }

    /// How a file is chosen, from a proposed name; empty if none was.
    public void setChooser(Function<String, Optional<Path>> chooser) {
        this.chooser = chooser;
    }

    private void export(FileForm form) {
        chooser.apply(name + "." + form.ending()).ifPresent(file -> write.accept(form, file));
    }

    private Optional<Path> choose(String proposed) {
        FileChooser dialog = new FileChooser();
        dialog.setTitle("Export " + name);
        dialog.setInitialFileName(proposed);
        return Optional.ofNullable(dialog.showSaveDialog(getScene().getWindow()))
                .map(File::toPath);
    }
}
