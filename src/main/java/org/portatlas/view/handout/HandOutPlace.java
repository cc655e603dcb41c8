package org.portatlas.view.handout;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.portatlas.export.handout.HandOut;
import org.portatlas.view.overlays.PassingOver;

/// Where a hand-out stands over the window. Its pane is made when the first one is shown; Esc hides it, and the focus
/// goes back to where it was. FX thread.
public final class HandOutPlace {
    private final StackPane window;
    private final HandOutViewModel model;
    private @Nullable HandOutPane pane;
    private @Nullable Node before;

    private HandOutPlace(StackPane window, HandOutViewModel model) {
        this.window = window;
        this.model = model;
    }

    /// Shows the model's hand-outs over a window.
    public static void in(StackPane window, HandOutViewModel model) {
        model.sheetProperty().subscribe(new HandOutPlace(window, model)::follow);
    }

    private void follow(@Nullable HandOut sheet) {
        if (sheet != null) {
            show(sheet);
        } else {
            hide();
        }
    }

    private void show(HandOut sheet) {
        HandOutPane shown = pane;
        if (shown == null) {
            shown = new HandOutPane(model);
            StackPane.setAlignment(shown, Pos.CENTER);
            shown.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
            PassingOver.letTab(shown);
            pane = shown;
        }
        if (!window.getChildren().contains(shown)) {
            before = window.getScene().getFocusOwner();
            window.getChildren().add(shown);
        }
        shown.show(sheet, window.getHeight());
    }

    private void hide() {
        if (window.getChildren().remove(pane)) {
            Node owner = before;
            if (owner != null && owner.getScene() == window.getScene()) {
                owner.requestFocus();
            }
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.hide();
            event.consume();
        }
    }
}
