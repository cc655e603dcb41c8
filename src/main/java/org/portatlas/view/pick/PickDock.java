package org.portatlas.view.pick;

import java.util.concurrent.Executor;
import java.util.function.IntConsumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.portatlas.machine.PortCheck;
import org.portatlas.registry.Registry;

/// Where the pane that picks a port stands: empty and without room until it is asked for, and the pane made only then.
/// FX thread.
public final class PickDock extends StackPane {
    private final Registry registry;
    private final PortCheck check;
    private final Executor executor;
    private @Nullable PickPane pane;
    private IntConsumer goTo = port -> {};
    private Runnable leave = () -> {};

    /// @param executor looks for ports in the background
    public PickDock(Registry registry, PortCheck check, Executor executor) {
        this.registry = registry;
        this.check = check;
        this.executor = executor;
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

    /// Ties the pane to the map.
    ///
    /// @param goTo shows a port on the map
    /// @param leave gives the focus back
    public void tie(IntConsumer goTo, Runnable leave) {
        this.goTo = goTo;
        this.leave = leave;
    }

    /// Shows the pane, with ports looked for anew, and puts the focus into it.
    public void show() {
        if (pane == null) {
            pane = new PickPane(
                    new PickViewModel(registry, check, executor),
                    port -> goTo.accept(port),
                    () -> leave.run(),
                    this::hide);
            getChildren().setAll(pane);
        }
        boolean wasShown = isVisible();
        setVisible(true);
        pane.enter(!wasShown);
    }

    private void hide() {
        setVisible(false);
        leave.run();
    }
}
