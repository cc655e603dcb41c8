package org.portatlas.view.editions;

import java.io.File;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.portatlas.text.Texts;
import org.portatlas.view.pane.PaneHead;
import org.portatlas.view.pane.PaneScroll;
import org.portatlas.view.pane.WrappedLabel;

/// The edition in use, the others that can be, and how a newer one comes.
final class EditionsPane extends VBox {
    private static final Texts TEXTS = new Texts(EditionsPane.class);

    private final EditionsViewModel model;
    private final VBox rows = new VBox(12);
    private final Button update = button("editions-update", TEXTS.get("update"));

    EditionsPane(EditionsViewModel model, Runnable hide) {
        this.model = model;
        setId("editions");
        getStyleClass().add("settings-pane");
        Button take = button("editions-import", TEXTS.get("import"));
        update.setOnAction(event -> model.update());
        take.setOnAction(event -> chooseFile());
        VBox all = new VBox(
                new WrappedLabel(TEXTS.get("about"), "caption"),
                rows,
                group(TEXTS.get("newer")),
                new FlowPane(8, 8, update, take),
                new WrappedLabel(TEXTS.get("newer.about"), "caption"),
                progress(),
                message());
        all.getStyleClass().add("settings-rows");
        ScrollPane scroll = new PaneScroll();
        scroll.setContent(all);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(new PaneHead(TEXTS.get("title"), "editions-close", hide), scroll);
        model.rowsProperty().subscribe(read -> show());
    }

    void enter() {
        model.read();
        // What stands in a scroll pane is in no window until that has its skin.
        applyCss();
        update.requestFocus();
    }

    private void show() {
        rows.getChildren().clear();
        for (EditionRow row : model.rowsProperty().get()) {
            boolean isUsed = model.inUseProperty().get().equals(Optional.ofNullable(row.name()));
            rows.getChildren().add(line(row, isUsed));
        }
    }

    private Node line(EditionRow row, boolean isUsed) {
        Label date = new Label(row.edition());
        date.getStyleClass().add("section-title");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox line = new HBox(8, date, between, isUsed ? new Label(TEXTS.get("used")) : useButton(row));
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinHeight(32);
        return new VBox(2, line, new WrappedLabel(row.origin() + "\n" + row.figures(), "caption"));
    }

    private Button useButton(EditionRow row) {
        Button use = button("editions-use-" + (row.name() == null ? "embedded" : row.edition()), TEXTS.get("use"));
        use.setAccessibleText(TEXTS.get("use.about", row.edition(), row.origin(), row.figures()));
        use.setOnAction(event -> model.use(row.name()));
        return use;
    }

    private Node progress() {
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(TEXTS.get("fetching"));
        bar.progressProperty().bind(model.partProperty());
        Label received = new Label();
        received.setId("editions-received");
        received.textProperty().bind(model.receivedProperty());
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Button cancel = button("editions-cancel", TEXTS.get("cancel"));
        cancel.setOnAction(event -> model.cancel());
        HBox line = new HBox(8, received, between, cancel);
        line.setAlignment(Pos.CENTER_LEFT);
        // Where the focus goes is settled before the button comes or goes, else it would be lost.
        model.fetchingProperty().subscribe(fetching -> {
            if (!fetching && cancel.isFocused()) {
                update.requestFocus();
            }
        });
        VBox progress = new VBox(6, bar, line);
        progress.visibleProperty().bind(model.fetchingProperty());
        progress.managedProperty().bind(progress.visibleProperty());
        model.fetchingProperty().subscribe(fetching -> {
            if (fetching && update.isFocused()) {
                cancel.requestFocus();
            }
        });
        return progress;
    }

    private Node message() {
        Label message = new WrappedLabel("");
        message.setId("editions-message");
        message.textProperty().bind(model.messageProperty());
        message.visibleProperty().bind(model.messageProperty().isNotEmpty());
        message.managedProperty().bind(message.visibleProperty());
        return message;
    }

    private void chooseFile() {
        FileChooser files = new FileChooser();
        files.setTitle(TEXTS.get("import.title"));
        files.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(TEXTS.get("import.kind"), "*.csv"));
        File chosen = files.showOpenDialog(getScene().getWindow());
        if (chosen != null) {
            model.take(chosen.toPath());
        }
    }

    private static Button button(String id, String text) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static Label group(String title) {
        Label label = new Label(title);
        label.getStyleClass().addAll("section-title", "settings-group");
        return label;
    }
}
