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
import org.portatlas.text.Texts;

/// "Export…": asks for a form and a file, and has the rows written that the filter shows.
public final class ExportButton extends MenuButton {
    private static final Texts TEXTS = new Texts(ExportButton.class);

    private final String name;
    private final BiConsumer<FileForm, Path> write;
    private Function<String, Optional<Path>> chooser = this::choose;

    /// @param id of this button; those of its forms begin with it
    /// @param name what is written, which is the proposed name of the file too, as "listeners"
    public ExportButton(String id, String name, BiConsumer<FileForm, Path> write) {
        super(TEXTS.get("export"));
        this.name = name;
        this.write = write;
        setId(id);
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip(TEXTS.get("export.about")));
        for (FileForm form : FileForm.values()) {
            MenuItem item = new MenuItem(TEXTS.get("export.form", form.name()));
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
        dialog.setTitle(TEXTS.get("export.title", name));
        dialog.setInitialFileName(proposed);
        return Optional.ofNullable(dialog.showSaveDialog(getScene().getWindow()))
                .map(File::toPath);
    }
}
