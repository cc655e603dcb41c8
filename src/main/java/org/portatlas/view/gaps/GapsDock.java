package org.portatlas.view.gaps;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.portatlas.view.map.MapViewModel;

/// Where the gap lens stands: empty and without room until it is asked for, and the lens made only then. FX thread.
public final class GapsDock extends StackPane {
    private final GapsViewModel model;
    private final MapViewModel map;
    private final Runnable toMap;
    private @Nullable GapsPane pane;

    /// @param toMap gives the focus to the map
    public GapsDock(GapsViewModel model, MapViewModel map, Runnable toMap) {
        this.model = model;
        this.map = map;
        this.toMap = toMap;
        setVisible(false);
        managedProperty().bind(visibleProperty());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                hide();
                event.consume();
            }
        });
    }

    /// Shows the lens with the focus in its filter.
    public void show() {
        GapsPane shown = pane;
        if (shown == null) {
            shown = new GapsPane(model, toMap, this::hide);
            getChildren().setAll(shown);
            pane = shown;
            map.selectedPortProperty().subscribe(shown::follow);
        }
        setVisible(true);
        shown.enter();
    }

    public void hide() {
        setVisible(false);
        toMap.run();
    }
}
