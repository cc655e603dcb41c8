package org.portatlas.view.main;

import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.TextInputControlSkin;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.portatlas.view.InScene;

/// Lets the caret of a field blink for some seconds after the last key stroke, and then stand still: as long as one
/// blinks, the toolkit counts sixty frames a second, though nobody does anything. FX thread.
final class RestingCaret {
    private static final Duration BLINKING = Duration.seconds(10);

    private final Scene scene;
    private final PauseTransition rest = new PauseTransition(BLINKING);

    private RestingCaret(Scene scene) {
        this.scene = scene;
        rest.setOnFinished(event -> animate(false));
    }

    /// In every field of a scene, until that is unsubscribed.
    static Subscription in(Scene scene) {
        RestingCaret caret = new RestingCaret(scene);
        return scene.focusOwnerProperty()
                .subscribe(owner -> caret.blink())
                .and(InScene.filter(scene, KeyEvent.KEY_PRESSED, event -> caret.blink()))
                .and(InScene.filter(scene, MouseEvent.MOUSE_PRESSED, event -> caret.blink()))
                .and(caret.rest::stop);
    }

    private void blink() {
        if (scene.getFocusOwner() instanceof TextInputControl) {
            animate(true);
            rest.playFromStart();
        } else {
            rest.stop();
        }
    }

    /// A field that is not on the screen yet has no caret.
    private void animate(boolean blinking) {
        if (scene.getFocusOwner() instanceof TextInputControl field
                && field.getSkin() instanceof TextInputControlSkin<?> skin) {
            skin.setCaretAnimating(blinking);
        }
    }
}
