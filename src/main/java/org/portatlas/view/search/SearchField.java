package org.portatlas.view.search;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.portatlas.registry.Findings.Finding;
import org.portatlas.text.Texts;
import org.portatlas.view.InScene;

/// The field at the top left, focused at start. Enter goes where the best or the chosen suggestion leads, Down walks
/// through the suggestions, Tab completes a word of the query language, Esc clears. Any text can be pasted into it.
public final class SearchField extends CustomTextField {
    private static final Texts TEXTS = new Texts(SearchField.class);

    private final SearchViewModel model;
    private final Runnable leave;

    /// @param list the suggestions shown below the field
    /// @param leave gives the focus to the map
    public SearchField(SearchViewModel model, SuggestionList list, Runnable leave) {
        this.model = model;
        this.leave = leave;
        setId("search");
        setPromptText(TEXTS.get("prompt"));
        setAccessibleText(TEXTS.get("prompt.spoken"));
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
                model.withdrawOffers();
            }
        });
        list.onChosen(this::accept);
        // What was told of a pasted text has been read when the next thing is done.
        EventHandler<InputEvent> next = event -> {
            if (!isFocused() && !isIn(event.getTarget(), list)) {
                model.withdrawOffers();
            }
        };
        InScene.of(
                this,
                scene -> InScene.filter(scene, KeyEvent.KEY_PRESSED, next)
                        .and(InScene.filter(scene, MouseEvent.MOUSE_PRESSED, next)));
    }

    /// Takes what the clipboard holds, wherever the focus is: goes to the port that it names, or offers those that it
    /// names. The focus comes here if there is something to choose or to mend, else the map gets it.
    public void pasteAnything() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text != null && !text.isBlank()) {
            model.paste(text, leave, () -> {
                requestFocus();
                end();
            });
        }
    }

    /// Into a query a text is pasted as it is; instead of one, it may be any.
    @Override
    public void paste() {
        if (getText().isBlank() || getSelectedText().equals(getText())) {
            pasteAnything();
        } else {
            super.paste();
        }
    }

    /// A click on a suggestion takes the focus before it chooses.
    private boolean isFocusIn(Node list) {
        return getScene() != null && isIn(getScene().getFocusOwner(), list);
    }

    private static boolean isIn(@Nullable Object what, Node list) {
        Node at = what instanceof Node node ? node : null;
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
            case TAB -> {
                if (!event.isShiftDown() && model.complete()) {
                    end();
                    event.consume();
                }
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

    private void accept(Finding suggestion) {
        if (model.accept(suggestion)) {
            leave.run();
        }
    }
}
