package org.portatlas.view.compare;

import java.util.function.IntConsumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Where the comparison stands, as long as a port is pinned: empty and without room until then, and its pane made when
/// the first port is pinned. FX thread.
public final class CompareDock extends StackPane {
    private final CompareViewModel model;
    private final Runnable toMap;
    private @Nullable ComparePane pane;

    /// @param goTo shows a port on the map
    /// @param toMap gives the focus to the map
    public CompareDock(CompareViewModel model, IntConsumer goTo, Runnable toMap) {
        this.model = model;
        this.toMap = toMap;
        setId("compare-dock");
        setVisible(false);
        managedProperty().bind(visibleProperty());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave();
                event.consume();
            }
        });
        model.pinnedProperty().subscribe(pinned -> {
            if (pinned.isPresent() && pane == null) {
                pane = new ComparePane(model, goTo, this::leave);
                getChildren().setAll(pane);
            }
            setVisible(pinned.isPresent());
        });
        visibleProperty().subscribe(shown -> {
            if (!shown) {
                var unused = model.end();
            }
        });
    }

    /// What it shows.
    public CompareViewModel model() {
        return model;
    }

    private void leave() {
        setVisible(false);
        toMap.run();
    }
}
