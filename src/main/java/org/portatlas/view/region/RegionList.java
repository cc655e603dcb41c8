package org.portatlas.view.region;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.portatlas.view.pane.WrappedLabel;

/// A sentence, and what it sums up as a list. A click or Enter shows a line's port on the map.
final class RegionList extends VBox {
    private final Label sentence = new WrappedLabel("", "region-sentence");
    private final ListView<RegionLine> list = new ListView<>();

    /// @param goTo shows a port on the map
    /// @param toMap puts the focus on the map
    RegionList(String id, String title, IntConsumer goTo, Runnable toMap) {
        getStyleClass().add("region-list");
        sentence.setId(id + "-sentence");
        list.setId(id);
        list.setAccessibleText(title);
        list.setPlaceholder(new Label());
        list.setCellFactory(of -> new LineCell(goTo));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            @Nullable RegionLine line = list.getSelectionModel().getSelectedItem();
            if (line != null && event.getCode() == KeyCode.ENTER) {
                goTo.accept(line.port());
                toMap.run();
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(sentence, list);
    }

    void show(String told, List<RegionLine> lines) {
        sentence.setText(told);
        if (!lines.equals(list.getItems())) {
            list.getItems().setAll(lines);
        }
        list.setVisible(!lines.isEmpty());
    }

    private static final class LineCell extends ListCell<RegionLine> {
        private final Label number = new Label();
        private final Label text = new Label();
        private final HBox box = new HBox(10, number, text);
        private final Tooltip whole = new Tooltip();

        LineCell(IntConsumer goTo) {
            number.getStyleClass().add("region-number");
            number.setMinWidth(USE_PREF_SIZE);
            text.setTextOverrun(OverrunStyle.ELLIPSIS);
            HBox.setHgrow(text, Priority.ALWAYS);
            box.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                RegionLine line = getItem();
                if (line != null && event.getButton() == MouseButton.PRIMARY) {
                    goTo.accept(line.port());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable RegionLine line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                setTooltip(null);
                setAccessibleText("");
            } else {
                number.setText(line.number());
                text.setText(line.text());
                whole.setText(line.number() + "  " + line.text());
                setTooltip(whole);
                setAccessibleText(line.number() + ": " + line.text());
                setGraphic(box);
            }
        }
    }
}
