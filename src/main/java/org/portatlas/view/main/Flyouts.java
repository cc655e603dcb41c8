package org.portatlas.view.main;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.portatlas.view.menu.MenuPane;
import org.portatlas.view.overlays.ShowPane;

/// What lies over the window for a moment: the menu, what the map shows, and the keys. A click beside
/// the first two hides them. FX thread.
final class Flyouts {
    private final StackPane window;
    private final Supplier<MainLayout> layout;
    private final Button menuButton;
    private final MenuPane menu;
    private final Button showButton;
    private final Supplier<ShowPane> showMaker;
    private final KeyPane keys;
    private @Nullable ShowPane show;

    /// @param window over which they lie
    /// @param layout for the size of text of the moment
    /// @param showMaker makes the pane of what the map shows, when it is first asked for
    Flyouts(
            StackPane window,
            Supplier<MainLayout> layout,
            Button menuButton,
            MenuPane menu,
            Button showButton,
            Supplier<ShowPane> showMaker,
            KeyPane keys) {
        this.window = window;
        this.layout = layout;
        this.menuButton = menuButton;
        this.menu = menu;
        this.showButton = showButton;
        this.showMaker = showMaker;
        this.keys = keys;
        window.getChildren().addAll(keys, menu);
        menuButton.setOnAction(event -> turnMenu());
        showButton.setOnAction(event -> turnShow());
        window.addEventFilter(MouseEvent.MOUSE_PRESSED, this::hideBeside);
    }

    void turnMenu() {
        if (menu.isVisible()) {
            menu.hide();
        } else if (!menuButton.isDisabled()) {
            menu.show(layout.get().times(), layout.get().toolBar(), window.getWidth(), window.getHeight());
        }
    }

    void turnShow() {
        ShowPane pane = show;
        if (pane == null) {
            pane = showMaker.get();
            window.getChildren().add(pane);
            show = pane;
        }
        if (pane.isVisible()) {
            pane.hide();
        } else {
            double x = showButton.localToScene(0, 0).getX();
            pane.show(x, layout.get().toolBar(), window.getWidth(), window.getHeight());
        }
    }

    void showKeys() {
        keys.show();
    }

    /// Hides all of them, and gives the focus back.
    void hide() {
        menu.hide();
        keys.hide();
        ShowPane pane = show;
        if (pane != null && pane.isVisible()) {
            pane.hide();
        }
    }

    /// Hides what may tell of ports, and leaves the focus where it is.
    void veil() {
        menu.hide();
        if (show != null) {
            show.setVisible(false);
        }
    }

    /// A click on the button of what is shown hides it by itself.
    private void hideBeside(MouseEvent event) {
        if (menu.isVisible() && isBeside(event, menu, menuButton)) {
            menu.hide();
        }
        ShowPane pane = show;
        if (pane != null && pane.isVisible() && isBeside(event, pane, showButton)) {
            pane.hide();
        }
    }

    private static boolean isBeside(MouseEvent event, Node pane, Node button) {
        return !pane.getBoundsInParent().contains(event.getX(), event.getY())
                && !button.contains(button.sceneToLocal(event.getSceneX(), event.getSceneY()));
    }
}
