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
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.portatlas.lesson.ClassList;
import org.portatlas.text.Texts;
import org.portatlas.view.pane.WrappedLabel;

/// The class list on the shelf: which one it is, and what can be done with it.
final class ClassListBox extends VBox {
    private static final Texts TEXTS = new Texts(ClassListBox.class);

    private final ClassListViewModel model;

    /// @param handOut makes a hand-out of a list
    ClassListBox(ClassListViewModel model, Consumer<ClassList> handOut) {
        super(6);
        this.model = model;
        setId("class-list");
        getStyleClass().add("class-list");
        Label title = new Label(TEXTS.get("list"));
        title.getStyleClass().addAll("section-title", "lesson-section");
        Label which = new WrappedLabel("");
        which.setId("class-list-title");
        which.textProperty().bind(Bindings.createStringBinding(this::words, model.listProperty(), model.ownProperty()));
        Label message = new WrappedLabel("", "answer-sentence");
        message.setId("class-list-message");
        message.textProperty().bind(model.messageProperty());
        message.visibleProperty().bind(message.textProperty().isNotEmpty());
        message.managedProperty().bind(message.visibleProperty());
        Button show = button("class-list-show", TEXTS.get("list.show"), TEXTS.get("list.show.about"));
        show.setOnAction(event -> model.show());
        Button sheet = button("class-list-hand-out", TEXTS.get("hand.out"), TEXTS.get("hand.out.about"));
        sheet.disableProperty().bind(model.listProperty().isNull());
        sheet.setOnAction(event -> {
            @Nullable ClassList list = model.listProperty().get();
            if (list != null) {
                handOut.accept(list);
            }
        });
        Button open = button("class-list-open", TEXTS.get("list.open"), TEXTS.get("list.open.about"));
        open.setOnAction(event -> chooseFile().ifPresent(model::choose));
        Button shipped = button("class-list-shipped", TEXTS.get("list.shipped"), TEXTS.get("list.shipped.about"));
        shipped.setOnAction(event -> model.chooseShipped());
        shipped.visibleProperty().bind(model.ownProperty());
        shipped.managedProperty().bind(shipped.visibleProperty());
        getChildren().setAll(title, which, message, new FlowPane(8, 8, show, sheet, open, shipped));
    }

    private String words() {
        ClassList list = model.listProperty().get();
        if (list == null) {
            return TEXTS.get("list.reading");
        }
        int ports = list.entries().size();
        return model.ownProperty().get()
                ? TEXTS.get("list.own", list.title(), ports)
                : TEXTS.get("list.comes", list.title(), ports);
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
        files.setTitle(TEXTS.get("list.open.title"));
        files.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(TEXTS.get("list.files"), "*.csv"));
        return Optional.ofNullable(files.showOpenDialog(getScene().getWindow())).map(File::toPath);
    }
}
