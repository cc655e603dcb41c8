package org.portatlas.view.lesson;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.portatlas.lesson.ClassList;

/// The class list on the shelf: which one it is, and what can be done with it.
final class ClassListBox extends VBox {
    private final ClassListViewModel model;

    /// @param handOut makes a hand-out of a list
    ClassListBox(ClassListViewModel model, Consumer<ClassList> handOut) {
        super(6);
        this.model = model;
        setId("class-list");
        getStyleClass().add("class-list");
        Label title = new Label("Class list");
        title.getStyleClass().addAll("section-title", "lesson-section");
        Label which = new Label();
        which.setId("class-list-title");
        which.textProperty().bind(Bindings.createStringBinding(this::words, model.listProperty(), model.ownProperty()));
        Label message = new Label();
        message.setId("class-list-message");
        message.getStyleClass().add("answer-sentence");
        message.textProperty().bind(model.messageProperty());
        message.visibleProperty().bind(message.textProperty().isNotEmpty());
        message.managedProperty().bind(message.visibleProperty());
        for (Label each : new Label[] {which, message}) {
            each.setWrapText(true);
            each.setMinHeight(Region.USE_PREF_SIZE);
        }
        Button show = button("class-list-show", "Show on the map", "Colours the ports of the list, with its names");
        show.setOnAction(event -> model.show());
        Button sheet = button("class-list-hand-out", "Hand-out…", "One page to print or to save");
        sheet.disableProperty().bind(model.listProperty().isNull());
        sheet.setOnAction(event -> {
            @Nullable ClassList list = model.listProperty().get();
            if (list != null) {
                handOut.accept(list);
            }
        });
        Button open = button(
                "class-list-open",
                "Open a class list…",
                "A file of comma-separated values, a line such as 22,ssh each");
        open.setOnAction(event -> chooseFile().ifPresent(model::choose));
        Button shipped = button("class-list-shipped", "Back to the shipped one", "The list that comes with Port Atlas");
        shipped.setOnAction(event -> model.chooseShipped());
        shipped.visibleProperty().bind(model.ownProperty());
        shipped.managedProperty().bind(shipped.visibleProperty());
        getChildren().setAll(title, which, message, new FlowPane(8, 8, show, sheet, open, shipped));
    }

    private String words() {
        ClassList list = model.listProperty().get();
        if (list == null) {
            return "The list is being read.";
        }
        int ports = list.entries().size();
        return "“" + list.title() + "”, " + (ports == 1 ? "1 port" : ports + " ports")
                + (model.ownProperty().get() ? ", your own" : ", comes with Port Atlas");
    }

    private static Button button(String id, String text, String help) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(help));
        return button;
    }

    private Optional<Path> chooseFile() {
        FileChooser files = new FileChooser();
        files.setTitle("Open a class list");
        files.getExtensionFilters().setAll(new FileChooser.ExtensionFilter("Class lists", "*.csv"));
        return Optional.ofNullable(files.showOpenDialog(getScene().getWindow())).map(File::toPath);
    }
}
