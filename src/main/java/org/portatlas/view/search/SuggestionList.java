package org.portatlas.view.search;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.portatlas.view.search.SearchViewModel.Suggestion;

/// What the typed text may mean, below the field; or the one line that says why there is nothing.
public final class SuggestionList extends VBox {
    private static final double ROW = 44;
    private static final int MOST_ROWS = 8;

    private final ListView<Suggestion> list = new ListView<>();
    private Consumer<Suggestion> chosen = suggestion -> {};

    public SuggestionList(SearchViewModel model) {
        setId("suggestions");
        getStyleClass().add("suggestions");
        list.setItems(model.suggestions());
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setAccessibleText("Suggestions");
        list.prefHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.min(MOST_ROWS, model.suggestions().size()) * ROW + 4, model.suggestions()));
        list.setCellFactory(view -> new Row());
        list.visibleProperty().bind(Bindings.isNotEmpty(model.suggestions()));
        list.managedProperty().bind(list.visibleProperty());
        Label message = new Label();
        message.setId("search-message");
        message.setWrapText(true);
        message.getStyleClass().add("search-message");
        message.textProperty().bind(model.messageProperty());
        message.visibleProperty().bind(model.messageProperty().isNotEmpty());
        message.managedProperty().bind(message.visibleProperty());
        getChildren().addAll(message, list);
        visibleProperty().bind(list.visibleProperty().or(message.visibleProperty()));
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    void onChosen(Consumer<Suggestion> action) {
        chosen = action;
    }

    boolean isEmpty() {
        return list.getItems().isEmpty();
    }

    @Nullable
    Suggestion chosen() {
        return list.getSelectionModel().getSelectedItem();
    }

    /// Moves the choice down (1) or up (-1).
    void choose(int step) {
        int count = list.getItems().size();
        if (count > 0) {
            int at = Math.clamp(list.getSelectionModel().getSelectedIndex() + step, 0, count - 1);
            list.getSelectionModel().select(at);
            list.scrollTo(Math.max(0, at - MOST_ROWS + 1));
        }
    }

    private final class Row extends ListCell<Suggestion> {
        private final Label title = new Label();
        private final Label detail = new Label();
        private final VBox box = new VBox(title, detail);

        Row() {
            title.getStyleClass().add("suggestion-title");
            detail.getStyleClass().add("caption");
            // As wide as the list, not as the longest title: no bar at the foot.
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                if (getItem() != null) {
                    chosen.accept(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Suggestion item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setGraphic(item == null || empty ? null : box);
            if (item != null && !empty) {
                title.setText(item.title());
                detail.setText(item.detail());
            }
        }
    }
}
