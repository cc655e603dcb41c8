package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.portatlas.store.Session;

/// Who wants less motion than the system, gets it here alone.
@Tag("journey")
class LessMotionJourneyTest extends RunningAtlas {
    @Override
    boolean moves() {
        return true;
    }

    @Test
    void lessMotion_endsWhatFlies_atOnce_inTheNextRunToo_untilTheSystemDecidesAgain() throws Exception {
        assertThat(flies(443)).isTrue();
        choose(true);
        assertThat(flies(793)).isFalse();
        waitFor(() -> files().settings().load().value().motionReduced());
        Session unused = reopen();
        waitFor(() -> !flies(443));
        choose(false);
        waitFor(() -> flies(793));
    }

    /// Whether the way to a port takes time.
    private boolean flies(int port) {
        boolean[] flies = new boolean[1];
        robot.interact(() -> {
            map().showWhole();
            atlas().model().show(port, port);
            flies[0] = map().flightProperty().get() != null;
        });
        return flies[0];
    }

    private void choose(boolean isReduced) throws Exception {
        robot.press(KeyCode.CONTROL).type(KeyCode.COMMA).release(KeyCode.CONTROL);
        waitFor(() -> robot.lookup("#settings-motion").tryQuery().isPresent());
        @SuppressWarnings("unchecked")
        ComboBox<Boolean> box = robot.lookup("#settings-motion").queryAs(ComboBox.class);
        robot.interact(() -> box.setValue(isReduced));
        robot.interact(() -> atlas().settings().hide());
    }
}
