package org.portatlas.view.fault;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.portatlas.text.Texts;
import org.portatlas.text.VisibleText;
import org.portatlas.view.pane.WrappedLabel;
import org.portatlas.view.table.Copying;

/// Says that something broke: what happened, what it means, and on request every detail.
final class FaultPane extends VBox {
    private static final Texts TEXTS = new Texts(FaultPane.class);
    private static final double WIDTH = 540;
    private static final int ROWS = 10;

    private final FaultsViewModel model;
    private final Label times = new Label();
    private final TextArea details = new TextArea();

    /// @param browser shows a place on this computer
    FaultPane(FaultsViewModel model, Consumer<String> browser) {
        super(8);
        this.model = model;
        setId("fault");
        getStyleClass().add("fault");
        setMaxSize(WIDTH, USE_PREF_SIZE);
        setAccessibleText(TEXTS.get("title") + " " + TEXTS.get("meaning"));
        Label title = new WrappedLabel(TEXTS.get("title"), "section-title");
        times.setId("fault-times");
        times.getStyleClass().add("muted");
        HBox head = new HBox(10, title, times);
        head.setAlignment(Pos.BASELINE_LEFT);
        head.setMinHeight(USE_PREF_SIZE);
        details.setId("fault-details");
        details.getStyleClass().add("command");
        details.setEditable(false);
        details.setPrefRowCount(ROWS);
        details.setAccessibleText(TEXTS.get("details.name"));
        Label place = new WrappedLabel(TEXTS.get("log", VisibleText.of(model.log(), VisibleText.LONGEST_PATH)));
        place.getStyleClass().add("caption");
        place.setId("fault-log");
        VBox folded = new VBox(6, details, place);
        folded.setVisible(false);
        folded.managedProperty().bind(folded.visibleProperty());
        getChildren().setAll(head, new WrappedLabel(TEXTS.get("meaning")), buttons(folded, browser), folded);
    }

    /// Tells what is known by now.
    void show() {
        times.setText(model.times());
        // What somebody is reading does not move under his eyes.
        if (!details.getText().equals(model.details())) {
            double top = details.getScrollTop();
            details.setText(model.details());
            details.setScrollTop(top);
        }
    }

    private FlowPane buttons(VBox folded, Consumer<String> browser) {
        ToggleButton more = new ToggleButton(TEXTS.get("details"));
        more.setId("fault-more");
        more.setOnAction(event -> folded.setVisible(more.isSelected()));
        Button copy = button("fault-copy", TEXTS.get("copy"));
        copy.setOnAction(event -> {
            Copying.copy(model.details());
            copy.setText(TEXTS.get("copied"));
        });
        Button directory = button("fault-directory", TEXTS.get("directory"));
        directory.setOnAction(event -> {
            Path parent = Path.of(model.log()).getParent();
            if (parent != null) {
                browser.accept(parent.toUri().toString());
            }
        });
        Button close = button("fault-close", TEXTS.get("close"));
        close.setOnAction(event -> model.dismiss());
        FlowPane buttons = new FlowPane(8, 6, more, copy, directory, close);
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
    }

    private static Button button(String id, String text) {
        Button button = new Button(text);
        button.setId(id);
        return button;
    }
}
