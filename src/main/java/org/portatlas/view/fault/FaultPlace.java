package org.portatlas.view.fault;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.portatlas.view.InScene;

/// Where faults stand: over the foot of the map, in the window only while there is one. The window
/// stays usable, and the focus where it is; Esc puts the pane away. FX thread.
public final class FaultPlace {
    private static final double ABOVE_LEGEND = 56;

    private final StackPane window;
    private final FaultsViewModel model;
    private final Consumer<String> browser;
    private @Nullable FaultPane pane;

    private FaultPlace(StackPane window, FaultsViewModel model, Consumer<String> browser) {
        this.window = window;
        this.model = model;
        this.browser = browser;
    }

    /// Shows faults over a window, for as long as it has this content.
    ///
    /// @param browser shows a place on this computer
    public static void in(StackPane window, FaultsViewModel model, Consumer<String> browser) {
        FaultPlace place = new FaultPlace(window, model, browser);
        window.addEventFilter(KeyEvent.KEY_PRESSED, place::key);
        // The faults outlive the content.
        InScene.of(window, scene -> model.faultsProperty().subscribe(place::show));
    }

    private void show(List<Fault> faults) {
        FaultPane shown = pane;
        if (faults.isEmpty()) {
            if (shown != null) {
                boolean hadFocus = shown.isFocusWithin();
                window.getChildren().remove(shown);
                pane = null;
                if (hadFocus) {
                    window.lookup("#map").requestFocus();
                }
            }
            return;
        }
        if (shown == null) {
            shown = new FaultPane(model, browser);
            StackPane.setAlignment(shown, Pos.BOTTOM_LEFT);
            StackPane.setMargin(shown, new Insets(0, 0, ABOVE_LEGEND, 16));
            pane = shown;
            window.getChildren().add(shown);
        }
        shown.show();
    }

    /// Not in a text field, where Esc clears what is typed; the details are no such field.
    private void key(KeyEvent event) {
        boolean isTyping = event.getTarget() instanceof TextInputControl field && field.isEditable();
        if (pane != null && event.getCode() == KeyCode.ESCAPE && !isTyping) {
            model.dismiss();
            event.consume();
        }
    }
}
