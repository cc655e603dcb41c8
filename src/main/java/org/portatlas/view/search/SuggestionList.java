package org.portatlas.view.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.portatlas.registry.Findings.Finding;
import org.portatlas.registry.Piece;
import org.portatlas.text.Texts;
import org.portatlas.view.pane.WrappedLabel;

/// What the typed text may mean, below the field, with what matched marked in it; what there is to say above and below;
/// and what may be typed, as long as nothing is.
public final class SuggestionList extends VBox {
    private static final Texts TEXTS = new Texts(SuggestionList.class);
    private static final double ROW = 44;
    private static final int MOST_ROWS = 8;

    private final ListView<Finding> list = new ListView<>();
    private final SearchViewModel model;
    private Consumer<Finding> chosen = suggestion -> {};
    private final List<Node> parts = new ArrayList<>();
    private @Nullable QueryHelp help;

    public SuggestionList(SearchViewModel model) {
        this.model = model;
        setId("suggestions");
        getStyleClass().add("suggestions");
        list.setItems(model.suggestions());
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setAccessibleText(TEXTS.get("suggestions"));
        list.prefHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.min(MOST_ROWS, model.suggestions().size()) * ROW + 4, model.suggestions()));
        list.setCellFactory(view -> new Row());
        list.visibleProperty().bind(Bindings.isNotEmpty(model.suggestions()));
        list.managedProperty().bind(list.visibleProperty());
        Label message = line("search-message", model.messageProperty());
        Label footer = line("search-footer", model.footerProperty());
        footer.getStyleClass().add("caption");
        parts.addAll(List.of(message, list, footer));
        visibleProperty()
                .bind(list.visibleProperty()
                        .or(message.visibleProperty())
                        .or(footer.visibleProperty())
                        .or(model.helpingProperty()));
        model.helpingProperty().subscribe(this::help);
        visibleProperty().subscribe(this::fill);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    private static Label line(String id, ObservableValue<String> text) {
        Label line = new WrappedLabel("", id);
        line.setId(id);
        line.setMaxWidth(Double.MAX_VALUE);
        line.textProperty().bind(text);
        line.visibleProperty().bind(text.map(words -> !words.isEmpty()));
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    /// Made when it is first shown.
    private void help(boolean shown) {
        QueryHelp made = help;
        if (made == null && shown) {
            made = new QueryHelp(example -> model.queryProperty().set(example));
            help = made;
            parts.add(made);
            fill(isVisible());
        }
        if (made != null) {
            made.setVisible(shown);
            made.setManaged(shown);
        }
    }

    /// Hidden, it holds nothing: each frame of the window walks over every node, hidden ones too.
    private void fill(boolean shown) {
        getChildren().setAll(shown ? parts : List.of());
    }

    void onChosen(Consumer<Finding> action) {
        chosen = action;
    }

    boolean isEmpty() {
        return list.getItems().isEmpty();
    }

    @Nullable
    Finding chosen() {
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

    private final class Row extends ListCell<Finding> {
        private final PieceLine title = new PieceLine("suggestion-title");
        private final PieceLine detail = new PieceLine("suggestion-detail");
        private final VBox box = new VBox(title, detail);

        Row() {
            // As wide as the list, not as the longest title: no bar at the foot.
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                if (getItem() != null) {
                    chosen.accept(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Finding item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setGraphic(item == null || empty ? null : box);
            if (item != null && !empty) {
                title.show(item.title());
                detail.show(item.detail());
                setAccessibleText(words(item.title()) + ", " + words(item.detail()));
            }
        }

        private static String words(List<Piece> line) {
            return line.stream().map(Piece::text).collect(Collectors.joining());
        }
    }
}
