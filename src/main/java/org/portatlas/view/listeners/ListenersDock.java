package org.portatlas.view.listeners;

import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javafx.beans.value.ObservableValue;
import org.portatlas.view.pane.LazyDock;

/// Where the pane of listeners stands. FX thread.
public final class ListenersDock extends LazyDock<ListenersPane> {
    private final ListenersViewModel model;
    private final ObservableValue<OptionalInt> selected;

    /// @param selected the port selected on the map: its row is selected too
    /// @param goTo shows a port on the map
    /// @param toMap gives the focus to the map
    public ListenersDock(
            ListenersViewModel model, ObservableValue<OptionalInt> selected, IntConsumer goTo, Runnable toMap) {
        super(
                hide -> {
                    ListenersPane pane = new ListenersPane(model, goTo, hide);
                    selected.subscribe(pane::follow);
                    return pane;
                },
                toMap);
        this.model = model;
        this.selected = selected;
        setId("listeners");
    }

    @Override
    protected void enter(ListenersPane shown) {
        shown.takeFocus();
    }

    /// Watches the port selected on the map, or no longer.
    public void watchSelected() {
        selected.getValue().ifPresent(model.live().watched()::toggle);
    }
}
