package org.portatlas.view.search;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
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
        setPromptText("Port, range or service");
        setAccessibleText("Search for a port, a range, a service or words of a title");
        Label sign = new Label("⌕");
        sign.getStyleClass().add("search-sign");
        setLeft(sign);
        textProperty().bindBidirectional(model.queryProperty());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, list));
        // Not when the window gives it the focus at the start: nobody has asked for anything yet.
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> model.offerRecent());
        textProperty().subscribe(typed -> {
            if (typed.isEmpty() && isFocused()) {
                model.offerRecent();
            }
        });
        focusedProperty().subscribe(isFocused -> {
            if (!isFocused && !isFocusIn(list)) {
                model.withdrawRecent();
            }
        });
        list.onChosen(this::accept);
    }

    /// A click on a suggestion takes the focus before it chooses.
    private boolean isFocusIn(Node list) {
        Node at = getScene() == null ? null : getScene().getFocusOwner();
        while (at != null && at != list) {
            at = at.getParent();
        }
        return at != null;
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
                if (list.isEmpty()) {
                    model.offerRecent();
                }
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
