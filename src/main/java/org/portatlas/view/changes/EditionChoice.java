package org.portatlas.view.changes;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.portatlas.text.Texts;

/// Chooses one of the two editions: one that there is, or a file.
final class EditionChoice extends MenuButton {
    private static final Texts TEXTS = new Texts(EditionChoice.class);
    private static final double LEAST = 96;
    private static final double USUAL = 130;
    private static final double MOST = 260;

    private final ChangesViewModel model;
    private final String id;
    private final Consumer<OfferedEdition> choose;
    private final Consumer<Path> chooseFile;
    private Supplier<Optional<Path>> chooser = this::askForFile;

    /// @param id of the side, as `from`
    /// @param side the word for it
    EditionChoice(
            String id,
            String side,
            ChangesViewModel model,
            ObservableValue<@Nullable OfferedEdition> chosen,
            Consumer<OfferedEdition> choose,
            Consumer<Path> chooseFile) {
        this.model = model;
        this.id = id;
        this.choose = choose;
        this.chooseFile = chooseFile;
        setMnemonicParsing(false);
        setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        setMinWidth(LEAST);
        setPrefWidth(USUAL);
        setMaxWidth(MOST);
        HBox.setHgrow(this, Priority.ALWAYS);
        Tooltip whole = new Tooltip();
        setTooltip(whole);
        chosen.subscribe(edition -> {
            String title = edition == null ? TEXTS.get("choose") : edition.title();
            setText(title);
            whole.setText(title);
            setAccessibleText(TEXTS.get("side", side, title));
        });
        // The menu is shown only if it has something in it.
        fill();
        showingProperty().subscribe(showing -> {
            if (showing) {
                fill();
            }
        });
    }

    /// How a file is chosen; empty if none was.
    void setChooser(Supplier<Optional<Path>> chooser) {
        this.chooser = chooser;
    }

    private void fill() {
        getItems().clear();
        for (OfferedEdition edition : model.choices()) {
            MenuItem item = new MenuItem(edition.title());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> choose.accept(edition));
            getItems().add(item);
        }
        MenuItem file = new MenuItem(TEXTS.get("file"));
        file.setId("changes-" + id + "-file");
        file.setOnAction(event -> chooser.get().ifPresent(chooseFile));
        getItems().addAll(new SeparatorMenuItem(), file);
    }

    private Optional<Path> askForFile() {
        FileChooser dialog = new FileChooser();
        dialog.setTitle(TEXTS.get("file.title"));
        dialog.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(TEXTS.get("file.kind"), "*.csv"));
        return Optional.ofNullable(dialog.showOpenDialog(getScene().getWindow()))
                .map(File::toPath);
    }
}
