package org.portatlas.view.overlays;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portatlas.SwiftExtension;
import org.portatlas.SwiftRobot;
import org.portatlas.layer.Overlay;
import org.portatlas.machine.PortSpan;
import org.portatlas.map.OverlayInk;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(SwiftExtension.class)
class OverlaysViewModelTest {
    private static final Overlay ONE =
            new Overlay("one", "One", "One.", List.of(new PortSpan(1, 1000)), OverlayInk.AMBER);
    private static final Overlay TWO = new Overlay("two", "Two", "Two.", List.of(new PortSpan(5, 5)), OverlayInk.SKY);
    private static final Overlay EMPTY = new Overlay("empty", "Empty", "None here.", List.of(), OverlayInk.RUST);

    private final OverlaysViewModel model = new OverlaysViewModel(() -> List.of(ONE, TWO, EMPTY), Runnable::run);

    @BeforeEach
    void turnOneOnBeforeTheyAreRead() {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            model.turn("one", true);
            assertThat(model.shownProperty().get()).isEmpty();
            model.read();
        });
        SwiftRobot.settle();
    }

    @Test
    void turnedOn_areShownInTheOrderOfTheList() {
        assertThat(model.allProperty().get()).containsExactly(ONE, TWO, EMPTY);
        assertThat(model.shownProperty().get()).containsExactly(ONE);
        model.turn("two", true);
        assertThat(model.shownProperty().get()).containsExactly(ONE, TWO);
        model.turn("one", false);
        assertThat(model.shownProperty().get()).containsExactly(TWO);
    }

    /// Another machine's overlay, or one without ports, is remembered and shows nothing.
    @Test
    void withoutPortsHere_areRememberedAndNotShown() {
        model.turn("empty", true);
        model.turn("elsewhere", true);
        assertThat(model.shownProperty().get()).containsExactly(ONE);
        assertThat(model.on()).isEqualTo(Set.of("one", "empty", "elsewhere"));
    }
}
