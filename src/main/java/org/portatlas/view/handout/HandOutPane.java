package org.portatlas.view.handout;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.portatlas.export.handout.HandOut;
import org.portatlas.text.Texts;
import org.portatlas.view.pane.WrappedLabel;

/// A hand-out before it is saved or printed: the page, small, and the ways it can go.
public final class HandOutPane extends VBox {
    private static final Texts TEXTS = new Texts(HandOutPane.class);

    /// A4 in points, and a margin of 12 mm.
    private static final double PAPER_WIDTH = 595;

    private static final double PAPER_HEIGHT = 842;
    private static final double MARGIN = 34;

    /// What is left of the window's height round the page.
    private static final double ROUND = 210;

    private final HandOutViewModel model;
    private final Printing printing;
    private final Label title = new WrappedLabel("", "section-title");
    private final StackPane preview = new StackPane();
    private final Button save = new Button(TEXTS.get("save"));
    private Function<String, Optional<Path>> chooser = this::choose;

    HandOutPane(HandOutViewModel model) {
        super(10);
        this.model = model;
        this.printing = new Printing(model.executor());
        setId("hand-out");
        getStyleClass().add("hand-out-pane");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        title.setId("hand-out-title");
        title.setMaxWidth(420);
        Label message = new WrappedLabel("");
        message.setId("hand-out-message");
        message.textProperty().bind(model.messageProperty());
        message.visibleProperty().bind(message.textProperty().isNotEmpty());
        message.managedProperty().bind(message.visibleProperty());
        message.setMaxWidth(420);
        save.setId("hand-out-save");
        save.getStyleClass().add("accent");
        save.setOnAction(event -> save());
        Button print = new Button(TEXTS.get("print"));
        print.setId("hand-out-print");
        print.setOnAction(event -> print());
        Button close = new Button(TEXTS.get("close"));
        close.setId("hand-out-close");
        close.setOnAction(event -> model.hide());
        FlowPane buttons = new FlowPane(8, 8, save, print, close);
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(title, preview, message, buttons);
    }

    /// How a file is chosen, from a proposed name; empty if none was.
    public void setChooser(Function<String, Optional<Path>> other) {
        chooser = other;
    }

    /// Shows a sheet.
    ///
    /// @param room the height of the window
    void show(HandOut sheet, double room) {
        title.setText(
                sheet.kind().equals(TEXTS.get("port.kind"))
                        ? TEXTS.get("title.port", sheet.title())
                        : TEXTS.get("title", sheet.title()));
        HandOutPage page = new HandOutPage(sheet, PAPER_WIDTH - 2 * MARGIN, PAPER_HEIGHT - 2 * MARGIN);
        StackPane paper = new StackPane(page);
        paper.setPadding(new Insets(MARGIN));
        paper.getStyleClass().add("hand-out-paper");
        double factor = Math.clamp((room - ROUND) / PAPER_HEIGHT, 0.3, 1);
        paper.getTransforms().setAll(new Scale(factor, factor));
        paper.setAccessibleText(TEXTS.get("page", sheet.title()));
        preview.getChildren().setAll(new Group(paper));
        save.requestFocus();
    }

    private void save() {
        @Nullable HandOut sheet = model.sheetProperty().get();
        if (sheet != null) {
            chooser.apply(sheet.fileName() + ".html").ifPresent(model::save);
        }
    }

    private void print() {
        @Nullable HandOut sheet = model.sheetProperty().get();
        if (sheet != null) {
            printing.print(sheet, getScene().getWindow(), model::tell);
        }
    }

    private Optional<Path> choose(String proposed) {
        FileChooser dialog = new FileChooser();
        dialog.setTitle(TEXTS.get("save.title"));
        dialog.setInitialFileName(proposed);
        return Optional.ofNullable(dialog.showSaveDialog(getScene().getWindow()))
                .map(File::toPath);
    }
}
