package org.portatlas.view.listeners;

import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Where the pane of listeners stands, below the map. The pane itself is made when it is first shown, for a table takes
/// longer to load than the map.
public final class ListenersDrawer extends StackPane {
    private final ListenersViewModel model;
    private final ObservableValue<OptionalInt> selected;
    private final IntConsumer goTo;
    private final Node map;
    private @Nullable ListenersPane pane;

    /// @param selected the port selected on the map: its row is selected too
    /// @param goTo shows a port on the map
    /// @param map gets the focus when the pane is hidden
    public ListenersDrawer(
            ListenersViewModel model, ObservableValue<OptionalInt> selected, IntConsumer goTo, Node map) {
        this.model = model;
        this.selected = selected;
        this.goTo = goTo;
        this.map = map;
        setId("listeners");
        setVisible(false);
        managedProperty().bind(visibleProperty());
        // Before the controls inside, some of which take the key for themselves.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                turn();
                event.consume();
            }
        });
    }

    /// Shows the pane with the focus in it.
    public void show() {
        setVisible(true);
        pane().takeFocus();
    }

    /// Shows the pane, or hides it.
    public void turn() {
        if (isVisible()) {
            setVisible(false);
            map.requestFocus();
        } else {
            show();
        }
    }

    /// Watches the port selected on the map, or no longer.
    public void watchSelected() {
        selected.getValue().ifPresent(model.live().watched()::toggle);
    }

    private ListenersPane pane() {
        ListenersPane made = pane;
        if (made == null) {
            made = new ListenersPane(model, goTo, this::turn);
            pane = made;
            getChildren().setAll(made);
            selected.subscribe(made::follow);
        }
        return made;
    }
}
