package org.portatlas.view.pane;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Where a pane stands, below the map or beside it: empty and without room until it is asked for, and
/// the pane made only then. Esc hides it. FX thread.
public abstract class LazyDock<P extends Node> extends StackPane {
    private final Function<Runnable, P> maker;
    private final Runnable leave;
    private @Nullable P pane;

    /// @param maker makes the pane, and is given what hides it
    /// @param leave gives the focus back
    protected LazyDock(Function<Runnable, P> maker, Runnable leave) {
        this.maker = maker;
        this.leave = leave;
        setVisible(false);
        managedProperty().bind(visibleProperty());
        // Before the controls inside, some of which take the key for themselves.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                hide();
                event.consume();
            }
        });
    }

    /// Puts the focus into the pane.
    protected abstract void enter(P shown);

    /// Shows the pane with the focus in it.
    public final void show() {
        enter(appear());
    }

    /// Shows the pane, and leaves the focus where it is.
    protected final P appear() {
        P shown = pane;
        if (shown == null) {
            shown = maker.apply(this::hide);
            pane = shown;
            getChildren().setAll(shown);
        }
        setVisible(true);
        return shown;
    }

    public final void hide() {
        setVisible(false);
        leave.run();
    }

    /// Shows the pane, or hides it.
    public final void turn() {
        if (isVisible()) {
            hide();
        } else {
            show();
        }
    }
}
