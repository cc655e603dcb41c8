package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.portatlas.map.Colouring;
import org.portatlas.registry.Transport;
import org.portatlas.store.Session;

/// What the next run finds as this one was left, in the real application.
@Tag("journey")
class MemoryJourneyTest extends RunningAtlas {
    /// By keyboard: `T` twice, the window of the density, then the year of the age.
    @Test
    void transportAndValuesOfLayers_setThenClosedAndReopened_areTheSame() throws Exception {
        focusMap();
        robot.write("tt");
        waitFor(() -> texts("#transport").contains("UDP"));
        choose("Density");
        slide(KeyCode.LEFT, 2);
        waitFor(() -> text("#parameter-value").equals("64 ports"));
        choose("Age");
        slide(KeyCode.LEFT, 20);
        String year = text("#parameter-value");
        assertThat(Integer.parseInt(year)).isBetween(1995, 2010);
        Colouring before = map().colouringProperty().get();
        String legend = texts("#legend");

        Session session = reopen();
        assertThat(session.colours().transport()).hasValue(Transport.UDP);
        assertThat(session.colours().values()).containsEntry("density", 64).containsEntry("age", Integer.valueOf(year));
        assertThat(texts("#transport")).contains("UDP");
        assertThat(texts("#layer")).contains("Age");
        assertThat(text("#parameter-value")).isEqualTo(year);
        assertThat(map().colouringProperty().get()).isEqualTo(before);
        assertThat(texts("#legend")).isEqualTo(legend);
        choose("Density");
        waitFor(() -> text("#parameter-value").equals("64 ports"));

        // Back to how layers come, which is nothing to remember.
        slide(KeyCode.RIGHT, 2);
        waitFor(() -> text("#parameter-value").equals("256 ports"));
        focusMap();
        robot.write("ttt");
        waitFor(() -> texts("#transport").contains("Any"));
        assertThat(reopen().colours().values()).containsOnlyKeys("age");
        assertThat(texts("#transport")).contains("Any");
        assertThat(text("#parameter-value")).isEqualTo("256 ports");
    }

    @Test
    void windowClosedAndReopened_looksAsBefore() throws Exception {
        search("5432");
        double height = map().viewport().cellHeight();
        Session session = reopen();
        assertThat(session.map().selectedPort()).hasValue(5432);
        assertThat(selected()).hasValue(5432);
        assertThat(map().viewport().cellHeight()).isEqualTo(height);
    }

    private void choose(String layer) throws Exception {
        robot.interact(node("#layer")::requestFocus);
        KeyCode way = texts("#layer").contains("Age") ? KeyCode.UP : KeyCode.DOWN;
        for (int steps = 0; steps < 8 && !texts("#layer").contains(layer); steps++) {
            robot.type(way);
        }
        assertThat(texts("#layer")).contains(layer);
        waitFor(node("#parameter")::isVisible);
    }

    private void slide(KeyCode way, int steps) {
        robot.interact(robot.lookup("#parameter-slider").queryAs(Slider.class)::requestFocus);
        robot.type(way, steps);
    }
}
