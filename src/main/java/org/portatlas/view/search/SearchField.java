package org.portatlas.view.search;

import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.textfield.CustomTextField;

/// The field at the top left, focused at start. Enter goes where the best or the chosen suggestion leads, Down walks
/// through the suggestions, Esc clears.
public final class SearchField extends CustomTextField {
    private final SearchViewModel model;
    private final Runnable leave;

    /// @param list the suggestions shown below the field
    /// @param leave gives the focus to the map
    public SearchField(SearchViewModel model, SuggestionList list, Runnable leave) {
        this.model = model;
        this.leave = leave;
        setId("search");
        setPromptText("Port, range, service or word");
        setAccessibleText("Search for a port, a range, a service or words of a title");
        Label sign = new Label("⌕");
        sign.getStyleClass().add("search-sign");
        setLeft(sign);
        textProperty().bindBidirectional(model.queryProperty());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, list));
        list.onChosen(this::accept);
    }

    private void pressed(KeyEvent event, SuggestionList list) {
        switch (event.getCode()) {
            case ENTER -> {
                if (list.chosen() != null ? model.accept(list.chosen()) : model.acceptBest()) {
                    leave.run();
                }
                event.consume();
            }
            case DOWN, UP -> {
                list.choose(event.getCode() == javafx.scene.input.KeyCode.DOWN ? 1 : -1);
                event.consume();
            }
            case ESCAPE -> {
                if (getText().isEmpty()) {
                    leave.run();
                }
                model.clear();
                event.consume();
            }
            default -> {}
        }
    }

    private void accept(SearchViewModel.Suggestion suggestion) {
        if (model.accept(suggestion)) {
            leave.run();
        }
    }
}
