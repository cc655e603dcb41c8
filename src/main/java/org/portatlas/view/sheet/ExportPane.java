package org.portatlas.view.sheet;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.Duration;
import org.portatlas.text.Texts;
import org.portatlas.view.pane.ControlRow;
import org.portatlas.view.pane.PaneHead;
import org.portatlas.view.pane.WrappedLabel;
import org.portatlas.view.table.Copying;

/// Asks what is to be exported, in which form, and where to, and tells what became of it.
final class ExportPane extends VBox {
    private static final Texts TEXTS = new Texts(ExportPane.class);
    private static final List<Integer> WIDTHS = List.of(2048, 4096, 8192, 16384);

    /// What is done sooner needs no bar.
    private static final Duration PATIENCE = Duration.millis(500);

    private final MapExportViewModel model;
    private final ComboBox<ExportWhat> what = new ComboBox<>();
    private final ComboBox<ExportForm> form = new ComboBox<>();
    private final ComboBox<Integer> width = new ComboBox<>();
    private final Button print = new Button(TEXTS.get("print"));
    private final MapPrinting printing;
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final Function<String, Optional<Path>> chooser;

    /// @param chooser how a file is chosen, from a proposed name; empty if none was
    ExportPane(MapExportViewModel model, Optional<Function<String, Optional<Path>>> chooser, Runnable hide) {
        this.model = model;
        this.printing = new MapPrinting(model);
        this.chooser = chooser.orElse(this::choose);
        setId("export");
        getStyleClass().add("settings-pane");
        what.setId("export-what");
        what.getItems().setAll(ExportWhat.values());
        form.setId("export-form");
        width.setId("export-width");
        width.getItems().setAll(WIDTHS);
        width.setValue(4096);
        Node widthRow = new ControlRow(TEXTS.get("width"), width, TEXTS.get("width.about"));
        Label about = new WrappedLabel("", "caption");
        what.valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                form.getItems().setAll(chosen.forms());
                form.setValue(chosen.forms().getFirst());
                print.setVisible(chosen.isMap());
                about.setText(chosen.isMap() ? TEXTS.get("about.map") : TEXTS.get("about.table"));
            }
        });
        form.valueProperty().subscribe(chosen -> {
            widthRow.setVisible(chosen == ExportForm.PNG);
            widthRow.setManaged(chosen == ExportForm.PNG);
        });
        what.setValue(ExportWhat.WHOLE_MAP);
        Button export = new Button(TEXTS.get("export"));
        export.setId("export-go");
        export.setDefaultButton(false);
        export.disableProperty().bind(model.runningProperty());
        export.setOnAction(event -> export());
        print.setId("export-print");
        print.disableProperty().bind(model.runningProperty());
        print.setOnAction(event -> print());
        HBox ways = new HBox(8, export, print);
        VBox rows = new VBox(
                new VBox(3, new ControlRow(TEXTS.get("what"), what, ""), about),
                new ControlRow(TEXTS.get("form"), form, ""),
                widthRow,
                ways,
                progress(),
                told());
        rows.getStyleClass().add("settings-rows");
        getChildren().setAll(new PaneHead(TEXTS.get("title"), "export-close", hide), rows);
    }

    void enter() {
        what.requestFocus();
    }

    /// Prints what is chosen of the map, or all of it where a table is chosen.
    void print() {
        if (!what.getValue().isMap()) {
            what.setValue(ExportWhat.WHOLE_MAP);
        }
        printing.print(what.getValue() == ExportWhat.WHOLE_MAP, getScene().getWindow());
    }

    private void export() {
        chooser.apply(what.getValue().fileName(form.getValue()))
                .ifPresent(file -> model.write(what.getValue(), form.getValue(), width.getValue(), file));
    }

    private Optional<Path> choose(String proposed) {
        FileChooser dialog = new FileChooser();
        dialog.setTitle(TEXTS.get("title"));
        dialog.setInitialFileName(proposed);
        return Optional.ofNullable(dialog.showSaveDialog(getScene().getWindow()))
                .map(File::toPath);
    }

    private Node progress() {
        ProgressBar bar = new ProgressBar();
        bar.setId("export-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(TEXTS.get("progress"));
        bar.progressProperty().bind(model.progressProperty());
        HBox.setHgrow(bar, Priority.ALWAYS);
        Button cancel = new Button(TEXTS.get("cancel"));
        cancel.setId("export-cancel");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(event -> model.cancel());
        HBox line = new HBox(8, bar, cancel);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setVisible(false);
        line.managedProperty().bind(line.visibleProperty());
        patience.setOnFinished(event -> line.setVisible(model.runningProperty().get()));
        model.runningProperty().subscribe(running -> {
            if (running) {
                patience.playFromStart();
            } else {
                patience.stop();
                line.setVisible(false);
            }
        });
        return line;
    }

    private Node told() {
        Label message = new WrappedLabel("", "export-told");
        message.setId("export-message");
        message.textProperty().bind(model.messageProperty());
        Button copy = new Button(TEXTS.get("copy"));
        copy.setId("export-copy");
        copy.setOnAction(event -> Copying.copy(model.writtenProperty().get()));
        copy.visibleProperty().bind(model.writtenProperty().isNotEmpty());
        copy.managedProperty().bind(copy.visibleProperty());
        return new VBox(8, message, copy);
    }
}
