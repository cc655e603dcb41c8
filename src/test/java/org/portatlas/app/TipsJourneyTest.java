package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a control says when one points at it.
@Tag("journey")
class TipsJourneyTest extends RunningAtlas {

    private static boolean isSeen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static String tip(Control control) {
        Tooltip tip = control.getTooltip();
        return tip == null ? "" : tip.getText();
    }

    /// Signs alone say nothing to who does not know them.
    private List<String> mute() {
        List<String> mute = new ArrayList<>();
        robot.interact(() -> Nodes.in(atlas().root())
                .filter(node -> node instanceof ButtonBase || node instanceof ComboBoxBase<?>)
                .map(Control.class::cast)
                .filter(TipsJourneyTest::isSeen)
                .filter(control -> tip(control).length() < 10)
                .filter(control -> !(control instanceof ButtonBase button
                        && button.getText() != null
                        && button.getText().matches("(?s).*[\\p{L}\\d]{2,}.*")))
                .forEach(control -> mute.add(control + " " + control.getId())));
        return mute;
    }

    @Test
    void everyButton_hasATip_orALabelThatSaysItAll() throws Exception {
        assertThat(mute()).isEmpty();
        search("793");
        assertThat(mute()).isEmpty();
        focusMap();
        robot.write("l");
        waitFor(() -> robot.lookup("#listeners").tryQuery().isPresent()
                || robot.lookup(".listeners-pane").tryQuery().isPresent());
        assertThat(mute()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "#search, (/)",
        "#layer, one map can answer many questions",
        "#transport, (T)",
        "#layout, Hilbert",
        "#show, (O)",
        "#listeners-button, (L)",
        "#gaps-button, (M)",
        "#twin-button, (D)",
        "#lessons-button, (S)",
        "#farther, (-)",
        "#whole, (Home)",
        "#closer, (+)",
        "#help, (?)",
        "#menu, (F10)",
        "#back, (Alt+Left)",
        "#port-line, under the pointer",
        "#facts-line, date of the registry",
    })
    void tip_saysWhatItIsFor_andItsKey(String control, String words) {
        assertThat(tip(robot.lookup(control).queryAs(Control.class)))
                .contains(words)
                .hasSizeGreaterThan(40);
    }

    @Test
    void tips_followWhatThePaneShows() throws Exception {
        assertThat(robot.lookup(".range-title").queryAllAs(Control.class))
                .hasSize(3)
                .allMatch(range -> tip(range).matches("(?s)\\d+–\\d+, .*"));
        search("793");
        assertThat(tip(robot.lookup("#check").queryAs(Control.class))).contains("nothing is sent (Enter)");
        assertThat(tip(robot.lookup("#check-selected").queryAs(Control.class))).contains("never connects");
        assertThat(tip(robot.lookup("#port-bits").queryAs(Control.class))).contains("two bytes");
    }

    @Test
    void tipOfTheLayer_tellsTheLayerThatIsChosen() {
        Control layer = robot.lookup("#layer").queryAs(Control.class);
        robot.interact(() ->
                map().layers().choose(org.portatlas.layer.Layers.ofId("gaps").orElseThrow()));
        assertThat(tip(layer))
                .contains("many questions")
                .contains(org.portatlas.layer.Layers.ofId("gaps").orElseThrow().help());
    }
}
